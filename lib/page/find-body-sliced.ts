import { attributeOf, localNameOf, parentElementOf } from "./dom.ts";
import { type Sight, walk } from "./walk.ts";

/** Shorter lines than this are labels, not prose. */
const PROSE = 40;
const LISTS = new Set(["ul", "ol", "dl", "table", "tbody", "tr"]);
const ASIDE_NAMES = /(?:^|[\s_-])(?:comments?|sidebar|footer|masthead|menu|nav|rail|widget)(?:$|[\s_-])/i;

interface Score {
  prose: number;
  links: number;
}

/**
 * Finds the body of a page that is too large to parse in one piece, on the live page, in slices. Every line of
 * prose speaks for its paragraph, for what holds the paragraph, and half as loudly for each of four levels above;
 * letters in links speak against. The body is the element with the most to say for it.
 */
export async function findBodySliced(root: Element, sight: Sight): Promise<ReadonlySet<Text> | null> {
  const scores = new Map<Element, Score>();
  const texts: { readonly node: Text; readonly path: Element }[] = [];
  const path: Element[] = [];
  let links = 0;
  await walk(
    root,
    {
      enter(element) {
        path.push(element);
        if (localNameOf(element) === "a") links++;
      },
      leave(element) {
        path.pop();
        if (localNameOf(element) === "a") links--;
      },
      text(node) {
        const holder = path.at(-1);
        if (holder === undefined) return "go-on";
        texts.push({ node, path: holder });
        speak(scores, path, node.data.trim().length, links > 0);
        return "go-on";
      },
    },
    sight,
  );

  let body: Element | null = null;
  let best = 0;
  for (const [element, score] of scores) {
    if (sight.slicer.due()) await sight.slicer.rest();
    const weight = weightOf(element, score);
    if (weight > best) [body, best] = [element, weight];
  }
  if (body === null) return null;

  const kept = new Set<Text>();
  const inside = new Map<Element, boolean>([[body, true]]);
  for (const { node, path: holder } of texts) {
    if (sight.slicer.due()) await sight.slicer.rest();
    if (isInside(holder, inside)) kept.add(node);
  }
  return kept;
}

function speak(
  scores: Map<Element, Score>,
  path: readonly Element[],
  letters: number,
  linked: boolean,
): void {
  let weight = 1;
  for (let level = path.length - 1; level >= 0 && level >= path.length - 6; level--) {
    const element = path[level];
    if (element === undefined) return;
    const score = scores.get(element) ?? { prose: 0, links: 0 };
    if (linked) score.links += letters * weight;
    else if (letters >= PROSE) score.prose += letters * weight;
    scores.set(element, score);
    // The line's own element (a paragraph) counts in full, and so does the one that holds the paragraphs.
    if (level < path.length - 1) weight /= 2;
  }
}

function weightOf(element: Element, score: Score): number {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  const doubt = LISTS.has(localNameOf(element)) || ASIDE_NAMES.test(names) ? 0.3 : 1;
  return Math.max(0, score.prose - score.links) * doubt;
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
