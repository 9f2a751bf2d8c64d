import type { IsoDay } from "./day.ts";
import type { ArticleId, TextHash } from "./ids.ts";
import type { Span } from "./span.ts";

/** What part of an article a stretch of its text is. */
export type SegmentKind =
  | "headline"
  | "subheading"
  | "paragraph"
  | "list-item"
  | "quote"
  | "caption"
  | "table-cell";

/** One block of the article text. Segments come in text order, do not overlap, and are parted by line breaks. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
}

/** Where a page states its publication day, in the order in which they are believed. */
export type PublishedFrom = "json-ld" | "open-graph" | "meta" | "time-element" | "dateline" | "address";

/** The publication day of a page, with the words it was read from. */
export interface Published {
  readonly day: IsoDay;
  readonly from: PublishedFrom;
  /** As the page states it: "2026-01-30T08:15:00Z", "Jan. 30, 2026". */
  readonly asStated: string;
}

/** How much of the page the text holds, and who found the body of the article. */
export interface Extraction {
  readonly finder: "readability" | "own";
  readonly extent: "whole" | "first-part";
}

/** An article as it was read from a page, not yet kept. */
export interface ArticleDraft {
  /** The address the page was read at. */
  readonly url: string;
  /** The address the page names as its own, if it names one on http(s). */
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** BCP 47 tag from the page or, where it states none, from its function words. */
  readonly language: string | null;
  readonly published: Published | null;
  /** The words before the dash that opens a news report: "SEOUL, Jan. 30". */
  readonly dateline: string | null;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly extraction: Extraction;
}

/** An article that was kept. Its text is frozen: claims hold offsets into it. */
export interface Article extends ArticleDraft {
  readonly id: ArticleId;
  readonly textHash: TextHash;
  /** UTC, ISO 8601 with milliseconds. */
  readonly savedAt: string;
}
