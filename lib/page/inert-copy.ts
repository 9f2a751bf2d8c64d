import { attributeOf, implementationOf, localNameOf } from "./dom.ts";
import { type Sight, walk } from "./walk.ts";

/** A copy of what a page shows, in a document that loads and runs nothing. */
export interface InertCopy {
  readonly page: Document;
  /** The live text node behind each text node of the copy. */
  readonly live: Map<Node, Text>;
}

/** How large a page may be to be copied at all. */
export interface CopyLimit {
  readonly elements: number;
  readonly letters: number;
  /** Levels of nesting: Readability climbs from every paragraph. */
  readonly depth: number;
}

/** Attributes that tell an article's body from the rest; no other is copied. */
const TELLING = ["class", "id", "role", "itemprop", "itemscope", "itemtype", "rel", "dir"] as const;
/** Elements whose own names would bring the page's quirks along: forms hide properties behind their fields. */
const AS_DIV = new Set(["form", "body", "html", "slot"]);

/**
 * Copies the shown part of a page node by node and remembers which live text node each copied one stands for, so
 * that what Readability keeps is found again by identity and never by its words. The title goes in as the page's
 * own, for Readability drops headings that repeat it. Null where the page is larger than the limit.
 */
export async function copyInert(
  root: Element,
  title: string,
  limit: CopyLimit,
  sight: Sight,
): Promise<InertCopy | null> {
  const page = implementationOf(document).createHTMLDocument(title);
  const stated = page.createElement("meta");
  stated.setAttribute("name", "title");
  stated.setAttribute("content", title);
  page.head.append(stated);
  const live = new Map<Node, Text>();
  const parents: Element[] = [page.body];
  let elements = 0;
  let letters = 0;
  let depth = 0;
  const isTooLarge = () => elements > limit.elements || letters > limit.letters || depth > limit.depth;
  await walk(
    root,
    {
      enter(element) {
        elements++;
        const copy = copyOf(element, page);
        parents.at(-1)?.append(copy);
        parents.push(copy);
        depth = Math.max(depth, parents.length);
      },
      leave: () => void parents.pop(),
      text(node) {
        letters += node.length;
        if (isTooLarge()) return "enough";
        const copy = page.createTextNode(node.data);
        live.set(copy, node);
        parents.at(-1)?.append(copy);
        return "go-on";
      },
    },
    sight,
  );
  return isTooLarge() ? null : { page, live };
}

function copyOf(element: Element, page: Document): Element {
  const name = localNameOf(element);
  // The parser makes elements of names that createElement refuses ("o:p" is fine, "a<b" is not).
  const copy = page.createElement(AS_DIV.has(name) || !/^[a-z][a-z0-9:_-]*$/.test(name) ? "div" : name);
  for (const attribute of TELLING) {
    const value = attributeOf(element, attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  const href = attributeOf(element, "href");
  // Readability would turn a javascript: link into new text, which no live node stands behind.
  if (href !== null && !/^\s*javascript:/i.test(href)) copy.setAttribute("href", href);
  return copy;
}
