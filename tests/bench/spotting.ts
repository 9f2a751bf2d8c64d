import { parse } from "chrono-node";
import nlp from "compromise/three";
import { isoDay } from "../../lib/model/day.ts";
import { spot } from "../../lib/spotting/spot.ts";
import type { BenchReport } from "./main.ts";
import { newsArticles, newsText } from "./news-text.ts";
import { leastTimes, medianTimes } from "./turns.ts";

const TURNS = 7;
const ARTICLES = 40;
const ADVERSARIAL: Readonly<Record<string, string>> = {
  digits: "1,2",
  brackets: "((",
  spaces: " ",
  articles: "a ",
  dashes: "1-",
};
/** One alternation for the shapes of dates and numbers: about the least that any reader of them must spend. */
const FLOOR =
  /\b(?:\d[\d,.]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|\d{4}-\d\d-\d\d)\b/g;

/** Our four kinds with values, against chrono-node's dates alone, a compromise parse, and the growth to 1 MB. */
export function benchSpotting(): BenchReport {
  const articles = newsArticles(ARTICLES, 1000);
  const publishedOn = isoDay("2026-01-30");
  const reference = new Date("2026-01-30T12:00:00Z");
  const ours = (input: string) => () => void spot({ text: input, segments: [], publishedOn });
  const each = (read: (text: string) => unknown) => () => {
    for (const article of articles) read(article);
  };
  const times = medianTimes(
    {
      ours: each((text) => spot({ text, segments: [], publishedOn })),
      chrono: each((text) => parse(text, reference)),
      floor: each((text) => [...text.matchAll(FLOOR)].length),
    },
    TURNS,
  );
  // A parse takes so long that a few articles a turn are enough.
  const parsed = articles.slice(0, 4);
  const slow = medianTimes({ compromise: () => parsed.forEach((text) => void nlp(text)) }, TURNS);
  const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const letters = articles.reduce((sum, text) => sum + text.length, 0);
  const perThousand = (time: number, of: number) => (time / of) * 1000;
  const small = newsText(1650).slice(0, 10_000);
  const large = newsText(165_000).slice(0, 1_000_000);
  const growth = medianTimes({ small: () => repeat(ours(small), 10), large: ours(large) }, 5);
  const own = perThousand(times["ours"] ?? 0, words);
  const chrono = perThousand(times["chrono"] ?? 0, words);
  const floor = perThousand(times["floor"] ?? 0, words);
  const compromise = perThousand(
    slow["compromise"] ?? 0,
    parsed.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
  );
  const perKilobyte = {
    small: (growth["small"] ?? 0) / 10 / (small.length / 1000),
    large: (growth["large"] ?? 0) / (large.length / 1000),
  };
  return {
    bench: "spotting",
    figures: {
      words,
      "ours ms per 1,000 words": own,
      "chrono dates only ms": chrono,
      "compromise/three parse ms": compromise,
      "floor ms": floor,
      "ours MB/s": letters / 1000 / (times["ours"] ?? 1),
      "chrono MB/s": letters / 1000 / (times["chrono"] ?? 1),
    },
    ratios: {
      "ours/chrono": own / chrono,
      "ours/compromise": own / compromise,
      "ours/floor": own / floor,
      "growth1MB/10kB": perKilobyte.large / perKilobyte.small,
      adversarialGrowth: adversarialGrowth(),
    },
  };
}

/** The worst t(2n)/t(n) at half a megabyte and one, over strings that trip careless patterns. */
function adversarialGrowth(): number {
  let worst = 0;
  for (const piece of Object.values(ADVERSARIAL)) {
    const whole = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const half = whole.slice(0, whole.length / 2);
    const run = (text: string) => () => void spot({ text, segments: [], publishedOn: null });
    // The least disturbed of a few turns: some of these take a few milliseconds, which any other work on the machine upsets.
    const { whole: two = 0, half: one = 1 } = leastTimes({ half: run(half), whole: run(whole) }, 5);
    worst = Math.max(worst, two / one);
  }
  return worst;
}

function repeat(work: () => void, times: number): void {
  for (let turn = 0; turn < times; turn += 1) work();
}
