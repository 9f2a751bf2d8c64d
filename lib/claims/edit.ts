import type { ClaimContent, ClaimValue, Field, PartyRole } from "../model/claim.ts";

/** The fields a person may set or clear one by one; `value` and `parties` have functions of their own. */
export type EditableField = Exclude<keyof ClaimContent, "value" | "parties">;
type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The content with one field set by the person. */
export function setField<K extends EditableField>(
  content: ClaimContent,
  field: K,
  value: ValueOf<ClaimContent[K]>,
): ClaimContent {
  return { ...content, [field]: { state: "set", value } };
}

/** The content with one field openly unresolved. */
export function clearField(content: ClaimContent, field: EditableField): ClaimContent {
  return { ...content, [field]: { state: "unresolved" } };
}

/** The content with one party named by the person; empty text clears it. */
export function setParty(content: ClaimContent, role: PartyRole, name: string): ClaimContent {
  const text = name.trim();
  const party: Field<string> = text === "" ? { state: "unresolved" } : { state: "set", value: text };
  return { ...content, parties: { ...content.parties, [role]: party } };
}

/** The content with another value: the corrected figure, date or name. */
export function setValue(content: ClaimContent, value: ClaimValue): ClaimContent {
  return { ...content, value };
}
