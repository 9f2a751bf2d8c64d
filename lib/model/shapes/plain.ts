import { type IsoDay, isoDay } from "../day.ts";
import type { Span } from "../span.ts";
import { also, record, type Shape, tested } from "./shape.ts";

/** With the `u` flag only halves of a pair that stand alone count as surrogates. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Unicode text of at most `max` UTF-16 code units, without half characters. */
export function text(max: number): Shape<string> {
  return tested(
    `text of at most ${max} characters`,
    (value) => typeof value === "string" && value.length <= max && !LONE_SURROGATE.test(value),
  );
}

/** Text of a fixed form; mints branded strings. */
export function form<T extends string>(expected: string, pattern: RegExp): Shape<T> {
  return tested(expected, (value) => typeof value === "string" && pattern.test(value));
}

/** Neither NaN nor infinite: those do not survive JSON. */
export const finite: Shape<number> = tested(
  "a number",
  (value) => typeof value === "number" && Number.isFinite(value),
);

/** A whole number from `min` up that is exact in a double. */
export function whole(min: number): Shape<number> {
  return tested(
    `a whole number from ${min}`,
    (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= min,
  );
}

export const day: Shape<IsoDay> = tested(
  "a day (YYYY-MM-DD)",
  (value) => typeof value === "string" && isoDay(value) !== null,
);

/** UTC, ISO 8601 with milliseconds. */
export const instant: Shape<string> = tested(
  "a time (YYYY-MM-DDThh:mm:ss.sssZ)",
  (value) => typeof value === "string" && INSTANT.test(value) && isoDay(value.slice(0, 10)) !== null,
);

export const webAddress: Shape<string> = also(text(4_000), (value) =>
  /^(?:https?|file):\/\//i.test(value) ? null : { path: "", expected: "an address on http, https or file" },
);

/** Half-open and in order; may be empty. */
export const span: Shape<Span> = also(record<Span>({ start: whole(0), end: whole(0) }), ({ start, end }) =>
  start <= end ? null : { path: "end", expected: `at least ${start}` },
);
