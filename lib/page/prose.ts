/** Shorter text nodes are labels; a list of teasers is made of them. */
const LINE = 40;
/** Text nodes looked at; enough to have met an article's body, few enough to cost a few milliseconds. */
const MAX_NODES = 5_000;
const INLINE = /^(?:a|abbr|b|bdi|cite|em|font|i|mark|q|small|span|strong|sub|sup|u)$/;
const NO_PROSE = /^(?:script|style|noscript|template|textarea|option|code|pre|nav|footer|aside|title)$/;
const PARAGRAPH = /^(?:p|li|blockquote)$/;
const LINKED_HEADING = "h1 a,h2 a,h3 a,h4 a,a h1,a h2,a h3,a h4";

/** Letters of running text in the part of a page that holds most of it; paragraphs of one story stand together. */
export function proseIn(page: Document): number {
  const letters = new Map<Element, number>();
  let most = 0;
  const walker = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MAX_NODES; seen++) {
    const node = walker.nextNode();
    if (node === null) break;
    const length = node.nodeValue?.trim().length ?? 0;
    if (length < LINE) continue;
    for (const holder of holdersOf(node)) {
      const sum = (letters.get(holder) ?? 0) + length;
      letters.set(holder, sum);
      if (sum > most) most = sum;
    }
  }
  return most;
}

/** What holds a line of prose: its paragraph's parent, and one level more where paragraphs are wrapped one by one. */
function holdersOf(text: Node): readonly Element[] {
  let block = text.parentElement;
  for (let level = 0; block !== null && INLINE.test(block.localName) && level < 6; level++) {
    if (block.localName === "a") return [];
    block = block.parentElement;
  }
  if (block === null || NO_PROSE.test(block.localName)) return [];
  if (!PARAGRAPH.test(block.localName)) return [block];
  const parent = block.parentElement;
  if (parent === null || NO_PROSE.test(parent.localName)) return [];
  const grandparent = parent.parentElement;
  // A card whose heading is a link is a teaser: its words do not join those of the next card.
  const joins = grandparent !== null && parent.querySelector(LINKED_HEADING) === null;
  return joins ? [parent, grandparent] : [parent];
}
