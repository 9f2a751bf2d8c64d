import type { Ground } from "./palette.ts";

/** Gap between mark and card, and between card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

const COLOURS: Readonly<Record<Ground, string>> = {
  light: "background:#ffffff;color:#1a1a1a;border-color:#5a5a5a",
  dark: "background:#22262b;color:#f2f2f2;border-color:#a8adb3",
};

/** The card's own style. `!important` inside a shadow root wins over whatever the page says of its host. */
export function cardStyle(ground: Ground): string {
  return `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important;top:0!important;left:0!important;display:block!important;width:0!important;height:0!important;pointer-events:auto!important}
section{position:fixed;box-sizing:border-box;max-width:min(22rem,calc(100vw - ${2 * MARGIN}px));padding:8px 12px;border:1px solid;border-radius:6px;font:14px/1.4 system-ui,sans-serif;overflow-wrap:anywhere;box-shadow:0 2px 10px rgb(0 0 0/.3);${COLOURS[ground]}}
section:focus{outline:2px solid Highlight;outline-offset:2px}
strong{display:block;font-weight:600}
p{margin:2px 0 0}
@media (prefers-reduced-motion:no-preference){section{animation:appear 90ms ease-out}@keyframes appear{from{opacity:0}}}
@media (forced-colors:active){section{background:Canvas;color:CanvasText;border-color:CanvasText;box-shadow:none}}`;
}

/** Puts the card under its mark, above it where there is no room below, and never past the window's edge. */
export function place(sheet: CSSStyleSheet, box: HTMLElement, mark: DOMRect): void {
  const size = box.getBoundingClientRect();
  const below = mark.bottom + GAP;
  const fits = below + size.height + MARGIN <= innerHeight;
  const top = fits ? below : Math.max(MARGIN, mark.top - GAP - size.height);
  const left = Math.max(MARGIN, Math.min(mark.left, innerWidth - size.width - MARGIN));
  sheet.insertRule(`section{top:${Math.round(top)}px;left:${Math.round(left)}px}`, sheet.cssRules.length);
}
