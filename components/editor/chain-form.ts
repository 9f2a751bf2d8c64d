import type { Attribution, AttributionLink, Basis } from "../../lib/model/attribution.ts";

/** One speaker as typed. */
export interface ChainRow {
  readonly speaker: string;
  readonly role: AttributionLink["role"];
  readonly naming: AttributionLink["naming"];
  /** "" where the text does not say. */
  readonly basis: Basis | "";
}

/** Who says so, as typed: nobody is named, the outlet itself, or speakers in order. */
export type TypedChain =
  | { readonly voice: "unstated" }
  | { readonly voice: "outlet" }
  | { readonly voice: "speakers"; readonly rows: readonly ChainRow[] };

export const ROLES: readonly AttributionLink["role"][] = ["origin", "via", "outlet"];
export const BASES: readonly Basis[] = ["imagery", "model", "intelligence", "own-statement"];
/** A speaker that was just added. */
export const NEW_ROW: ChainRow = { speaker: "", role: "origin", naming: "named", basis: "" };

/** The attribution as its editor opens on it. */
export function chainOf(attribution: Attribution | null): TypedChain {
  if (attribution === null) return { voice: "unstated" };
  if (attribution.kind === "outlet-voice") return { voice: "outlet" };
  const rows = attribution.links.map(({ speaker, role, naming, basis = "" as const }) => ({
    speaker,
    role,
    naming,
    basis,
  }));
  return { voice: "speakers", rows };
}

/** A chain as one text of the form, so that it is kept like any other field. */
export function chainText(chain: TypedChain): string {
  if (chain.voice === "unstated") return "";
  return JSON.stringify(chain.voice === "outlet" ? [] : chain.rows);
}

/** The chain in a text of the form; words that are no list name one speaker. */
export function readChain(text: string): TypedChain {
  const words = text.trim();
  if (words === "") return { voice: "unstated" };
  const list = listIn(words);
  if (list === null) return { voice: "speakers", rows: [{ ...NEW_ROW, speaker: words }] };
  return list.length === 0 ? { voice: "outlet" } : { voice: "speakers", rows: list.map(rowOf) };
}

/** The attribution a chain stands for: null where nobody is named, a sentence where a speaker has no name. */
export function attributionOfChain(chain: TypedChain, cue: string): Attribution | null | string {
  if (chain.voice === "unstated") return null;
  if (chain.voice === "outlet") return { kind: "outlet-voice" };
  const links = chain.rows.map(({ speaker, role, naming, basis }): AttributionLink => {
    const link = { role, speaker: speaker.trim(), naming };
    return basis === "" ? link : { ...link, basis };
  });
  const [first, ...rest] = links;
  if (first === undefined || links.some((link) => link.speaker === "")) {
    return "Name every speaker as the text does (“the ministry”), or remove the line.";
  }
  return { kind: "chain", links: [first, ...rest], cue };
}

function listIn(text: string): readonly unknown[] | null {
  if (!text.startsWith("[")) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    // A speaker may be called "[Unnamed] official": words, not a list.
    return null;
  }
}

function rowOf(value: unknown): ChainRow {
  const fields = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
  const speaker = fields.get("speaker");
  return {
    speaker: typeof speaker === "string" ? speaker : "",
    role: ROLES.find((role) => role === fields.get("role")) ?? "origin",
    naming: fields.get("naming") === "unnamed" ? "unnamed" : "named",
    basis: BASES.find((basis) => basis === fields.get("basis")) ?? "",
  };
}
