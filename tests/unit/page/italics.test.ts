// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { readArticle } from "../../../lib/page/read-article.ts";
import { spot } from "../../../lib/spotting/spot.ts";

async function italicsIn(html: string) {
  document.body.innerHTML = html;
  const read = await readArticle(document, "https://example.org/a", async () => {});
  if (!read.ok) throw new Error(read.error.kind);
  const { draft, italics } = read.value;
  return { text: draft.text, italics, words: italics.map(({ start, end }) => draft.text.slice(start, end)) };
}

test.each([
  [
    "<p>The ship <i>Tide Runner</i> sailed, and <em>Blue <b>Gull</b></em> followed her.</p>",
    ["Tide Runner", "Blue Gull"],
  ],
  [
    "<p>The <cite>Port Gazette</cite> reported that the pier was closed to all of them.</p>",
    ["Port Gazette"],
  ],
  [
    "<p>The ship <a href='/x'><i><span>Tide</span> Runner</i></a> sailed from the port at noon.</p>",
    ["Tide Runner"],
  ],
  ["<p>Nothing leans in this line, which says that the pier was closed to all of them.</p>", []],
])("%s", async (html, words) => {
  expect((await italicsIn(html)).words).toEqual(words);
});

test("a name in italics is a ship where its sentence speaks of one", async () => {
  const html =
    "<p>When the ferry turned round the mole the <i>Tide Runner</i> had 40 passengers on board, the port said.</p>";
  const { text, italics } = await italicsIn(html);
  const ships = spot({ text, segments: [], italics, publishedOn: null }).filter(
    ({ kind }) => kind === "vessel",
  );
  expect(ships.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Tide Runner"]);
});
