// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { readMetadata } from "../../../lib/page/metadata.ts";
import { ARTICLE_NAMES, expectedOf } from "../fixtures/expected-article.ts";
import { ADDRESS, sampleArticle, showPage } from "./show-page.ts";

function stated(head: string, body = "<h1>One ship at the pier in January</h1>", address = ADDRESS) {
  return readMetadata(showPage(`<html><head>${head}</head><body>${body}</body></html>`), address);
}
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
const ARTICLE = {
  "@type": "NewsArticle",
  headline: "One ship at the pier",
  datePublished: "2026-01-30T23:15:00-05:00",
};

describe("the day of publication", () => {
  test.each([
    ["JSON-LD", jsonLd(ARTICLE), "2026-01-30", "json-ld"],
    ["JSON-LD in an array", jsonLd([{ "@type": "WebSite" }, ARTICLE]), "2026-01-30", "json-ld"],
    [
      "JSON-LD in a graph",
      jsonLd({ "@graph": [{ "@type": "Organization" }, ARTICLE] }),
      "2026-01-30",
      "json-ld",
    ],
    [
      "JSON-LD with several types",
      jsonLd({ ...ARTICLE, "@type": ["Thing", "ReportageNewsArticle"] }),
      "2026-01-30",
      "json-ld",
    ],
    [
      "JSON-LD in CDATA",
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]></script>`,
      "2026-01-30",
      "json-ld",
    ],
    [
      "Open Graph",
      '<meta property="article:published_time" content="2026-01-30T08:00:00Z">',
      "2026-01-30",
      "open-graph",
    ],
    ["a meta name", '<meta name="parsely-pub-date" content="2026-01-30T08:00:00Z">', "2026-01-30", "meta"],
    ["Dublin Core", '<meta name="DC.date.issued" content="2026-01-30">', "2026-01-30", "meta"],
    [
      "broken JSON-LD, so Open Graph",
      `${jsonLd("{not json")}<meta property="article:published_time" content="2026-01-29">`,
      "2026-01-29",
      "open-graph",
    ],
    [
      "a day that does not exist, so the next",
      `${jsonLd({ ...ARTICLE, datePublished: "2026-02-30" })}<meta property="article:published_time" content="2026-01-29">`,
      "2026-01-29",
      "open-graph",
    ],
  ])("from %s", (_name, head, day, from) => {
    expect(stated(head).published).toMatchObject({ day, from });
  });

  test.each([
    [
      "beside the headline",
      '<article><h1>One ship at the pier</h1><time datetime="2026-01-30">today</time></article><aside><time datetime="2020-01-01">old</time></aside>',
      "2026-01-30",
    ],
    [
      "that says so",
      '<div><time itemprop="datePublished" datetime="2026-01-30T01:00Z"></time></div><time datetime="2020-01-01">old</time>',
      "2026-01-30",
    ],
    [
      "that is the only one",
      '<h1>One ship at the pier</h1><div><div><div><div><time datetime="2026-01-30">x</time></div></div></div></div>',
      "2026-01-30",
    ],
    [
      "before the time of the last change",
      '<article><h1>One ship at the pier</h1><time class="updated" datetime="2026-02-02">x</time><time datetime="2026-01-30">x</time></article>',
      "2026-01-30",
    ],
  ])("from a time element %s", (_name, body, day) => {
    expect(stated("", body).published).toMatchObject({ day, from: "time-element" });
  });

  test("from the address", () => {
    expect(stated("", "<p>x</p>", "https://news.example/2026/01/30/ship").published).toMatchObject({
      day: "2026-01-30",
      from: "address",
    });
  });

  test.each([
    [
      "a list of articles",
      "",
      '<article><h2>One ship</h2><time datetime="2026-01-30">x</time></article><article><h2>Two ships</h2><time datetime="2026-01-29">x</time></article>',
    ],
    ["an epoch", '<meta name="date" content="1769760900">', "<p>x</p>"],
    ["nothing", "", "<p>x</p>"],
  ])("is not stated by %s", (_name, head, body) => {
    expect(stated(head, body).published).toBeNull();
  });
});

describe("structured facts that are meant to harm", () => {
  test.each([
    ["nested without end", jsonLd("[".repeat(100_000) + "]".repeat(100_000))],
    [
      "nested deeper than anyone needs",
      jsonLd('{"@graph":'.repeat(40) + JSON.stringify(ARTICLE) + "}".repeat(40)),
    ],
    ["larger than 256 kB", jsonLd({ ...ARTICLE, articleBody: "x".repeat(300_000) })],
    [
      "with ten thousand things before the article",
      jsonLd({ "@graph": [...Array.from({ length: 10_000 }, () => ({})), ARTICLE] }),
    ],
    ["of wrong types", jsonLd({ "@type": 7, headline: [], datePublished: {} })],
    [
      "that names the prototype",
      jsonLd('{"__proto__":{"@type":"NewsArticle","datePublished":"2026-01-30"}}'),
    ],
    ["that are null", jsonLd("null")],
  ])("%s", (_name, head) => {
    expect(stated(head).published).toBeNull();
    expect(Reflect.get({}, "@type")).toBeUndefined();
  });
});

describe("the title", () => {
  test.each([
    [
      "for machines",
      '<meta property="og:title" content="One ship &amp;amp; no more"><title>x | y</title>',
      "One ship & no more",
    ],
    [
      "without the site's name",
      "<title>One ship at the pier for a month | Harbour Dispatch</title>",
      "One ship at the pier for a month",
    ],
    [
      "as the heading has it",
      "<title>One ship at the pier in January - Asia - Harbour Dispatch</title>",
      "One ship at the pier in January",
    ],
    ["whole, where the first part says little", "<title>Mozilla - Wikipedia</title>", "Mozilla - Wikipedia"],
    ["from JSON-LD", jsonLd(ARTICLE), "One ship at the pier"],
    [
      "from JSON-LD where the site calls itself by name",
      jsonLd({ ...ARTICLE, name: "Harbour Dispatch" }),
      "One ship at the pier",
    ],
    ["the heading where nothing else is", "", "One ship at the pier in January"],
  ])("%s", (_name, head, title) => {
    expect(stated(head).title).toBe(title);
  });
});

describe("outlet, byline, address of its own, language", () => {
  test("from JSON-LD, a publisher by reference too", () => {
    const graph = {
      "@graph": [
        { ...ARTICLE, author: [{ name: "Ines H." }, { name: "Jon W." }], publisher: { "@id": "#us" } },
        { "@type": "Organization", "@id": "#us", name: "Harbour Dispatch" },
      ],
    };
    expect(stated(jsonLd(graph))).toMatchObject({ outlet: "Harbour Dispatch", byline: "Ines H., Jon W." });
  });
  test("the outlet from the window title, after the headline", () => {
    expect(stated("<title>One ship at the pier in January \u2014 Harbour Dispatch</title>").outlet).toBe(
      "Harbour Dispatch",
    );
  });
  test.each([
    ['<link rel="canonical" href="/a/b">', "https://news.example/a/b"],
    ['<meta property="og:url" content="http://other.example/x">', "http://other.example/x"],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="http://[">', null],
    ["", null],
  ])("the address in %j", (head, canonicalUrl) => {
    expect(stated(head).canonicalUrl).toBe(canonicalUrl);
  });
  test.each([
    ["en-GB", "en-GB"],
    ["pt-BR", "pt-BR"],
    ["not a language!", null],
  ])("a page that says lang=%j", (lang, language) => {
    showPage(`<html lang="${lang}"><body></body></html>`);
    expect(readMetadata(document, ADDRESS).statedLanguage).toBe(language);
  });
});

test.each(ARTICLE_NAMES.filter((name) => expectedOf(name).isArticle))("the sample article %s", (name) => {
  const expected = expectedOf(name);
  const read = readMetadata(showPage(sampleArticle(name)), ADDRESS);
  expect(read.title).toBe(expected.title);
  expect(read.outlet).toBe(expected.outlet);
  // A day that only the dateline states is found with the text.
  if (expected.publishedFrom !== "dateline") expect(read.published?.day ?? null).toBe(expected.publishedDay);
});
