/** A number with one value. */
export interface PlainNumber {
  readonly kind: "plain";
  readonly value: number;
  /** The number without its scale word, where it has none of its own: a range may lend it one. */
  readonly unscaled: string | null;
  /** The power of ten of its scale words, and twelve where a dozen scales it. */
  readonly exponent: number;
  readonly times: number;
  readonly end: number;
  readonly scale: "none" | "word";
  /** "share": a fraction wherever it stands; "part": one only before a unit or "of"; "ratio": "one in five". */
  readonly form: "number" | "share" | "part" | "ratio";
}

/** A word that names no number, with the ends that usage gives it. */
export interface VagueNumber {
  readonly kind: "vague";
  readonly low: number | null;
  readonly high: number | null;
  readonly end: number;
  readonly scale: "none" | "word";
}

/** A number as written: where it ends, and what it can mean. */
export type NumberReading = PlainNumber | VagueNumber;
