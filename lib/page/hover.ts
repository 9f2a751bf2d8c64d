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

/** A pointer in passing opens nothing; one on its way from mark to card does not close it. */
const OPEN_DELAY = 180;
const CLOSE_DELAY = 300;

export function createHover(
  page: Document,
  marked: () => MarkedPage | null,
  describe: (mention: Mention) => CardText,
  signal: AbortSignal,
): Hover {
  const card = createHoverCard(page);
  let pointed: Mention | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function open(mention: Mention, how: "pointer" | "keyboard"): void {
    const view = marked();
    const box = view === null ? undefined : boxesOf(view.map, mention)[0];
    const holder = view?.map.rangesOf(mention.span)[0]?.startContainer.parentElement;
    if (box === undefined || holder === null || holder === undefined) return;
    const anchor = { box, ground: groundUnder(holder) };
    if (how === "pointer") card.openForPointer(describe(mention), anchor);
    else card.openForKeyboard(describe(mention), anchor);
    pointed = mention;
  }

  function close(): void {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = undefined;
    pointed = null;
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
    if (mention !== pointed || !card.isOpen()) open(mention, "pointer");
  }

  page.addEventListener("pointermove", follow, { signal, passive: true });
  page.addEventListener("scroll", () => pointed !== null && close(), {
    signal,
    passive: true,
    capture: true,
  });
  page.addEventListener("keydown", (event) => event.isTrusted && event.key === "Escape" && close(), {
    signal,
    capture: true,
  });
  page.addEventListener("pointerdown", (event) => event.isTrusted && !card.isHost(event.target) && close(), {
    signal,
    capture: true,
  });
  signal.addEventListener("abort", close, { once: true });

  return { openFor: (mention) => open(mention, "keyboard"), close };
}
