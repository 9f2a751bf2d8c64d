import { attributeOf, localNameOf, parentElementOf, selectIn } from "./dom.ts";

/** Whether a reader sees an element's text, and whether the element starts a new block. */
export interface Look {
  /** "hidden": neither it nor anything in it shows. "transparent": its own text does not show, a child's may. */
  readonly shown: "shown" | "transparent" | "hidden";
  readonly flow: "block" | "inline";
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|table|flow-root)/;

/** How an element of the live page looks. Asks the computed style, which the browser has at hand. */
export function lookAt(element: Element): Look {
  const name = localNameOf(element);
  if (hiddenByMarkup(element, name)) return { shown: "hidden", flow: "block" };
  const style = getComputedStyle(element);
  if (style.display === "none" || style.contentVisibility === "hidden" || clippedAway(style))
    return { shown: "hidden", flow: "block" };
  return {
    shown: style.visibility === "hidden" || style.visibility === "collapse" ? "transparent" : "shown",
    flow: BLOCKS.has(name) || laidOutAsBlock(style) ? "block" : "inline",
  };
}

/** A floated or positioned span computes as a block: a drop cap is still part of its word. */
function laidOutAsBlock(style: CSSStyleDeclaration): boolean {
  return (
    BLOCK_DISPLAY.test(style.display) &&
    (style.float === "none" || style.float === "") &&
    style.position !== "absolute" &&
    style.position !== "fixed"
  );
}

/** The usual way to leave text to screen readers only: a box of one pixel, clipped. */
function clippedAway(style: CSSStyleDeclaration): boolean {
  return (
    style.position === "absolute" &&
    style.overflow === "hidden" &&
    (style.width === "1px" || style.width === "0px") &&
    (style.height === "1px" || style.height === "0px")
  );
}

function hiddenByMarkup(element: Element, name: string): boolean {
  if (attributeOf(element, "hidden") !== null) return true;
  // An open dialog makes some sites hide the whole page from screen readers; the article is on show all the same.
  if (attributeOf(element, "aria-hidden") === "true")
    return selectIn(element, "h1,article,main").length === 0;
  if (name === "summary") return false;
  const parent = parentElementOf(element);
  return parent !== null && localNameOf(parent) === "details" && attributeOf(parent, "open") === null;
}
