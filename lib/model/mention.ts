import type { AttributionLink } from "./attribution.ts";
import type { DateValue } from "./date-value.ts";
import type { Quantity } from "./quantity.ts";
import type { Span } from "./span.ts";

/** What a text says beside a ship's name about which ship it is, as it writes it. */
export interface VesselParticular {
  /** "kind" and "class" as in "destroyer" and "Arleigh Burke"; "other-name" is a former, later or second name. */
  readonly what: "imo" | "mmsi" | "hull" | "class" | "kind" | "flag" | "other-name";
  readonly value: string;
}

/** A ship by name. */
export interface Vessel {
  /** The bare name, without prefix and article: "Angara". */
  readonly name: string;
  /** "USS", "M/V"; null where the text gives none. */
  readonly prefix: string | null;
  /** Id of the lexicon entry, null where the ship is known only from this text. */
  readonly canonicalId: string | null;
  /** What made the words a ship's name. */
  readonly cue: "prefix" | "trigger" | "lexicon" | "apposition" | "repeat";
  /** The words of the text that showed it, "cargo ship" or "formerly"; left out where no words beside the name did. */
  readonly evidence?: string;
  /** Left out where the text says nothing more beside this mention. */
  readonly particulars?: readonly VesselParticular[];
}

/** A weapon: a named system, a munition or weapon by its bore, or a kind. */
export interface Weapon {
  readonly subtype: "system" | "calibre" | "generic";
  /** As written, without class noun where a designation stands: "KN-23". */
  readonly term: string;
  readonly canonicalId: string | null;
  /** The words of the text that showed it, "cruise missiles"; left out where the name means nothing else. */
  readonly evidence?: string;
}

/** What a rule understood. */
export type Finding =
  | { readonly kind: "date"; readonly date: DateValue }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "vessel"; readonly vessel: Vessel }
  | { readonly kind: "weapon"; readonly weapon: Weapon }
  | { readonly kind: "attribution"; readonly link: AttributionLink; readonly cue: string };

/** A finding with the words it was read from and the name of the rule that read them. */
export type Mention = Finding & { readonly span: Span; readonly rule: string };
export type MentionKind = Finding["kind"];
/** The kinds a reader sees marked in the page. */
export const MARKED_KINDS = ["date", "quantity", "vessel", "weapon"] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];
