import { cardStyle, place } from "./card-style.ts";
import { bodyOf, focusedIn, rootElementOf } from "./dom.ts";
import type { Ground } from "./palette.ts";

/** What the card says of one mark. */
export interface CardText {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface CardAnchor {
  /** Where the mark is in the viewport. */
  readonly box: DOMRect;
  readonly ground: Ground;
}

/** A read-only card beside a mark. While it is open one empty element is in the page, afterwards none. */
export interface HoverCard {
  /** Opens without taking the focus; a pointer found the mark. */
  openForPointer(text: CardText, anchor: CardAnchor): void;
  /** Opens and takes the focus, which Escape gives back. */
  openForKeyboard(text: CardText, anchor: CardAnchor): void;
  /** Other words for the mark whose card is open; the focus stays where it is. */
  say(text: CardText): void;
  close(): void;
  /** Whether a node of the page is the card's host. */
  isHost(target: EventTarget | null): boolean;
  isOpen(): boolean;
}

interface OpenCard {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly sheet: CSSStyleSheet;
  readonly focusBefore: Element | null;
  anchor: CardAnchor;
}

export function createHoverCard(page: Document): HoverCard {
  let open: OpenCard | null = null;

  function close(): void {
    if (open === null) return;
    const { host, focusBefore } = open;
    const hadFocus = focusedIn(page) === host;
    open = null;
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
  }

  function show(text: CardText, anchor: CardAnchor): OpenCard {
    // Stepping from mark to mark keeps the element to which the focus goes back in the end.
    const before = open?.focusBefore ?? focusBeside(page);
    if (open === null) open = { ...build(page, before, close), anchor };
    open.anchor = anchor;
    lay(open, text);
    return open;
  }

  function lay({ box, sheet, anchor }: OpenCard, text: CardText): void {
    fill(page, box, text);
    sheet.replaceSync(cardStyle(anchor.ground));
    place(sheet, box, anchor.box);
  }

  return {
    openForPointer: (text, anchor) => void show(text, anchor),
    openForKeyboard(text, anchor) {
      show(text, anchor).box.focus({ preventScroll: true });
    },
    say(text) {
      if (open !== null) lay(open, text);
    },
    close,
    isHost: (target) => open !== null && target === open.host,
    isOpen: () => open !== null,
  };
}

function build(page: Document, focusBefore: Element | null, close: () => void): Omit<OpenCard, "anchor"> {
  const host = elementIn(page, "div");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  const box = elementIn(page, "section");
  box.tabIndex = -1;
  box.setAttribute("role", "dialog");
  root.append(box);
  keepKeys(host, close);
  const top = rootElementOf(page);
  if (top !== null) Element.prototype.append.call(top, host);
  return { host, box, sheet, focusBefore };
}

function fill(page: Document, box: HTMLElement, text: CardText): void {
  const title = elementIn(page, "strong");
  title.textContent = text.title;
  const lines = text.lines.map((line) => {
    const paragraph = elementIn(page, "p");
    paragraph.dir = "auto";
    paragraph.textContent = line;
    return paragraph;
  });
  box.setAttribute("aria-label", [text.title, ...text.lines].join(". "));
  box.replaceChildren(title, ...lines);
}

/**
 * Keys typed in the card are the reader's business and not the page's: they stop at the host. (A page that
 * listens in the capture phase sees that a key was pressed, which no content script can prevent.)
 */
function keepKeys(host: HTMLElement, close: () => void): void {
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      if (event.isTrusted && type === "keydown" && event.key === "Escape") close();
    });
  }
}

function focusBeside(page: Document): Element | null {
  const focused = focusedIn(page);
  return focused === null || focused === bodyOf(page) ? null : focused;
}

/** A new element, on pages too that have an image named "createElement". */
function elementIn(page: Document, name: "div" | "section" | "strong" | "p"): HTMLElement {
  return Document.prototype.createElement.call(page, name);
}
