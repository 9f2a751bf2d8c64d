import type { Published } from "../model/article.ts";
import { plain } from "../text/normalise.ts";
import { attributeOf, rootElementOf, selectIn } from "./dom.ts";
import { type StatedArticle, statedArticle } from "./json-ld.ts";
import { firstTag, metaTags } from "./meta-tags.ts";
import { publishedOn } from "./published.ts";
import { headlineElement, outletInTitle, titleOf } from "./title.ts";

/** What a page states about its article, before a word of the article is read. */
export interface PageMetadata {
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly canonicalUrl: string | null;
  /** As the page states it, not checked against its words. */
  readonly statedLanguage: string | null;
  readonly published: Published | null;
}

/** Reads what the page states about its article. Changes nothing; bad markup states nothing. */
export function readMetadata(page: Document, address: string): PageMetadata {
  const tags = metaTags(page);
  const stated = statedArticle(page);
  const title = titleOf(page, tags, stated);
  return {
    title,
    outlet: named(
      stated?.publisher ?? firstTag(tags, ["og:site_name", "application-name"]) ?? outletInTitle(page),
    ),
    byline: bylineOf(tags, stated),
    canonicalUrl: canonicalOf(page, address, tags),
    statedLanguage: languageOf(page, tags),
    published: publishedOn({ page, address, tags, stated, headline: headlineElement(page, title) }),
  };
}

function bylineOf(tags: ReadonlyMap<string, string>, stated: StatedArticle | null): string | null {
  const authors = stated?.authors.join(", ") ?? "";
  const byline =
    authors === ""
      ? firstTag(tags, ["dc:creator", "dcterms:creator", "author", "parsely-author", "article:author"])
      : authors;
  return byline === null || /^https?:/i.test(byline) ? null : named(byline);
}

function canonicalOf(page: Document, address: string, tags: ReadonlyMap<string, string>): string | null {
  const link = selectIn(page, 'link[rel~="canonical" i][href]')[0];
  const stated = (link === undefined ? null : attributeOf(link, "href")) ?? tags.get("og:url") ?? null;
  if (stated === null || !URL.canParse(stated, address)) return null;
  const url = new URL(stated, address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

function languageOf(page: Document, tags: ReadonlyMap<string, string>): string | null {
  const root = rootElementOf(page);
  const stated =
    (root === null ? null : (attributeOf(root, "lang") ?? attributeOf(root, "xml:lang"))) ??
    firstTag(tags, ["content-language", "dc:language", "language"]);
  const tag = stated?.trim() ?? "";
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,3}$/i.test(tag) ? tag : null;
}

function named(text: string | null): string | null {
  const words = text === null ? "" : plain(text);
  return words === "" ? null : words.slice(0, 300);
}
