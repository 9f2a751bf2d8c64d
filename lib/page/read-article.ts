import type { ArticleDraft } from "../model/article.ts";
import type { ReadFailure } from "../model/reading.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import { datelineOf } from "../text/dateline.ts";
import { languageOf, primaryLanguage } from "../text/language.ts";
import { bodyOf } from "./dom.ts";
import { findBody } from "./find-body.ts";
import { findBodySliced } from "./find-body-sliced.ts";
import { copyInert } from "./inert-copy.ts";
import { italicsOf } from "./italics.ts";
import { type PageMetadata, readMetadata } from "./metadata.ts";
import { createOffsetMap, type OffsetMap } from "./offset-map.ts";
import { publishedInDateline } from "./published.ts";
import { readBlocks } from "./read-blocks.ts";
import { createSlicer, type Pause } from "./slicer.ts";
import { headlineElement } from "./title.ts";
import { createSight, type Sight } from "./walk.ts";

/** An article with the map from its text to the live page. */
export interface ReadPage {
  readonly draft: ArticleDraft;
  readonly map: OffsetMap;
  /** Stretches of the text that the page sets in italics. */
  readonly italics: readonly Span[];
}

/**
 * Largest page that Readability parses; it works in one piece and holds the page up meanwhile. Measured 2026-11-24 by
 * tests/pages/readability-limit.ts on two cores, Chromium 156, first parse in a fresh page, best of seven: below both
 * bounds 4 to 31 ms (34 saved news pages), above them 39 to 43 ms (690 elements with 68,000 letters; 1,589
 * elements). Five hundred nested elements took it a second; the saved pages nest at most forty deep.
 */
const READABILITY_LIMIT = { elements: 1_200, letters: 60_000, depth: 100 } as const;

/**
 * Reads the article of a page: its text with a map to the live text nodes, and what the page states about it.
 * Changes not a node or attribute of the page, and rests between slices of work.
 */
export async function readArticle(
  page: Document,
  address: string,
  pause: Pause,
): Promise<Result<ReadPage, ReadFailure>> {
  const root = bodyOf(page);
  if (root === null) return err({ kind: "no-text" });
  const sight = createSight(createSlicer(pause));
  const metadata = readMetadata(page, address);
  await sight.slicer.rest();
  const body = await selectBody(root, metadata.title, sight);
  const headline = headlineElement(page, metadata.title);
  const article = await readBlocks({ root, headline, keeps: body.keeps }, sight);
  const language = decideLanguage(article.text, metadata.statedLanguage);
  if (!/\p{L}/u.test(article.text)) return err({ kind: "no-text" });
  if (language !== null && primaryLanguage(language) !== "en")
    return err({ kind: "other-language", language });
  return ok({
    draft: draftOf(address, metadata, language, article, { finder: body.finder, extent: article.extent }),
    map: createOffsetMap(article),
    italics: italicsOf(article.pieces),
  });
}

/** The language a text is in: as stated where the words agree or do not say, else as the words say. */
export function decideLanguage(text: string, stated: string | null): string | null {
  const heard = languageOf(text);
  if (stated === null) return heard;
  return heard === null || primaryLanguage(stated) === heard ? stated : heard;
}

async function selectBody(
  root: Element,
  title: string,
  sight: Sight,
): Promise<{ readonly keeps: (node: Text) => boolean; readonly finder: "readability" | "own" }> {
  const copy = await copyInert(root, title, READABILITY_LIMIT, sight);
  if (copy !== null) {
    await sight.slicer.rest();
    const kept = findBody(copy);
    await sight.slicer.rest();
    if (kept !== null && kept.size > 0) return { keeps: (node) => kept.has(node), finder: "readability" };
  }
  const kept = await findBodySliced(root, sight);
  return { keeps: kept === null ? () => true : (node) => kept.has(node), finder: "own" };
}

function draftOf(
  address: string,
  metadata: PageMetadata,
  language: string | null,
  article: Pick<ArticleDraft, "text" | "segments">,
  extraction: ArticleDraft["extraction"],
): ArticleDraft {
  const opening = article.segments.find((segment) => segment.kind === "paragraph");
  const dateline = opening === undefined ? null : datelineOf(article.text.slice(opening.start, opening.end));
  return {
    url: address,
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    outlet: metadata.outlet,
    byline: metadata.byline,
    language,
    published: publishedByRank(metadata, dateline),
    dateline,
    text: article.text,
    segments: article.segments,
    extraction,
  };
}

/** A dateline with its year is believed before the address, and after all that the page states for machines. */
function publishedByRank(metadata: PageMetadata, dateline: string | null): ArticleDraft["published"] {
  const { published } = metadata;
  if (published !== null && published.from !== "address") return published;
  return publishedInDateline(dateline) ?? published;
}
