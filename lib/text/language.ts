import { FUNCTION_WORDS } from "./function-words.ts";

/** How much of a text is read to tell its language, in code units. */
const SAMPLE = 20_000;
/** Fewer words than these decide nothing: a caption is in no language. */
const MIN_WORDS = 20;
/** Share of running words that function words make up at least; English news has 35 to 45 in a hundred. */
const MIN_SHARE = 0.12;

/** Languages that own a script, by the share of its letters; Japanese before Chinese, as it writes both. */
const SCRIPTS = [
  ["ko", /[\uac00-\ud7af]/g],
  ["ja", /[\u3040-\u30ff]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["th", /[\u0e00-\u0e7f]/g],
  ["hi", /[\u0900-\u097f]/g],
] as const;
const SCRIPT_SHARE = 0.2;

/** The language a text is written in, as a two-letter tag, or null where its words do not say. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [tag, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) / letters > SCRIPT_SHARE) return tag;
  }
  return byFunctionWords(sample);
}

/** The primary language of a BCP 47 tag: "en" of "en-GB" or "EN_us"; null where it names none. */
export function primaryLanguage(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec(tag.trim().toLowerCase())?.[1] ?? null;
}

function byFunctionWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  let best: string | null = null;
  let bestHits = 0;
  let secondHits = 0;
  for (const [tag, list] of Object.entries(FUNCTION_WORDS)) {
    const known = new Set(list);
    let hits = 0;
    for (const word of words) if (known.has(word)) hits++;
    if (hits > bestHits) {
      secondHits = bestHits;
      [best, bestHits] = [tag, hits];
    } else if (hits > secondHits) secondHits = hits;
  }
  return bestHits / words.length >= MIN_SHARE && bestHits > secondHits ? best : null;
}
