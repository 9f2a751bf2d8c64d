import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Aggregation, MeasureId, Modality, PartyRole } from "../../../lib/model/claim.ts";
import type { Span } from "../../../lib/model/span.ts";

/** The gold of one figure or dated event; GUIDELINE.md says what the fields mean. */
export interface GoldRecord {
  readonly figure: Span;
  readonly kind: "how-many" | "when" | "which";
  readonly fields: {
    readonly subject:
      | (Span & {
          readonly head: string;
          readonly restrictors: readonly string[];
          readonly altHeads?: readonly string[];
        })
      | null;
    readonly measure: MeasureId | null;
    readonly aggregation: Aggregation | null;
    readonly when: GoldDate | null;
    readonly asOf: GoldDate | null;
    readonly attribution: readonly (Span & {
      readonly head: string;
      readonly role: "origin" | "via" | "outlet";
      readonly basis: string | null;
    })[];
    readonly modality: Modality;
    readonly parties: readonly GoldParty[];
    readonly place: (Span & { readonly head: string }) | null;
  };
  readonly alt?: {
    readonly measure?: readonly MeasureId[];
    readonly aggregation?: readonly Aggregation[];
    readonly when?: readonly string[];
    readonly modality?: readonly Modality[];
  };
  readonly optional?: readonly string[];
  /** Fields that need not be filled; a wrong value is a false alarm all the same. */
  readonly soft?: readonly string[];
}

export interface GoldDate extends Span {
  readonly edtf: string;
}

export interface GoldParty extends Span {
  readonly role: PartyRole;
  readonly head: string;
  readonly altHeads?: readonly string[];
  readonly altRoles?: readonly PartyRole[];
  readonly optional?: boolean;
}

/** The gold of one article; null where it has none. */
export function readGold(id: string): readonly GoldRecord[] | null {
  const file = join(import.meta.dirname, "gold", `${id}.json`);
  if (!existsSync(file)) return null;
  const gold: { readonly records: readonly GoldRecord[] } = JSON.parse(readFileSync(file, "utf8"));
  return gold.records;
}

/** Which part an article belongs to: a third of them is never looked at while the proposing is tuned. */
export function partOf(id: string): "tuned" | "held" {
  const digest = createHash("sha256").update(id).digest("hex");
  return Number.parseInt(digest.slice(0, 8), 16) % 3 === 0 ? "held" : "tuned";
}
