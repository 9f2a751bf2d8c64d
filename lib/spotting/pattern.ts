/** One space of any width that does not break a line, as a source of a regular expression. */
export const SP = "[ \\u00a0\\u2009\\u202f]";
/** Hyphens and dashes that join the two ends of a range. */
export const DASH = "[-\\u2010-\\u2015]";

/** Any of the words, longest first, as a group without a name. Spaces in a word match any single space. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(escapeWord).join("|")})`;
}

/** A pattern that matches only at `lastIndex`. */
export function sticky(pattern: string, flags = ""): RegExp {
  return new RegExp(pattern, `y${flags}`);
}

/** What a sticky pattern matches at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replaceAll(" ", SP);
}
