/** What a speaker goes by: pictures, a calculation, what services gathered, or their own say-so. */
export type Basis = "imagery" | "model" | "intelligence" | "own-statement";

/** One speaker in the chain by which a figure came to the reader. */
export interface AttributionLink {
  readonly role: "origin" | "via" | "outlet";
  /** "South Korea's Joint Chiefs of Staff", "the ministry"; as written, never completed. */
  readonly speaker: string;
  readonly naming: "named" | "unnamed";
  /** Left out where the text does not say. */
  readonly basis?: Basis;
}

/** Who says so: the outlet in its own voice, or a chain in order from the origin to the outlet. */
export type Attribution =
  | { readonly kind: "outlet-voice" }
  | {
      readonly kind: "chain";
      readonly links: readonly [AttributionLink, ...AttributionLink[]];
      readonly cue: string;
    };
