const SCALES = [
  { value: 1e12, word: "trillion" },
  { value: 1e9, word: "billion" },
  { value: 1e6, word: "million" },
] as const;

/** A number for people, never rounded: "6.5 million", "23,148", "0.25". */
export function describeNumber(value: number): string {
  const scale = SCALES.find((each) => Math.abs(value) >= each.value);
  if (scale !== undefined) {
    // Two decimals at most: "6.5 million" is easier to read, "23.148217 million" is not.
    const hundredths = value / (scale.value / 100);
    if (Number.isInteger(hundredths)) return `${group(hundredths / 100)} ${scale.word}`;
  }
  return group(value);
}

/** "1st", "22nd", "113th". */
export function describeOrdinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${group(value)}${suffix}`;
}

function group(value: number): string {
  const text = String(value);
  if (text.includes("e")) return text;
  const [whole = "", decimals] = text.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length);
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${sign}${parts.join(",")}${decimals === undefined ? "" : `.${decimals}`}`;
}
