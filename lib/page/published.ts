import type { Published, PublishedFrom } from "../model/article.ts";
import { addressDay, statedDay, writtenDay } from "../text/written-day.ts";
import { attributeOf, parentElementOf, selectIn, textOf } from "./dom.ts";
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
/** Time elements that say themselves that they are the publication time. */
const MARKED_TIMES = 'time[itemprop~="datePublished"], time[pubdate], [itemprop~="datePublished"]';
/** Levels above the headline within which a time element is taken for the article's. */
const NEAR_HEADLINE = 3;
const CHANGED = /(?:^|[\s_-])(?:updated?|modified|dateModified)(?:$|[\s_-])/i;

/** Where publication days are looked for. */
export interface PublicationClues {
  readonly page: Document;
  readonly address: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly stated: StatedArticle | null;
  readonly headline: Element | null;
}

/** The day a page was published, as it states it, and where; null where it states none. */
export function publishedOn(clues: PublicationClues): Published | null {
  return (
    statedIn("json-ld", clues.stated?.published ?? null) ??
    statedIn("open-graph", firstTag(clues.tags, OPEN_GRAPH)) ??
    statedIn("meta", firstTag(clues.tags, META)) ??
    inTimeElement(clues.page, clues.headline) ??
    inAddress(clues.address)
  );
}

/** The publication day from a dateline that names its year: "SEOUL, Jan. 30, 2026". */
export function publishedInDateline(dateline: string | null): Published | null {
  const day = dateline === null ? null : writtenDay(dateline);
  return day === null || dateline === null ? null : { day, from: "dateline", asStated: dateline };
}

/** A page lists the times of other articles too: only one that is marked, near the headline or alone is its own. */
function inTimeElement(page: Document, headline: Element | null): Published | null {
  const all = selectIn(page, "time[datetime]");
  const candidates = [
    ...selectIn(page, MARKED_TIMES).slice(0, 3),
    ...timesNear(headline),
    ...(all.length === 1 ? all : []),
  ];
  for (const element of candidates) {
    const words = attributeOf(element, "datetime") ?? attributeOf(element, "content") ?? textOf(element);
    const found = statedIn("time-element", words.trim());
    if (found !== null) return found;
  }
  return null;
}

function timesNear(headline: Element | null): readonly Element[] {
  if (headline === null) return [];
  const isOwn = (time: Element) => !CHANGED.test(attributeOf(time, "class") ?? "");
  let scope = parentElementOf(headline);
  for (let level = 0; scope !== null && level < NEAR_HEADLINE; level++) {
    if (selectIn(scope, "article").length > 1) return [];
    const [time] = selectIn(scope, "time[datetime]").filter(isOwn);
    if (time !== undefined) return [time];
    scope = parentElementOf(scope);
  }
  const article = headline.closest("article");
  return article === null ? [] : selectIn(article, "time[datetime]").filter(isOwn).slice(0, 1);
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
