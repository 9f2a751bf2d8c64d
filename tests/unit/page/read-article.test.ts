// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { blocksIn, FILLER, readBlocksOf, readPage } from "./show-page.ts";

/** The kinds and words of the blocks between headline and filler. */
async function blocksOf(html: string) {
  const { draft } = await readBlocksOf(html);
  return blocksIn(draft).filter(([kind, words]) => kind !== "headline" && !words.startsWith("Paragraph "));
}

const LONG = "of the ship that lay at the pier in the port of Rason for the whole of January, it was said";

describe("blocks of an article", () => {
  test("the headline comes first", async () => {
    const { draft } = await readBlocksOf(`<p>First ${LONG}</p>`);
    expect(blocksIn(draft)[0]).toEqual(["headline", "A headline about the harbour"]);
  });

  test.each([
    ["a paragraph", `<p>Crew ${LONG}</p>`, [["paragraph", `Crew ${LONG}`]]],
    [
      "a heading",
      `<h2>What was sent</h2><p>Crew ${LONG}</p>`,
      [
        ["subheading", "What was sent"],
        ["paragraph", `Crew ${LONG}`],
      ],
    ],
    ["a quotation", `<blockquote><p>Crew ${LONG}</p></blockquote>`, [["quote", `Crew ${LONG}`]]],
    [
      "a list",
      `<ul><li>Crew ${LONG}</li><li>Cargo ${LONG}</li></ul>`,
      [
        ["list-item", `Crew ${LONG}`],
        ["list-item", `Cargo ${LONG}`],
      ],
    ],
    [
      "a caption",
      `<figure><img src="x.png"><figcaption>Crew ${LONG}</figcaption></figure>`,
      [["caption", `Crew ${LONG}`]],
    ],
    [
      "a table of figures",
      "<table><caption>Containers by year</caption><tr><th>Year</th><th>Containers</th></tr><tr><td>2024</td><td>13,000</td></tr><tr><td>2025</td><td>28,000</td></tr></table>",
      [
        ["caption", "Containers by year"],
        ["table-cell", "Year"],
        ["table-cell", "Containers"],
        ["table-cell", "2024"],
        ["table-cell", "13,000"],
        ["table-cell", "2025"],
        ["table-cell", "28,000"],
      ],
    ],
    ["a line break", `<p>Crew ${LONG}<br>Cargo ${LONG}</p>`, [["paragraph", `Crew ${LONG}\nCargo ${LONG}`]]],
  ])("%s", async (_name, html, blocks) => {
    expect(await blocksOf(html)).toEqual(blocks);
  });
});

describe("words of an article", () => {
  test.each([
    ["a figure in nested tags", "<b>6</b>.<i><b>5</b></i>&nbsp;million", "6.5 million"],
    ["line ends and indentation", "one\n      ship", "one ship"],
    ["a blank at the edge of a tag", "<b>one </b> ship", "one ship"],
    ["a no-break space that groups digits", "10&nbsp;000 shells", "10\u00a0000 shells"],
    ["a thin space that groups digits", "1&#8201;200&#8239;000 shells", "1\u00a0200\u00a0000 shells"],
    ["a no-break space before a unit", "240&nbsp;mm", "240 mm"],
    ["a zero-width space in a figure", "10,&#8203;000", "10,000"],
    ["a soft hyphen", "Iskan&shy;der", "Iskander"],
    ["a right-to-left override", "&#8238;10,000&#8236;", "10,000"],
    ["a square", "12 m<sup>2</sup>", "12 m2"],
    ["the mark of a note", '10,000<sup><a href="#note3">3</a></sup> shells', "10,000 shells"],
    [
      "hidden words",
      'one <span hidden>99</span><span style="display:none">98</span><span aria-hidden="true">97</span>ship',
      "one ship",
    ],
    ["scripts", "one <script>var shells = 77</script>ship", "one ship"],
  ])("%s", async (_name, html, words) => {
    const { draft } = await readBlocksOf(`<p>Begin ${html} end, ${LONG}</p>`);
    expect(draft.text).toContain(`Begin ${words} end`);
  });
});

