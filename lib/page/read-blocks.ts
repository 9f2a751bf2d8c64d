import type { SegmentKind } from "../model/article.ts";
import { type ArticleText, createTextBuilder } from "./article-text.ts";
import { attributeOf, localNameOf, selectIn } from "./dom.ts";
import type { Look } from "./hidden.ts";
import { type Sight, walk } from "./walk.ts";

/** Elements whose blocks are more than a paragraph; the innermost one names the kind. */
const KINDS: Readonly<Record<string, SegmentKind>> = {
  h1: "subheading",
  h2: "subheading",
  h3: "subheading",
  h4: "subheading",
  h5: "subheading",
  h6: "subheading",
  li: "list-item",
  dd: "list-item",
  dt: "list-item",
  blockquote: "quote",
  figcaption: "caption",
  caption: "caption",
  td: "table-cell",
  th: "table-cell",
};
const CAPTION_NAMES = /(?:^|[\s_-])(?:caption|photo-?credit|wp-caption-text)(?:$|[\s_-])/i;

/** What is to be read: the headline's element, if the page has one, and the text nodes of the body. */
export interface Selection {
  readonly root: Element;
  readonly headline: Element | null;
  readonly keeps: (node: Text) => boolean;
}

/** The article's text: the headline first, then the body as it is read, block by block. */
export async function readBlocks(
  selection: Selection,
  sight: Sight,
): Promise<ArticleText & { readonly extent: "whole" | "first-part" }> {
  const builder = createTextBuilder();
  const { root, headline, keeps } = selection;
  if (headline !== null) {
    builder.breakBlock("headline");
    await walk(headline, { enter: lineBreak, leave: () => {}, text: (node) => builder.add(node) }, sight);
    builder.breakBlock("paragraph");
  }

  const kinds: SegmentKind[] = [];
  let inHeadline = 0;
  let pending = false;

  function lineBreak(element: Element): void {
    if (localNameOf(element) === "br") builder.breakLine();
  }

  const extent = await walk(
    root,
    {
      enter(element, look) {
        if (element === headline) inHeadline++;
        lineBreak(element);
        if (look.flow === "block") pending = true;
        kinds.push(kindOf(element, look, kinds.at(-1) ?? "paragraph"));
      },
      leave(element, look) {
        if (element === headline) inHeadline--;
        if (look.flow === "block") pending = true;
        kinds.pop();
      },
      text(node) {
        if (inHeadline > 0 || !keeps(node)) return "go-on";
        if (pending) builder.breakBlock(kinds.at(-1) ?? "paragraph");
        pending = false;
        return builder.add(node);
      },
    },
    sight,
  );
  return { ...builder.finish(), extent };
}

function kindOf(element: Element, look: Look, outer: SegmentKind): SegmentKind {
  const own = KINDS[localNameOf(element)];
  if (own === "table-cell" && isLayoutCell(element)) return outer;
  if (own !== undefined) return own;
  if (look.flow === "block" && CAPTION_NAMES.test(attributeOf(element, "class") ?? "")) return "caption";
  return outer;
}

/** Old pages put the article itself into a table; a cell that holds blocks or lines is no cell of figures. */
function isLayoutCell(cell: Element): boolean {
  return selectIn(cell, "p, div, h1, h2, h3, ul, ol, table, br + br").length > 0;
}
