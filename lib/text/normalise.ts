/** What becomes of one UTF-16 code unit of a page's text when it enters an article's text. */
export type UnitFate = "keep" | "space" | "hard-space" | "drop";

/** What stands in the article text for a no-break, thin or figure space that groups the digits of a number. */
export const HARD_SPACE = "\u00a0";

/**
 * Line ends, tabs and blanks of every width read as a space; soft hyphens, zero-width characters, joiners and
 * bidirectional controls do not show on paper and are dropped, so that "10,\u200b000" reads as it looks.
 */
export function fateOf(unit: number): UnitFate {
  if (unit > 0x20 && unit < 0x7f) return "keep";
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return "space";
  if (unit < 0x20) return "drop";
  if (unit === 0xa0 || unit === 0x2007 || unit === 0x2009 || unit === 0x202f) return "hard-space";
  if (unit === 0xad || unit === 0x61c || unit === 0x180e || unit === 0xfeff) return "drop";
  if (unit < 0x1680) return unit === 0x7f || unit === 0x85 ? "space" : "keep";
  if (unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x205f || unit === 0x3000)
    return "space";
  if (unit === 0x2028 || unit === 0x2029) return "space";
  if (unit >= 0x200b && unit <= 0x200f) return "drop";
  if (unit >= 0x202a && unit <= 0x202e) return "drop";
  if (unit >= 0x2060 && unit <= 0x2069) return "drop";
  return "keep";
}

/** Whether the code unit is a digit of ASCII; the only neighbours between which a hard space groups a number. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A short stretch of page text (a title, a name) on one line, as it looks on paper. */
export function plain(text: string): string {
  let out = "";
  for (let index = 0; index < text.length; index++) {
    const fate = fateOf(text.charCodeAt(index));
    if (fate === "keep") out += text[index];
    else if (fate !== "drop" && out !== "" && !out.endsWith(" ")) out += " ";
  }
  return out.trimEnd();
}
