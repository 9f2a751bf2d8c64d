import { bodyOf } from "../../lib/page/dom.ts";
import { findBody } from "../../lib/page/find-body.ts";
import { findBodySliced } from "../../lib/page/find-body-sliced.ts";
import { copyInert } from "../../lib/page/inert-copy.ts";
import { createSlicer } from "../../lib/page/slicer.ts";
import { createSight } from "../../lib/page/walk.ts";

/** Runs in the page: milliseconds of each part of the search for an article's body. */
export async function measureOnce() {
  const root = bodyOf(document);
  if (root === null) throw new Error("The page has no body.");
  const sight = createSight(createSlicer(() => Promise.resolve()));
  const [copy, copied] = await timed(() => copyInert(root, document.title, sight));
  const texts = copied.live.size;
  const letters = copied.page.body.textContent.length;
  const [parse] = await timed(async () => findBody(copied));
  const [sliced] = await timed(() => findBodySliced(root, sight));
  return { elements: copied.elements, texts, letters, copy, parse, sliced };
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
