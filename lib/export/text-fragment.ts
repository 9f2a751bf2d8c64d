import type { Evidence } from "../model/claim.ts";

/** A quote up to this long is given whole; of a longer one the first and last words. */
const WHOLE = 120;
const END_WORDS = 6;
const CONTEXT_WORDS = 3;

/**
 * A link that opens the page at the sentence, `address#:~:text=before-,start,end,-after` (WICG text fragments).
 * Null where the address is none that a browser opens from a link.
 */
export function textFragmentLink(url: string, { quote, prefix, suffix }: Evidence): string | null {
  if (!/^(?:https?|file):\/\//i.test(url)) return null;
  const before = encoded(lastWords(prefix));
  const after = encoded(firstWords(suffix));
  const terms = [
    ...(before === "" ? [] : [`${before}-`]),
    ...ends(quote).map(encoded),
    ...(after === "" ? [] : [`-${after}`]),
  ];
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${terms.join(",")}`;
}

/** A term must lie within one block of the page and on word bounds. */
function ends(quote: string): readonly string[] {
  const words = wordsOf(quote);
  const whole = words.join(" ");
  if (!/[\r\n]/.test(quote.trim()) && (whole.length <= WHOLE || words.length <= 2 * END_WORDS))
    return [whole];
  const [first = ""] = quote.trim().split(/[\r\n]+/);
  const last =
    quote
      .trim()
      .split(/[\r\n]+/)
      .at(-1) ?? "";
  return [wordsOf(first).slice(0, END_WORDS).join(" "), wordsOf(last).slice(-END_WORDS).join(" ")];
}

/** Words of the same block before the sentence; the first of the cutting may be cut itself and is left out. */
function lastWords(prefix: string): string {
  const line = prefix.split(/[\r\n]/).at(-1) ?? "";
  const words = wordsOf(line);
  const whole = line.length < prefix.length ? words : words.slice(1);
  return whole.slice(-CONTEXT_WORDS).join(" ");
}

function firstWords(suffix: string): string {
  const [line = ""] = suffix.split(/[\r\n]/);
  const words = wordsOf(line);
  const whole = line.length < suffix.length ? words : words.slice(0, -1);
  return whole.slice(0, CONTEXT_WORDS).join(" ");
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Hyphens part the terms of a directive, so they are encoded too; half characters cannot be encoded at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("-", "%2D");
}