describe("not of the article", () => {
  test.each([
    ["navigation", "<nav><p>Weather: 31 degrees in the city today, and rain on the coast tomorrow</p></nav>"],
    [
      "links to other articles",
      '<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Weather: 31 degrees</a></li></ul></div>',
    ],
    ["an aside of links", '<aside><p><a href="/a">Weather: 31 degrees</a></p></aside>'],
    ["an advertisement", '<div class="ad-slot"><p>Weather: 31 degrees and 40% off</p></div>'],
    ["a newsletter", '<div class="newsletter-box"><p>Weather: 31 degrees in your inbox</p></div>'],
    ["a form", '<form role="search"><label>Weather: 31 degrees</label><input></form>'],
  ])("%s", async (_name, html) => {
    const { draft } = await readBlocksOf(`<p>Begin ${LONG}</p>${html}`);
    expect(draft.text).toContain("Begin of the ship");
    expect(draft.text).not.toContain("31 degrees");
  });
});

describe("every offset maps back to the page", () => {
  const html = `<p>Between <b>6</b>.<i>5</i>&nbsp;million and 10,&#8203;000&nbsp;shells\n  lay on the <em>Lady&nbsp;R</em>, ${LONG}<br>at 10&nbsp;000 places.</p>`;

  test("character by character", async () => {
    const { draft, map } = await readBlocksOf(html);
    for (let at = 0; at < draft.text.length; at++) {
      const [range] = map.rangesOf({ start: at, end: at + 1 });
      if (range === undefined) {
        expect(draft.text[at]).toBe("\n");
        continue;
      }
      const there = range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? "";
      expect(there.replace(/\s/, " "), `at ${at}`).toBe(draft.text[at]?.replace(/\s/, " "));
      expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(at);
    }
  });

  test("a figure over nested tags has a range in each text node", async () => {
    const { draft, map } = await readBlocksOf(html);
    const start = draft.text.indexOf("6.5 million");
    const ranges = map.rangesOf({ start, end: start + "6.5 million".length });
    expect(
      ranges.map((one) => one.startContainer.textContent?.slice(one.startOffset, one.endOffset)),
    ).toEqual(["6", ".", "5", "\u00a0million"]);
  });

  test("a dropped character inside a figure stays inside its range", async () => {
    const { draft, map } = await readBlocksOf(html);
    const start = draft.text.indexOf("10,000");
    const [range, ...rest] = map.rangesOf({ start, end: start + "10,000".length });
    expect(rest).toEqual([]);
    expect(range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)).toBe("10,\u200b000");
  });

  test("until the page says something else there", async () => {
    const { map } = await readBlocksOf(html);
    expect(map.intact()).toBe(true);
    const word = document.querySelector("em")?.firstChild;
    if (word) word.nodeValue = "Angara";
    expect(map.intact()).toBe(false);
  });
});

describe("what a page says of itself cannot mislead", () => {
  test("fields named like properties do not break the reading", async () => {
    const { draft } = await readBlocksOf(
      `<p>Begin ${LONG}</p><img name="body"><img name="querySelectorAll"><form><input name="parentNode"><input name="firstChild"><input name="nodeType"><input name="textContent"><input name="getAttribute"><p>Inside a form ${LONG}</p></form>`,
    );
    expect(draft.text).toContain("Begin of the ship");
    expect(draft.text).toContain("Paragraph 5 says");
  });

  test.each([
    ["German words on a page that says English", "en", "de"],
    ["German words on a page that says German", "de", "de"],
    ["German words on a page that says nothing", "", "de"],
  ])("%s", async (_name, stated, language) => {
    const german =
      "<p>Das Schiff legte am Montag im Hafen an, und es war der erste Besuch seit Dezember, wie aus einem Bericht des Ministeriums hervorgeht, der nicht von der Regierung ist.</p>".repeat(
        4,
      );
    const read = await readPage(
      `<html lang="${stated}"><body><article><h1>Ein Schiff im Hafen</h1>${german}</article></body></html>`,
    );
    expect(read).toEqual({ ok: false, error: { kind: "other-language", language } });
  });

  test("English words on a page that says German are read as English", async () => {
    const read = await readPage(
      `<html lang="de"><body><article><h1>A ship in the harbour</h1>${FILLER}</article></body></html>`,
    );
    expect(read.ok && read.value.draft.language).toBe("en");
  });

  test.each([["<html><body></body></html>"], ["<html><body><script>1</script><img></body></html>"]])(
    "a page without words is not read: %s",
    async (html) => {
      expect(await readPage(html)).toEqual({ ok: false, error: { kind: "no-text" } });
    },
  );
});

test("reading changes not a node and not an attribute", async () => {
  const records: MutationRecord[] = [];
  await readBlocksOf(`<p>Begin ${LONG}</p>`);
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { readArticle } = await import("../../../lib/page/read-article.ts");
  await readArticle(document, "https://news.example/", () => new Promise((next) => setTimeout(next)));
  await new Promise((next) => setTimeout(next));
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
