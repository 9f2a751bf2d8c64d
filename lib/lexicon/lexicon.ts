import vessels from "./vessels.json";
import weapons from "./weapons.json";

/**
 * What a name needs beside it. "free" names mean nothing else; "context" ones are also words or other names and need
 * arms in the sentence; "noun" ones are so common that only the class noun right behind makes them a weapon's.
 */
export type NameUse = "free" | "context" | "noun";

/** One named weapon system. */
export interface WeaponEntry {
  /** Made from the name that the table has first: that one stays in its place when a better name is found. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How the name and the aliases stand in a text, in that order. */
  readonly uses: readonly NameUse[];
  /** For those who keep the table, as the next three: empty in the packages. */
  readonly class: string;
  readonly origin: string;
  readonly citation: string;
  readonly examples: readonly string[];
}

/** One ship that the news of the field names. */
export interface VesselEntry {
  /** Made from the name that the table has first. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** For those who keep the table, as all but the use that follow: empty in the packages. */
  readonly kind: string;
  /** Seven digits with a valid check digit; null where no public list that was read gives it. */
  readonly imo: string | null;
  readonly flag: string;
  /** "distinctive" names are a ship's wherever they stand; "context" ones need a ship beside them. */
  readonly use: "distinctive" | "context";
  readonly citation: string;
  readonly examples: readonly string[];
}

const USE_MARKS: Readonly<Record<string, NameUse>> = { "?": "context", "!": "noun" };

/**
 * The file groups systems by class and origin: each line holds the names of one, "?" and "!" before those in doubt.
 * In the packages it is one group without class, citation and examples, and one line for all systems.
 */
export const WEAPONS: readonly WeaponEntry[] = weapons.flatMap((group) =>
  group.systems
    .flatMap((line) => line.split("; "))
    .map((line) => {
      const marked = line.split(", ");
      const uses = marked.map((name) => USE_MARKS[name.charAt(0)] ?? "free");
      const [name = "", ...aliases] = marked.map((each) => each.replace(/^[?!]/, ""));
      const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
      const { class: kind, origin, citation } = group;
      const examples = group.examples.map((example) => example.replace("%", name));
      return { id, name, aliases, uses, class: kind, origin, citation, examples };
    }),
);

/**
 * The file groups ships by citation, kind and flag: each line holds the names of one, "+" before one that means nothing
 * else, "= " and the IMO number behind them. In the packages it is one group and one line, with names alone.
 */
export const VESSELS: readonly VesselEntry[] = vessels.flatMap((group) =>
  group.ships
    .flatMap((line) => line.split("; "))
    .map((line) => {
      const [names = "", imo = null] = line.split(" = ");
      const [name = "", ...aliases] = names.replace(/^\+/, "").split(", ");
      const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
      const use = names.startsWith("+") ? "distinctive" : "context";
      const { kind, flag, citation } = group;
      const examples = group.examples.map((example) => example.replace("%", name));
      return { id, name, aliases, kind, imo, flag, use, citation, examples };
    }),
);
