import type { LineName } from "./field-lines.ts";

/** What is pointed at just now, and how to say that something else is. */
export interface Pointing {
  readonly at: readonly LineName[];
  readonly point: (names: readonly LineName[]) => void;
}

/** What an element needs so that pointing at it points at these fields, wherever else they are shown. */
export function hover(names: readonly LineName[], pointing: Pointing | undefined) {
  if (pointing === undefined) return {};
  return {
    "data-pointed": names.some((name) => pointing.at.includes(name)),
    onMouseEnter: () => pointing.point(names),
    onMouseLeave: () => pointing.point([]),
  };
}
