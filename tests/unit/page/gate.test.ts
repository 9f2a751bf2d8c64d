// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { kindOfPage } from "../../../lib/page/gate.ts";
import { ARTICLE_NAMES, expectedOf } from "../fixtures/expected-article.ts";
import { FILLER, sampleArticle, showPage } from "./show-page.ts";

/** A page at an address, as the gate sees it. */
function pageAt(path: string, html: string): Document {
  window.history.replaceState(null, "", path);
  return showPage(html);
}
const page = (head: string, body: string) =>
  `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
const STORY = `<h1>One ship at the pier in January</h1>${FILLER}`;
const NEWS =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x"}</script>';
const OG_ARTICLE = '<meta property="og:type" content="article">';
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<article><h2><a href="/s${index}">Story ${index} about ships and the sea</a></h2><p>Satellite images show one ship at the pier in the whole month of January, it was said.</p><time datetime="2026-01-30">x</time></article>`,
  ).join("");
const answers = Array.from(
  { length: 12 },
  () =>
    "<li><p>I have the same problem with my engine and found that the valve was stuck, so I took it out.</p></li>",
).join("");

describe("a news article", () => {
  test.each([
    ["that says so in JSON-LD", "/world/ship", page(NEWS, STORY)],
    [
      "that says so in a graph",
      "/world/ship",
      page('<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>', STORY),
    ],
    ["that says so in Open Graph", "/world/ship", page(OG_ARTICLE, STORY)],
    [
      "that says so in microdata",
      "/world/ship",
      page("", `<div itemscope itemtype="http://schema.org/NewsArticle">${STORY}</div>`),
    ],
    ["with headline and date only", "/world/ship", page("", `<time datetime="2026-01-30">x</time>${STORY}`)],
    ["with a date in its address only", "/2026/01/30/ship", page("", STORY)],
    [
      "with comments and links around it",
      "/world/ship",
      page(NEWS, `<nav><a href="/">Home</a></nav>${STORY}<ul>${answers}</ul>${teasers(5)}`),
    ],
    [
      "whose paragraphs are wrapped one by one",
      "/world/ship",
      page(
        OG_ARTICLE,
        `<h1>One ship</h1>${FILLER.replaceAll("<p>", "<div><p>").replaceAll("</p>", "</p></div>")}`,
      ),
    ],
    [
      "that has lines instead of paragraphs",
      "/world/ship",
      page(
        OG_ARTICLE,
        `<h1>One ship</h1><div>${FILLER.replaceAll("<p>", "").replaceAll("</p>", "<br><br>")}</div>`,
      ),
    ],
  ])("%s", (_name, path, html) => {
    expect(kindOfPage(pageAt(path, html))).toBe("article");
  });
});

describe("no news article", () => {
  test.each([
    ["a home page", "/", page(NEWS, teasers(20))],
    ["a home page with a long lead", "/index.html", page(OG_ARTICLE, STORY)],
    [
      "a section",
      "/world",
      page('<meta property="og:type" content="website">', `<h1>World</h1>${teasers(20)}`),
    ],
    ["a section that calls itself an article", "/world", page(OG_ARTICLE, `<h1>World</h1>${teasers(20)}`)],
    ["search results", "/search?q=ship", page("", `<h1>Results for ship</h1>${STORY}`)],
    [
      "a forum",
      "/t/engine/12",
      page(
        '<meta name="generator" content="Discourse 3.4">',
        `<time datetime="2026-01-30">x</time><h1>My engine</h1><ul>${answers}</ul>`,
      ),
    ],
    [
      "a question with answers",
      "/questions/1",
      page(
        '<script type="application/ld+json">{"@type":"QAPage"}</script>',
        `<time datetime="2026-01-30">x</time><h1>Why?</h1>${FILLER}`,
      ),
    ],
    [
      "a manual",
      "/docs/install",
      page('<meta name="generator" content="Docusaurus v3">', `<time datetime="2026-01-30">x</time>${STORY}`),
    ],
    ["a manual without a date", "/docs/install", page("", STORY)],
    [
      "an encyclopedia",
      "/wiki/Rason",
      page(`<meta name="generator" content="MediaWiki 1.45">${NEWS}`, STORY),
    ],
    [
      "a shop",
      "/p/shell",
      page('<meta property="og:type" content="product">', `<time datetime="2026-01-30">x</time>${STORY}`),
    ],
    ["a film", "/v/1", page('<meta property="og:type" content="video.other">', STORY)],
    ["a mailbox", "/mail/u/0", page("", teasers(3))],
    [
      "an article behind a wall",
      "/world/ship",
      page(NEWS, "<h1>One ship</h1><p>Subscribe to read on about the one ship at the pier.</p>"),
    ],
    [
      "code",
      "/src/main",
      page(
        "",
        `<time datetime="2026-01-30">x</time><h1>main.c</h1><pre>${"int ship = dock(pier, 14, JANUARY); /* one ship */\n".repeat(60)}</pre>`,
      ),
    ],
    ["an empty page", "/world/ship", page("", "")],
  ])("%s", (_name, path, html) => {
    expect(kindOfPage(pageAt(path, html))).toBe("other");
  });
});

test.each(ARTICLE_NAMES)("the sample page %s", (name) => {
  const path = name.includes("home") ? "/" : `/${name}.html`;
  expect(kindOfPage(pageAt(path, sampleArticle(name)))).toBe(
    expectedOf(name).isArticle ? "article" : "other",
  );
});
