import type { Mention } from "../model/mention.ts";
import { boxesOf, mentionAt } from "./find-mark.ts";
import { groundUnder } from "./ground.ts";
import { type CardText, createHoverCard } from "./hover-card.ts";
import type { OffsetMap } from "./offset-map.ts";

/** What is marked on the page now, in text order. */
export interface MarkedPage {
  readonly map: OffsetMap;
  readonly mentions: readonly Mention[];
}

/** The card and its ways of opening: a pointer that rests on a mark, or a step from the keyboard. */
export interface Hover {
  /** Shows the card of a mention, which is in view, and gives it the focus. */
  openFor(mention: Mention): void;
  close(): void;
}

/** What a card says of a mention: at once, and what has to be asked for. */
export interface CardWords {
  readonly describe: (mention: Mention) => CardText;
  /** What the person thinks of it, in words; null where there is nothing to say. */
  readonly stateOf: (mention: Mention) => Promise<string | null>;
}

/** The open card: of which mark, how it came, and where the mark was then. */
interface Opened {
  readonly mention: Mention;
  readonly how: "pointer" | "keyboard";
  readonly box: DOMRect;
}

/** Movements smaller than this, in CSS pixels, are none. */
const STILL = 4;
/** A pointer in passing opens nothing; one on its way from mark to card does not close it. */
const OPEN_DELAY = 180;
const CLOSE_DELAY = 300;

export function createHover(
  page: Document,
  marked: () => MarkedPage | null,
  { describe, stateOf }: CardWords,
  signal: AbortSignal,
): Hover {
  const card = createHoverCard(page);
  let opened: Opened | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function open(mention: Mention, how: Opened["how"]): void {
    const box = boxOf(mention);
    const holder = marked()?.map.rangesOf(mention.span)[0]?.startContainer.parentElement;
    if (box === undefined || holder === null || holder === undefined) return;
    const anchor = { box, ground: groundUnder(holder) };
    if (how === "pointer") card.openForPointer(describe(mention), anchor);
    else card.openForKeyboard(describe(mention), anchor);
    const mine: Opened = { mention, how, box };
    opened = mine;
    void tellState(mine);
  }

  /** The answer comes when it comes: by then the card may be another mark's, or gone. */
  async function tellState(mine: Opened): Promise<void> {
    const state = await stateOf(mine.mention);
    if (state === null || opened !== mine || !card.isOpen()) return;
    const { title, lines } = describe(mine.mention);
    card.say({ title, lines: [...lines, state] });
  }

  function boxOf(mention: Mention): DOMRect | undefined {
    const view = marked();
    return view === null ? undefined : boxesOf(view.map, mention)[0];
  }

  /** A card that the pointer opened closes when its mark moves; one from the keyboard goes along. */
  function followScroll(): void {
    if (opened === null) return;
    const box = boxOf(opened.mention);
    if (
      box !== undefined &&
      Math.abs(box.top - opened.box.top) + Math.abs(box.left - opened.box.left) < STILL
    )
      return;
    if (box !== undefined && opened.how === "keyboard") open(opened.mention, "keyboard");
    else close();
  }

  function close(): void {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = undefined;
    opened = null;
    card.close();
  }

  function follow(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === "touch") return;
    clearTimeout(opening);
    if (card.isHost(event.target)) {
      clearTimeout(closing);
      closing = undefined;
      return;
    }
    const point = { x: event.clientX, y: event.clientY };
    opening = setTimeout(() => rest(point), OPEN_DELAY);
  }

  function rest(point: { readonly x: number; readonly y: number }): void {
    const view = marked();
    const mention = view === null ? null : mentionAt(page, view.map, view.mentions, point);
    if (mention === null) {
      if (card.isOpen()) closing ??= setTimeout(close, CLOSE_DELAY);
      return;
    }
    clearTimeout(closing);
    closing = undefined;
    if (mention !== opened?.mention || !card.isOpen()) open(mention, "pointer");
  }

  // By way of the window: its own functions cannot be hidden by an element of that name.
  addEventListener("pointermove", follow, { signal, passive: true });
  addEventListener("scroll", followScroll, {
    signal,
    passive: true,
    capture: true,
  });
  addEventListener("keydown", (event) => event.isTrusted && event.key === "Escape" && close(), {
    signal,
    capture: true,
  });
  addEventListener("pointerdown", (event) => event.isTrusted && !card.isHost(event.target) && close(), {
    signal,
    capture: true,
  });
  signal.addEventListener("abort", close, { once: true });

  return { openFor: (mention) => open(mention, "keyboard"), close };
}
