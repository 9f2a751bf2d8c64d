import type { Library } from "../../lib/model/library.ts";

/** How many records of one sort a file holds, and how many of them the library has not. */
export interface Tally {
  readonly inFile: number;
  readonly fresh: number;
}

/** What an import would add, counted without writing anything. */
export interface Preview {
  readonly articles: Tally;
  readonly claims: Tally;
  readonly revisions: Tally;
  readonly rulings: Tally;
  readonly sets: Tally;
}

/** Counts what of `incoming` is not in `library` by its name; a claim whose history parted is left as it is here. */
export function previewOf(library: Library, incoming: Library): Preview {
  return {
    articles: tally(readingsOf(library), readingsOf(incoming)),
    claims: tally(idsOf(library.claims), idsOf(incoming.claims)),
    revisions: tally(stepsOf(library), stepsOf(incoming)),
    rulings: tally(idsOf(library.rulings), idsOf(incoming.rulings)),
    sets: tally(idsOf(library.sets ?? []), idsOf(incoming.sets ?? [])),
  };
}

function tally(here: readonly string[], inFile: readonly string[]): Tally {
  const known = new Set(here);
  return { inFile: inFile.length, fresh: inFile.filter((name) => !known.has(name)).length };
}

function readingsOf({ articles, earlier = [] }: Library): readonly string[] {
  return [...articles, ...earlier].map(({ id, textHash }) => `${id} ${textHash}`);
}

function stepsOf({ revisions }: Library): readonly string[] {
  return revisions.map(({ claimId, number }) => `${claimId} ${number}`);
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
