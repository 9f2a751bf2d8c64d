import { parse } from "chrono-node";
import nlp from "compromise/three";
import datesPlugin from "compromise-dates";
import { isoDay } from "../../lib/model/day.ts";
import { spot } from "../../lib/spotting/spot.ts";
import type { BenchReport } from "./main.ts";
import { newsArticles, newsText } from "./news-text.ts";
import { medianTimes } from "./turns.ts";

const TURNS = 9;
const ARTICLES = 40;
/** Repeated to a megabyte: digits and commas, opening brackets, spaces, one-letter words, ranges without end. */
const ADVERSARIAL = ["1,2", "((", " ", "a ", "1-"];
/** One alternation for the shapes of dates and numbers, spans only: about the least that any reader of them must spend. */
const FLOOR =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d{1,2} )?(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?: \d{1,2})?(?:,? \d{4})?|(?:last|next|this) (?:week|month|year)|yesterday|today|tomorrow|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)|\d[\d,.]*(?: (?:thousand|million|billion))?)\b/gi;

/** Our four kinds with values, against chrono-node's dates alone, two compromise parses, and the growth to 1 MB. */
export function benchSpotting(): BenchReport {
  const articles = newsArticles(ARTICLES, 1000);
  const publishedOn = isoDay("2026-01-30");
  const reference = new Date("2026-01-30T12:00:00Z");
  const each = (read: (text: string) => unknown) => () => {
    for (const article of articles) read(article);
  };
  const ours = each((text) => spot({ text, segments: [], publishedOn }));
  const chrono = each((text) => parse(text, reference));
  const floor = each((text) => [...text.matchAll(FLOOR)].length);
  const compromise = each((text) => nlp(text));
  const timeOf = medianTimes([ours, chrono, floor, compromise], TURNS);
  // The plugin changes the instance it is put into, which has been measured plain by now.
  const withDates = nlp.plugin(datesPlugin);
  const compromiseDates = each((text) => withDates(text).dates({ today: "2026-01-30" }).get());
  const timeWithDates = medianTimes([ours, compromiseDates], TURNS);

  const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const letters = articles.reduce((sum, text) => sum + text.length, 0);
  const figures: Record<string, number> = { articles: articles.length, words };
  for (const [name, time] of Object.entries({
    ours: timeOf(ours),
    "chrono-node": timeOf(chrono),
    "compromise/three": timeOf(compromise),
    "compromise-dates": timeWithDates(compromiseDates),
    "one alternation": timeOf(floor),
  })) {
    figures[`${name} ms per 1,000 words`] = (time / words) * 1000;
    figures[`${name} MB/s`] = letters / 1000 / time;
  }
  return {
    bench: "spotting",
    figures,
    ratios: {
      "ours/chrono": timeOf(ours) / timeOf(chrono),
      "ours/compromise": timeOf(ours) / timeOf(compromise),
      "ours/compromise-dates": timeWithDates(ours) / timeWithDates(compromiseDates),
      "ours/floor": timeOf(ours) / timeOf(floor),
      "growth1MB/10kB": growth(),
      adversarialGrowth: adversarialGrowth(),
    },
  };
}

/** Time per kilobyte at 1 MB over that at 10 kB. */
function growth(): number {
  const read = (text: string) => spot({ text, segments: [], publishedOn: null });
  const small = newsText(1650).slice(0, 10_000);
  const large = newsText(165_000).slice(0, 1_000_000);
  // A hundredth of the text is read a hundred times: both works take about as long.
  const readSmall = () => {
    for (let turn = 0; turn < 100; turn += 1) read(small);
  };
  const readLarge = () => read(large);
  const timeOf = medianTimes([readSmall, readLarge], TURNS);
  return timeOf(readLarge) / large.length / (timeOf(readSmall) / (100 * small.length));
}

/** The worst t(2n)/t(n) at half a megabyte and one, over strings that trip careless patterns. */
function adversarialGrowth(): number {
  const growths = ADVERSARIAL.map((piece) => {
    const whole = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const half = whole.slice(0, whole.length / 2);
    const readWhole = () => spot({ text: whole, segments: [], publishedOn: null });
    const readHalf = () => spot({ text: half, segments: [], publishedOn: null });
    const timeOf = medianTimes([readHalf, readWhole], TURNS);
    return timeOf(readWhole) / timeOf(readHalf);
  });
  return Math.max(...growths);
}
