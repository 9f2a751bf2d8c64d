/** Brings the library of one format version to the next; sees unchecked values and must not throw on them. */
type Step = (library: unknown) => unknown;

/** The first turns version 1 into version 2, and so on. A step that was released is never changed. */
const STEPS: readonly Step[] = [];

export const CURRENT_VERSION = STEPS.length + 1;

/** The library as the current version would have written it; still to be checked. */
export function upgrade(version: number, library: unknown, steps: readonly Step[] = STEPS): unknown {
  return steps.slice(version - 1).reduce((older, step) => step(older), library);
}
