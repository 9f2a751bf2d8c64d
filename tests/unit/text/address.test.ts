import { describe, expect, test } from "vitest";
import { normaliseAddress } from "../../../lib/text/address.ts";

const ARTICLE = "https://news.example/2026/01/rason";

describe("one article, one address", () => {
  test.each([
    ["https://news.example/2026/01/rason"],
    ["https://news.example/2026/01/rason/"],
    ["http://news.example/2026/01/rason"],
    ["http://news.example:80/2026/01/rason"],
    ["https://news.example:443/2026/01/rason"],
    ["HTTPS://News.Example/2026/01/rason"],
    ["https://news.example./2026/01/rason"],
    ["https://user:secret@news.example/2026/01/rason"],
    ["https://news.example/2026/01/rason#comments"],
    ["https://news.example/2026/01/rason#:~:text=250"],
    ["https://news.example/2026/01/rason?"],
    ["https://news.example/2026/01/rason?utm_source=mail&utm_medium=x"],
    ["https://news.example/2026/01/rason?UTM_Source=mail"],
    ["https://news.example/2026/01/rason?fbclid=abc&gclid=def&ref=rss"],
    ["https://news.example/2026/../2026/01/rason"],
  ])("%s", (url) => {
    expect(normaliseAddress({ url, canonicalUrl: null })).toBe(ARTICLE);
  });

  test.each([
    ["https://news.example/?p=12", "https://news.example/?p=12"],
    ["https://news.example/a?page=2&id=7&utm_term=x", "https://news.example/a?id=7&page=2"],
    ["https://news.example/a?id=7&page=2", "https://news.example/a?id=7&page=2"],
    ["https://news.example/", "https://news.example/"],
    ["https://news.example", "https://news.example/"],
    ["http://localhost:4173/rason.html", "https://localhost:4173/rason.html"],
    ["file:///home/a/rason.html#top", "file:///home/a/rason.html"],
    ["https://news.example/Case/Matters", "https://news.example/Case/Matters"],
    ["not an address", "not an address"],
    ["", ""],
  ])("%s is %s", (url, expected) => {
    expect(normaliseAddress({ url, canonicalUrl: null })).toBe(expected);
  });
});

describe("the address a page names as its own", () => {
  test.each([
    ["on the same host", "https://news.example/amp/1", "https://news.example/1", "https://news.example/1"],
    [
      "on the host with www",
      "https://news.example/1?x=1",
      "https://www.news.example/1",
      "https://www.news.example/1",
    ],
    [
      "on the main site",
      "https://amp.news.example/1",
      "https://www.news.example/1",
      "https://www.news.example/1",
    ],
    [
      "of an edition",
      "https://edition.news.example/1",
      "https://www.news.example/1/",
      "https://www.news.example/1",
    ],
    ["on http", "https://news.example/1?a=b", "http://news.example/1", "https://news.example/1"],
  ])("%s is believed", (_where, url, canonicalUrl, expected) => {
    expect(normaliseAddress({ url, canonicalUrl })).toBe(expected);
  });

  test.each([
    ["on a stranger's host", "https://copy.example/1", "https://news.example/1"],
    ["on a host that only ends alike", "https://evilnews.example/1", "https://news.example/1"],
    ["on a sister of a shared host", "https://evil.github.io/1", "https://good.github.io/1"],
    ["on a shared host itself", "https://evil.substack.com/1", "https://substack.com/1"],
    ["on a top-level name", "https://news.example/1", "https://example/1"],
    ["on a country's second level", "https://news.co.uk/1", "https://co.uk/1"],
    ["on another port", "http://localhost:4173/1", "http://localhost:4174/1"],
    ["that is a script", "https://news.example/1", "javascript:alert(1)"],
    ["that is a file", "https://news.example/1", "file:///etc/passwd"],
    ["that is no address", "https://news.example/1", "news.example"],
    ["from a saved copy", "file:///home/a/1.html", "https://news.example/1"],
  ])("%s is not", (_where, url, canonicalUrl) => {
    expect(normaliseAddress({ url, canonicalUrl })).toBe(normaliseAddress({ url, canonicalUrl: null }));
  });
});
