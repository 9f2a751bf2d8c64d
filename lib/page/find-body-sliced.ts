import { attributeOf, localNameOf, parentElementOf, selectIn } from "./dom.ts";
import { type Sight, walk } from "./walk.ts";

/** Shorter lines than this are labels, not prose. */
const PROSE = 40;
/** Levels above a line that it speaks for. */
const REACH = 6;
/** A wider element must bring so much more prose, in shares of what is had already ... */
const WORTH_WIDENING = 0.1;
/** ... and more prose than so many times the letters in links that come with it. */
const LINKS_WEIGH = 1.5;
/** A list is seldom the article; the page that is one list still has a body. */
const LIST_DOUBT = 0.3;
const LISTS = new Set(["ul", "ol", "dl", "table", "tbody", "tr"]);
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|sidebar|footer|masthead|menu|nav|rail|widget)(?:$|[\s_-])/i;

/** Letters under an element. */
interface Letters {
  prose: number;
  links: number;
}
interface Tally extends Letters {
  /** How much the lines near the element speak for it. */
  voice: number;
}
interface Line {
  readonly node: Text;
  readonly holder: Element;
}

/**
 * Finds the body of a page that is too large to parse in one piece, on the live page, in slices. Every line of
 * prose speaks for its paragraph, for what holds the paragraph, and half as loudly for each level above; letters in
 * links speak against. The body is the element with the most to say for it, widened while that brings more prose
 * than links: long articles come in several sections.
 */
export async function findBodySliced(root: Element, sight: Sight): Promise<ReadonlySet<Text> | null> {
  const { tallies, lines } = await tally(root, sight);
  let body: Element | null = null;
  let best = 0;
  for (const [element, { voice }] of tallies) {
    if (sight.slicer.due()) await sight.slicer.rest();
    const weight = LISTS.has(localNameOf(element)) ? voice * LIST_DOUBT : voice;
    if (weight > best) [body, best] = [element, weight];
  }
  if (body === null) return null;
  const wide = widen(body, root, tallies);
  const kept = new Set<Text>();
  const inside = new Map<Element, boolean>([[wide, true]]);
  for (const { node, holder } of lines) {
    if (sight.slicer.due()) await sight.slicer.rest();
    if (isInside(holder, inside)) kept.add(node);
  }
  return kept;
}

async function tally(root: Element, sight: Sight) {
  const tallies = new Map<Element, Tally>();
  const lines: Line[] = [];
  const path: { readonly element: Element; readonly letters: Letters }[] = [];
  let links = 0;
  let asides = 0;
  await walk(
    root,
    {
      enter(element) {
        path.push({ element, letters: { prose: 0, links: 0 } });
        if (isAside(element)) asides++;
        if (localNameOf(element) === "a") links++;
      },
      leave(element) {
        if (localNameOf(element) === "a") links--;
        if (isAside(element)) asides--;
        const own = path.pop()?.letters;
        const outer = path.at(-1)?.letters;
        if (own === undefined) return;
        if (outer !== undefined) {
          outer.prose += own.prose;
          outer.links += own.links;
        }
        const known = tallies.get(element);
        if (known !== undefined) Object.assign(known, own);
        else if (own.prose > 0) tallies.set(element, { ...own, voice: 0 });
      },
      text(node) {
        const at = path.at(-1);
        if (at === undefined || asides > 0) return "go-on";
        lines.push({ node, holder: at.element });
        const letters = node.data.trim().length;
        if (links > 0) at.letters.links += letters;
        else if (letters >= PROSE) at.letters.prose += letters;
        if (links > 0 || letters >= PROSE) speak(tallies, path, links > 0 ? -letters : letters);
        return "go-on";
      },
    },
    sight,
  );
  return { tallies, lines };
}

function speak(
  tallies: Map<Element, Tally>,
  path: readonly { readonly element: Element }[],
  letters: number,
): void {
  let share = 1;
  for (let level = path.length - 1; level >= Math.max(0, path.length - REACH); level--) {
    const element = path[level]?.element;
    if (element === undefined) return;
    const known = tallies.get(element);
    if (known !== undefined) known.voice += letters * share;
    else tallies.set(element, { prose: 0, links: 0, voice: letters * share });
    // The line's own element (a paragraph) counts in full, and so does the one that holds the paragraphs.
    if (level < path.length - 1) share /= 2;
  }
}

function widen(body: Element, root: Element, tallies: ReadonlyMap<Element, Letters>): Element {
  let chosen = body;
  let had = tallies.get(body) ?? { prose: 0, links: 0 };
  for (let outer = parentElementOf(body); outer !== null && outer !== root; outer = parentElementOf(outer)) {
    const all = tallies.get(outer);
    if (all === undefined) continue;
    const gain = all.prose - had.prose;
    if (gain < had.prose * WORTH_WIDENING || gain < (all.links - had.links) * LINKS_WEIGH) continue;
    if (LISTS.has(localNameOf(outer))) continue;
    [chosen, had] = [outer, all];
  }
  return chosen;
}

/** Comments, side columns and their like; a name on what holds the article itself says nothing. */
function isAside(element: Element): boolean {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  return ASIDE_NAMES.test(names) && selectIn(element, "h1, article").length === 0;
}

/** Whether an element lies in the body; remembers what it learns, so that each element is asked once. */
function isInside(element: Element, known: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let at: Element | null = element;
  while (at !== null && !known.has(at)) {
    asked.push(at);
    at = parentElementOf(at);
  }
  const answer = at !== null && known.get(at) === true;
  for (const seen of asked) known.set(seen, answer);
  return answer;
}
