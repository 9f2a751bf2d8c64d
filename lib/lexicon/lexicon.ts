import vessels from "./vessels.json";
import weapons from "./weapons.json";

/** One named weapon system. */
export interface WeaponEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly class: string;
  readonly origin: string;
  /** "free" names mean nothing else; "context" ones are also words or names and need arms beside them. */
  readonly use: "free" | "context";
  readonly citation: string;
  readonly examples: readonly string[];
}

/** One ship that the news of the field names. */
export interface VesselEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** Seven digits with a valid check digit; null where no public list that was read gives it. */
  readonly imo: string | null;
  readonly flag: string;
  /** "distinctive" names are a ship's wherever they stand; "context" ones need a ship beside them. */
  readonly use: "distinctive" | "context";
  readonly citation: string;
  readonly examples: readonly string[];
}

export const WEAPONS: readonly WeaponEntry[] = weapons.map((entry) => ({
  ...entry,
  use: entry.use === "free" ? "free" : "context",
}));
export const VESSELS: readonly VesselEntry[] = vessels.map((entry) => ({
  ...entry,
  use: entry.use === "distinctive" ? "distinctive" : "context",
}));
