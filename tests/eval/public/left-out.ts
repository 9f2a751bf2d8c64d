import type { PublicSpan } from "./sets.ts";

/** Labels of the original sets that the product leaves out on purpose, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  "article-or-ordinal": "a lone article or ordinal counts nothing",
  ordinal: "a place in a row is no quantity, unless it tells a tally",
  "ordinal.relative": '"the last but one" is no quantity',
};

/** Kinds of gold that no label tells: the shape of the span, in brackets, with twelve characters on either side. */
export const LEFT_OUT_KINDS: readonly {
  readonly kind: string;
  readonly shape: RegExp;
  readonly reason: string;
}[] = [
  { kind: "year", shape: /\[(?:1\d|20)\d\d\]/, reason: "a bare year is a date" },
  {
    kind: "article",
    shape: /\[an? (?!dozen|hundred|thousand|million|half|quarter|third)[a-z]+\]/i,
    reason: "an article with a unit counts nothing by the guideline",
  },
  {
    kind: "part",
    shape: /[\d/.+-][/.+-]?\[\d+\]|\[\d+\][/-]\d|\[\d+\]\.\d/,
    reason: "a part of an address, a telephone number or a date is no number",
  },
  { kind: "name", shape: /[A-Z]\w*"?[ -]\[\d+\]/, reason: "a number in a name counts nothing" },
  {
    kind: "list",
    shape: /^\[\d+\]\.|nrs\. [\d,]*\[\d+\]/,
    reason: "a number of a list or an exercise names it",
  },
  {
    kind: "arithmetic",
    shape: /\[[^\]]*(?:\^|\w over \w)[^\]]*\]/,
    reason: "powers and divisions are arithmetic, not reported figures",
  },
  {
    kind: "large-ordinal",
    shape:
      /\[[^\]]*(?:twenty|thirty|hundred|thousand|trillion)[ -]?(?:first|two fifth|fifth|th)s?\]|\[[^\]]*(?:hundredths?|thirtieth)\]/i,
    reason: "fractions by ordinals above ten do not occur in reports",
  },
  {
    kind: "nothing",
    shape: /\[(?:absolute zero|nought|naught|zero|(?:minus|negative) one)\]/i,
    reason: "nothing is counted",
  },
];

/** The reason why a gold span is of a kind that the product leaves out on purpose; null where it is wanted. */
export function leftOut(text: string, span: PublicSpan): string | null {
  // "50 dollar [dollar]": the set marks units without a number too.
  if (span.norm?.["value"] === null) return "a unit without a number measures nothing";
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const around = `${before}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 12)}`;
  return LEFT_OUT_KINDS.find(({ shape }) => shape.test(around))?.reason ?? null;
}
