import type {
  Article,
  ArticleDraft,
  Extraction,
  Published,
  PublishedFrom,
  Segment,
  SegmentKind,
} from "../article.ts";
import { articleIdShape, textHashShape } from "./ids.ts";
import { day, instant, text, webAddress, whole } from "./plain.ts";
import { also, type Fault, list, nullable, record, within, word } from "./shape.ts";

/** More text than any article has; a page that has more is read in part. */
export const MAX_TEXT = 4_000_000;

const segmentShape = record<Segment>({
  kind: word<SegmentKind>({
    headline: true,
    subheading: true,
    paragraph: true,
    "list-item": true,
    quote: true,
    caption: true,
    "table-cell": true,
  }),
  start: whole(0),
  end: whole(0),
});

const publishedShape = record<Published>({
  day,
  from: word<PublishedFrom>({
    "json-ld": true,
    "open-graph": true,
    meta: true,
    "time-element": true,
    dateline: true,
    address: true,
  }),
  asStated: text(500),
});

const extractionShape = record<Extraction>({
  finder: word<Extraction["finder"]>({ readability: true, own: true }),
  extent: word<Extraction["extent"]>({ whole: true, "first-part": true }),
});

const draftFields = {
  url: webAddress,
  canonicalUrl: nullable(webAddress),
  title: text(2_000),
  outlet: nullable(text(500)),
  byline: nullable(text(2_000)),
  language: nullable(text(100)),
  published: nullable(publishedShape),
  dateline: nullable(text(500)),
  text: text(MAX_TEXT),
  segments: list(segmentShape, 100_000),
  extraction: extractionShape,
};

/** An article as read, with segments in order, apart from each other and inside the text. */
export const articleDraftShape = also(record<ArticleDraft>(draftFields), segmentFault);

/** An article as kept. */
export const articleShape = also(
  record<Article>({ ...draftFields, id: articleIdShape, textHash: textHashShape, savedAt: instant }),
  segmentFault,
);

function segmentFault({ segments, text }: ArticleDraft): Fault | null {
  let from = 0;
  for (const [index, { start, end }] of segments.entries()) {
    const expected = `between ${from} and ${text.length}, and in order`;
    if (start < from || end < start || end > text.length) {
      return within("segments", within(`[${index}]`, { path: "", expected }));
    }
    from = end;
  }
  return null;
}
