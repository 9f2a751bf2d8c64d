import { isoDay } from "../../lib/model/day.ts";
import type { Mention } from "../../lib/model/mention.ts";
import { spot } from "../../lib/spotting/spot.ts";
import type { BenchReport } from "./main.ts";
import { newsArticles } from "./news-text.ts";
import { medianTimes } from "./turns.ts";

const TURNS = 15;
const ARTICLES = 20;
const WORDS = 1_000;
const FIGURES = 30;

/**
 * What it takes to propose the claims of an article of 1,000 words with 30 figures: the loading of the linguistic
 * layer, the first article after it (as a worker that was just started reads it), and every article from then on.
 */
export async function benchClaims(): Promise<BenchReport> {
  const articles = newsArticles(ARTICLES, WORDS).map(readingOf);
  const [first] = articles;
  if (first === undefined) throw new Error("There is nothing to read.");
  const [loading, { propose }] = await timed(() => import("../../lib/claims/propose.ts"));
  const [cold] = await timed(async () => propose(first));
  let next = 0;
  const warm = () => {
    next = (next + 1) % articles.length;
    return propose(articles[next] ?? first);
  };
  const bare = () => propose({ ...first, mentions: [] });
  const timeOf = medianTimes([warm, bare], TURNS);
  const slowest = Math.max(
    ...articles.map((article) => {
      const again = () => propose(article);
      return medianTimes([again], 3)(again);
    }),
  );
  return {
    bench: "claims",
    figures: {
      words: WORDS,
      figures: FIGURES,
      "candidates of the first": propose(first).length,
      "linguistic layer loaded, ms": loading,
      "first article, ms": cold,
      "article warm, ms (median)": timeOf(warm),
      "article warm, ms of the processor": processorTime(() => warm()),
      "article warm, ms (slowest)": slowest,
      "article without mentions, ms": timeOf(bare),
    },
    // Sentences that hold nothing to claim are not parsed.
    ratios: { "without mentions/with": timeOf(bare) / timeOf(warm) },
  };
}

function readingOf(text: string) {
  const publishedOn = isoDay("2026-01-30");
  const draft = {
    url: "https://news.example/article",
    canonicalUrl: null,
    title: "",
    outlet: "News Example",
    byline: null,
    language: "en",
    published:
      publishedOn === null ? null : { day: publishedOn, from: "meta" as const, asStated: "2026-01-30" },
    dateline: null,
    text,
    segments: [],
    extraction: { finder: "readability", extent: "whole" } as const,
  };
  return { draft, mentions: withFigures(spot({ text, segments: [], publishedOn }), FIGURES) };
}

/** All dates and speakers, and so many of the figures and names, spread over the text. */
function withFigures(mentions: readonly Mention[], most: number): readonly Mention[] {
  const claimable = mentions.filter(isClaimable);
  const step = claimable.length / most;
  if (step < 1) throw new Error(`Only ${claimable.length} figures in the text.`);
  const kept = new Set(Array.from({ length: most }, (_, at) => claimable[Math.floor(at * step)]));
  return mentions.filter((mention) => !isClaimable(mention) || kept.has(mention));
}

function isClaimable({ kind }: Mention): boolean {
  return kind === "quantity" || kind === "vessel" || kind === "weapon";
}

/** What one turn costs the processor, whatever else the machine does beside. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  for (let turn = 0; turn < TURNS; turn += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / TURNS;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}
