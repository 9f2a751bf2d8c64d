import type { Published, PublishedFrom } from "../model/article.ts";
import { addressDay, statedDay, writtenDay } from "../text/written-day.ts";
import { attributeOf, selectIn, textOf } from "./dom.ts";
import type { StatedArticle } from "./json-ld.ts";
import { firstTag } from "./meta-tags.ts";

const OPEN_GRAPH = ["article:published_time", "og:article:published_time", "og:published_time", "og:pubdate"];
const META = [
  "parsely-pub-date",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "published",
  "date",
  "dc:date:issued",
  "dcterms:issued",
  "dc:date",
  "dcterms:date",
  "dcterms:created",
  "dc:created",
  "sailthru:date",
  "article:published",
  "article_date_original",
  "originalpublicationdate",
  "ptime",
  "displaydate",
];
/** Where a page's own publication time stands, surest first. A bare time element may belong to another article. */
const TIMES = [
  'time[itemprop~="datePublished"]',
  "time[pubdate]",
  '[itemprop~="datePublished"]',
  "article header time[datetime]",
  "article time[datetime]",
  "main time[datetime]",
];

/** The day a page was published, as it states it, and where; null where it states none. */
export function publishedOn(
  page: Document,
  address: string,
  tags: ReadonlyMap<string, string>,
  stated: StatedArticle | null,
): Published | null {
  return (
    statedIn("json-ld", stated?.published ?? null) ??
    statedIn("open-graph", firstTag(tags, OPEN_GRAPH)) ??
    statedIn("meta", firstTag(tags, META)) ??
    inTimeElement(page) ??
    inAddress(address)
  );
}

/** The publication day from a dateline that names its year: "SEOUL, Jan. 30, 2026". */
export function publishedInDateline(dateline: string | null): Published | null {
  const day = dateline === null ? null : writtenDay(dateline);
  return day === null || dateline === null ? null : { day, from: "dateline", asStated: dateline };
}

function inTimeElement(page: Document): Published | null {
  for (const selector of TIMES) {
    for (const element of selectIn(page, selector).slice(0, 3)) {
      const words = attributeOf(element, "datetime") ?? attributeOf(element, "content") ?? textOf(element);
      const found = statedIn("time-element", words.trim());
      if (found !== null) return found;
    }
  }
  const all = selectIn(page, "time[datetime]");
  // One time element alone on a page is the article's; of several, any could be another article's.
  return all.length === 1 && all[0] !== undefined
    ? statedIn("time-element", attributeOf(all[0], "datetime"))
    : null;
}

function inAddress(address: string): Published | null {
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  const day = addressDay(path);
  return day === null ? null : { day, from: "address", asStated: path.slice(0, 200) };
}

function statedIn(from: PublishedFrom, words: string | null): Published | null {
  const day = words === null ? null : statedDay(words);
  return day === null || words === null ? null : { day, from, asStated: words.slice(0, 200) };
}
