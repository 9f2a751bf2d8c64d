import { bodyOf } from "../../lib/page/dom.ts";
import { findBody } from "../../lib/page/find-body.ts";
import { findBodySliced } from "../../lib/page/find-body-sliced.ts";
import { copyInert } from "../../lib/page/inert-copy.ts";
import { pause } from "../../lib/page/pause.ts";
import { readArticle } from "../../lib/page/read-article.ts";
import { createSlicer } from "../../lib/page/slicer.ts";
import { createSight } from "../../lib/page/walk.ts";

const ANY_SIZE = { elements: Infinity, letters: Infinity, depth: Infinity } as const;

/** Runs in the page: milliseconds of each part of the search for an article's body. */
export async function measureOnce() {
  const root = bodyOf(document);
  if (root === null) throw new Error("The page has no body.");
  const sight = createSight(createSlicer(() => Promise.resolve()));
  const [copy, copied] = await timed(() => copyInert(root, document.title, ANY_SIZE, sight));
  if (copied === null) throw new Error("No page is too large here.");
  const texts = copied.live.size;
  const elements = copied.page.body.querySelectorAll("*").length;
  const letters = copied.page.body.textContent.length;
  const [parse] = await timed(async () => findBody(copied));
  const [sliced] = await timed(() => findBodySliced(root, sight));
  return { elements, texts, letters, copy, parse, sliced };
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** Runs in the page: reads it once and tells how long the longest slice and the whole took, in milliseconds. */
export async function readOnce() {
  const begin = performance.now();
  let resumed = begin;
  let longest = 0;
  const rest = async () => {
    longest = Math.max(longest, performance.now() - resumed);
    await pause();
    resumed = performance.now();
  };
  const read = await readArticle(document, location.href, rest);
  longest = Math.max(longest, performance.now() - resumed);
  return {
    longest: Math.round(longest),
    whole: Math.round(performance.now() - begin),
    letters: read.ok ? read.value.draft.text.length : 0,
    outcome: read.ok ? Object.values(read.value.draft.extraction).join(", ") : read.error.kind,
  };
}
