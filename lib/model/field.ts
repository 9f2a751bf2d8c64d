import type { Field } from "./claim.ts";

/** The value of a field, or null where it is unresolved. */
export function known<T>(field: Field<T>): T | null {
  return field.state === "unresolved" ? null : field.value;
}
