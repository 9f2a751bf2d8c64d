import { err, ok, type Result } from "../result.ts";

/** The first thing that is wrong with a value, and where: "claims[3].content.subject", "a number". */
export interface Fault {
  /** Empty for the value itself. */
  readonly path: string;
  readonly expected: string;
}

/** What a value must be to count as a `T`. Never throws; records may have no field beyond the known ones. */
export interface Shape<T> {
  /** Null where nothing is wrong. */
  fault(value: unknown): Fault | null;
  is(value: unknown): value is T;
}

/** Records in which only own fields count, so that a field of a polluted prototype is no field. */
type Fields = Readonly<Record<string, unknown>>;

/** Names that lead to a prototype where a record is copied carelessly. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A shape of one test; `expected` says in words what the test asks for. */
export function shape<T>(fault: (value: unknown) => Fault | null): Shape<T> {
  return { fault, is: (value): value is T => fault(value) === null };
}

/** A shape made of a yes-or-no test. */
export function tested<T>(expected: string, holds: (value: unknown) => boolean): Shape<T> {
  const fault = { path: "", expected };
  return shape((value) => (holds(value) ? null : fault));
}

/** One of the given words or numbers, or null. */
export function oneOf<const T extends string | number | null>(...values: readonly T[]): Shape<T> {
  const known = new Set<unknown>(values);
  return tested(`one of ${values.join(", ")}`, (value) => known.has(value));
}

/** Any word of a type, written as a table so that a forgotten one does not compile. */
export function word<T extends string>(words: { readonly [Word in T]: true }): Shape<T> {
  return tested(
    `one of ${Object.keys(words).slice(0, 12).join(", ")}`,
    (value) => typeof value === "string" && Object.hasOwn(words, value),
  );
}

export function nullable<T>(inner: Shape<T>): Shape<T | null> {
  return shape((value) => (value === null ? null : inner.fault(value)));
}

/** An array of at most `max` items, all of one shape. */
export function list<T>(item: Shape<T>, max: number): Shape<readonly T[]> {
  return shape((value) => {
    if (!Array.isArray(value)) return { path: "", expected: "a list" };
    if (value.length > max) return { path: "", expected: `a list of at most ${max} items` };
    for (let index = 0; index < value.length; index++) {
      const fault = item.fault(value[index]);
      if (fault !== null) return within(`[${index}]`, fault);
    }
    return null;
  });
}

/** The same, with at least one item. */
export function fullList<T>(item: Shape<T>, max: number): Shape<readonly [T, ...T[]]> {
  const items = list(item, max);
  return shape((value) =>
    Array.isArray(value) && value.length === 0
      ? { path: "", expected: "a list of at least one item" }
      : items.fault(value),
  );
}

/** Exactly these fields, each of its shape: a missing, an extra and an inherited one are all faults. */
export function record<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  const known = new Set(shapes.map(([name]) => name));
  return shape((value) => {
    if (!isPlain(value)) return { path: "", expected: "a record" };
    for (const [name, field] of shapes) {
      const fault = field.fault(Object.hasOwn(value, name) ? value[name] : undefined);
      if (fault !== null) return within(name, fault);
    }
    return strangerAmong(value, known);
  });
}

/** A field that may be left out; where it is there, it has a value. */
export function optional<T>(inner: Shape<T>): Shape<T | undefined> {
  return shape((value) => (value === undefined ? null : inner.fault(value)));
}

/** Any names, at most `max`, each with a value of one shape. */
export function table<T>(item: Shape<T>, max: number): Shape<Readonly<Record<string, T>>> {
  return shape((value) => {
    if (!isPlain(value)) return { path: "", expected: "a record" };
    const entries = Object.entries(value);
    if (entries.length > max) return { path: "", expected: `at most ${max} fields` };
    for (const [name, field] of entries) {
      const fault = FORBIDDEN.has(name) ? { path: "", expected: "no such field" } : item.fault(field);
      if (fault !== null) return within(shown(name), fault);
    }
    return null;
  });
}

/** A union told apart by the word in one field; a word without its shape does not compile. */
export function union<T extends object, Tag extends keyof T & string>(
  tag: Tag,
  shapes: { readonly [Word in T[Tag] & string]: Shape<T> },
): Shape<T> {
  const byWord = new Map(Object.entries<Shape<T>>(shapes));
  const expected = `one of ${[...byWord.keys()].join(", ")}`;
  return shape((value) => {
    if (!isPlain(value)) return { path: "", expected: "a record" };
    const word = Object.hasOwn(value, tag) ? value[tag] : undefined;
    const chosen = typeof word === "string" ? byWord.get(word) : undefined;
    return chosen === undefined ? { path: tag, expected } : chosen.fault(value);
  });
}

/** The shape with one more condition on a value that has the shape. */
export function also<T>(inner: Shape<T>, find: (value: T) => Fault | null): Shape<T> {
  return shape((value) => (inner.is(value) ? find(value) : inner.fault(value)));
}

/** Whether a value is a record as `JSON.parse` or a message makes them: no array, no instance of a class. */
export function isPlain(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as what the shape says it is, or what is wrong with it; looked at once, for large ones. */
export function checkedBy<T>(expected: Shape<T>, value: unknown): Result<T, Fault> {
  const first: { fault: Fault | null } = { fault: null };
  const noting = shape<T>((candidate) => {
    first.fault = expected.fault(candidate);
    return first.fault;
  });
  return noting.is(value) ? ok(value) : err(first.fault ?? { path: "", expected: "something else" });
}

/** The fault seen from one level further out. */
export function within(step: string, fault: Fault): Fault {
  const joint = fault.path === "" || fault.path.startsWith("[") ? "" : ".";
  return { path: `${step}${joint}${fault.path}`, expected: fault.expected };
}

/** The fault as one clause for a person: "claims[3].content.subject: expected a record". */
export function inWords({ path, expected }: Fault): string {
  return `${path === "" ? "the whole" : path}: expected ${expected}`;
}

function strangerAmong(value: Fields, known: ReadonlySet<string>): Fault | null {
  for (const name of Object.keys(value)) {
    if (!known.has(name)) return { path: shown(name), expected: "no such field" };
  }
  return null;
}

/** Names come from strangers and may be long. */
function shown(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}...` : name;
}
