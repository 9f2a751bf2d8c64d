import type { Field, FieldEvidence, FieldName } from "../model/claim.ts";
import type { Span } from "../model/span.ts";

/** What was read for one field, and the words it was read from: none where a plain statement or the outlet's own voice says it. */
export interface Reading<T> {
  readonly value: T;
  readonly at: readonly Span[];
}

/** Null where the text leaves the field open. */
export type Read<T> = Reading<T> | null;

export function reading<T>(value: T, ...at: readonly Span[]): Reading<T> {
  return { value, at };
}

/** The field of a claim that a reading fills. */
export function fieldOf<T>(read: Read<T>): Field<T> {
  return read === null ? { state: "unresolved" } : { state: "read", value: read.value };
}

/** The words of a reading, named after the field they fill. */
export function wordsOfField(field: FieldName, read: Read<unknown>): readonly FieldEvidence[] {
  return (read?.at ?? []).map(({ start, end }) => ({ field, start, end }));
}

/** The one reading among several; two that could be meant leave the field open. */
export function onlyOne<T>(found: readonly Reading<T>[]): Read<T> {
  return found.length === 1 ? (found[0] ?? null) : null;
}
