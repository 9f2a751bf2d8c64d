import type { MarkedKind } from "../../lib/model/mention.ts";

const KINDS = [
  { kind: "date", words: "Dec. 27-31", name: "Dates", meaning: "as days in a calendar, open ends kept" },
  {
    kind: "quantity",
    words: "at least 12 million",
    name: "Quantities",
    meaning: "with the hedge, the unit and what is counted",
  },
  { kind: "vessel", words: "Angara", name: "Vessels", meaning: "by name, under former names too" },
  { kind: "weapon", words: "KN-23", name: "Weapons", meaning: "systems, calibres and their other names" },
] as const satisfies readonly {
  readonly kind: MarkedKind;
  readonly words: string;
  readonly name: string;
  readonly meaning: string;
}[];

/** The four kinds of marks, told apart by line and colour. */
export function Legend() {
  return (
    <ul class="legend">
      {KINDS.map(({ kind, words, name, meaning }) => (
        <li key={kind}>
          <mark class="figure" data-kind={kind}>
            {words}
          </mark>
          <span>
            <strong>{name}</strong>, {meaning}
          </span>
        </li>
      ))}
    </ul>
  );
}
