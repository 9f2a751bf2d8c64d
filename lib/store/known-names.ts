import type { AttributionLink } from "../model/attribution.ts";
import { type Claim, type Field, PARTY_ROLES, type Subject } from "../model/claim.ts";
import type { KnownNames } from "../model/known-names.ts";
import { ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import { byText } from "../model/text-order.ts";
import type { Connection } from "./open.ts";
import { read } from "./read.ts";
import type { Database } from "./schema.ts";
import { loadSets } from "./sets.ts";

/** Claims looked through for names: enough for years of work, and read in a tenth of a second. */
const MOST_CLAIMS = 5_000;

/** The names to choose from while typing. */
export async function knownNames(connection: Connection): Promise<Result<KnownNames, StoreError>> {
  const sets = await loadSets(connection);
  if (!sets.ok) return sets;
  const found = await read(connection, async (database) => {
    const [claims, tags] = await Promise.all([
      database.getAll("claims", undefined, MOST_CLAIMS),
      tagsIn(database),
    ]);
    return { ...namesIn(claims.filter(({ status }) => status !== "withdrawn")), tags };
  });
  return found.ok ? ok({ ...found.value, sets: sets.value }) : found;
}

/** Every tag there is, however many claims: the index gives each once. */
async function tagsIn(database: Database): Promise<readonly string[]> {
  const index = database.transaction("claims").store.index("tag");
  const tags: string[] = [];
  for (let cursor = await index.openKeyCursor(null, "nextunique"); cursor !== null; ) {
    tags.push(cursor.key);
    cursor = await cursor.continue();
  }
  return inOrder(tags);
}

function namesIn(claims: readonly Claim[]): Omit<KnownNames, "tags" | "sets"> {
  const subjects = new Map<string, Subject>();
  const places = new Set<string>();
  const parties = new Set<string>();
  const speakers = new Set<string>();
  for (const { content } of claims) {
    for (const subject of filled(content.subject)) subjects.set(`${subject.kind} ${subject.text}`, subject);
    for (const place of filled(content.place)) places.add(place);
    for (const role of PARTY_ROLES) for (const party of filled(content.parties[role])) parties.add(party);
    for (const { speaker } of linksOf(content)) speakers.add(speaker);
  }
  return {
    subjects: [...subjects.values()].sort((a, b) => byText(a.text, b.text)),
    places: inOrder([...places]),
    parties: inOrder([...parties]),
    speakers: inOrder([...speakers]),
  };
}

function linksOf({ attribution }: Claim["content"]): readonly AttributionLink[] {
  return filled(attribution).flatMap((value) => (value.kind === "chain" ? value.links : []));
}

function filled<T>(field: Field<T>): readonly T[] {
  return field.state === "unresolved" ? [] : [field.value];
}

function inOrder(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => byText(a.toLowerCase(), b.toLowerCase()));
}
