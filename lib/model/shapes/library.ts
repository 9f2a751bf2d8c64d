import type { Article } from "../article.ts";
import type { Claim, Revision } from "../claim.ts";
import { type ClaimSet, MAX_SET_NAME } from "../claim-set.ts";
import type { Ruling } from "../comparison.ts";
import type { Library, Settings } from "../library.ts";
import { isSame } from "../same.ts";
import { articleShape } from "./article.ts";
import { claimShape, noteShape, revisionShape } from "./claim.ts";
import { claimIdShape, claimSetIdShape, rulingIdShape } from "./ids.ts";
import { keySettingsShape } from "./keys.ts";
import { instant, text } from "./plain.ts";
import { also, type Fault, list, optional, record, within, word } from "./shape.ts";

/** More than a person keeps in years; a file beyond it is not a library. */
const MAX_RECORDS = 500_000;

export const rulingShape = record<Ruling>({
  id: rulingIdShape,
  left: claimIdShape,
  right: claimIdShape,
  decision: word<Ruling["decision"]>({ "same-thing": true, "not-comparable": true }),
  note: noteShape,
  at: instant,
  by: text(500),
});

/** A name that can be read: not blank, without blanks around it. */
export const setNameShape = also(text(MAX_SET_NAME), (name) =>
  name !== "" && name.trim() === name ? null : { path: "", expected: "a name without blanks around it" },
);

export const claimSetShape = record<ClaimSet>({
  id: claimSetIdShape,
  name: setNameShape,
  claims: list(claimIdShape, MAX_RECORDS),
  changedAt: instant,
});

/** Some of the settings, at least one: those that a person changed. */
export const changedSettingsShape = also(
  record<Partial<Settings>>({
    name: optional(text(200)),
    palette: optional(word<Settings["palette"]>({ standard: true, "high-contrast": true })),
    keys: optional(keySettingsShape),
  }),
  (changed) => {
    const values = Object.values(changed);
    return values.length === 0 || values.some((value) => value === undefined)
      ? { path: "", expected: "at least one setting, each with a value" }
      : null;
  },
);

/** A library in which every reference leads somewhere and every claim agrees with the text it was read from. */
export const libraryShape = also(
  record<Library>({
    articles: list(articleShape, MAX_RECORDS),
    earlier: optional(list(articleShape, MAX_RECORDS)),
    claims: list(claimShape, MAX_RECORDS),
    revisions: list(revisionShape, MAX_RECORDS),
    rulings: list(rulingShape, MAX_RECORDS),
    sets: optional(list(claimSetShape, MAX_RECORDS)),
  }),
  (library) => referenceFault(library),
);

function referenceFault({
  articles,
  earlier = [],
  claims,
  revisions,
  rulings,
  sets = [],
}: Library): Fault | null {
  const texts = new Map([...articles, ...earlier].map((article) => [readingKey(article), article]));
  const known = new Set(articles.map(({ id }) => id));
  const histories = historiesOf(revisions);
  const ids = new Set(claims.map(({ id }) => id));
  return (
    repeatFault("articles", articles, ({ id }) => id) ??
    repeatFault("earlier", [...earlier, ...articles], readingKey) ??
    firstFault("earlier", earlier, ({ id }) =>
      known.has(id) ? null : missing("id", "an article of this file"),
    ) ??
    repeatFault("claims", claims, ({ id }) => id) ??
    firstFault("claims", claims, (claim) => claimFault(claim, texts, histories)) ??
    repeatFault("revisions", revisions, ({ claimId, number }) => `${claimId} ${number}`) ??
    firstFault("revisions", revisions, ({ claimId }) =>
      ids.has(claimId) ? null : missing("claimId", "a claim of this file"),
    ) ??
    repeatFault("rulings", rulings, ({ id }) => id) ??
    firstFault("rulings", rulings, ({ left, right }) => {
      if (!ids.has(left)) return missing("left", "a claim of this file");
      return ids.has(right) ? null : missing("right", "a claim of this file");
    }) ??
    repeatFault("sets", sets, ({ id }) => id) ??
    firstFault("sets", sets, (set) => setFault(set, ids))
  );
}

/** A set leads to claims of the file, each once and in order, so that the same set is always written the same. */
function setFault({ claims }: ClaimSet, ids: ReadonlySet<string>): Fault | null {
  let before = "";
  return firstFault("claims", claims, (id) => {
    const follows = before < id;
    before = id;
    if (!ids.has(id)) return missing("", "a claim of this file");
    return follows ? null : missing("", "claims in the order of their ids, each once");
  });
}

/** A claim needs its text, words that stand in it, and revisions 1 to n of which the last is how it stands. */
function claimFault(
  claim: Claim,
  texts: ReadonlyMap<string, Article>,
  histories: ReadonlyMap<string, ReadonlyMap<number, Revision>>,
): Fault | null {
  const article = texts.get(readingKey({ id: claim.articleId, textHash: claim.textHash }));
  if (article === undefined) return missing("textHash", "an article with this text in this file");
  const { sentence, quote } = claim.evidence;
  if (article.text.slice(sentence.start, sentence.end) !== quote) {
    return missing("evidence.quote", "the words of the article at this place");
  }
  const history = histories.get(claim.id);
  for (let number = 1; number <= claim.revision; number++) {
    if (!history?.has(number)) return missing("revision", `revisions 1 to ${claim.revision} in this file`);
  }
  if (history?.size !== claim.revision) return missing("revision", "no revision after its newest");
  const newest = history.get(claim.revision);
  const agrees =
    newest?.note === claim.note &&
    isSame(newest.tags ?? [], claim.tags ?? []) &&
    isSame(newest.content, claim.content);
  return agrees ? null : missing("", "the content, note and tags of its newest revision");
}

function readingKey({ id, textHash }: Pick<Article, "id" | "textHash">): string {
  return `${id} ${textHash}`;
}

function historiesOf(revisions: readonly Revision[]): Map<string, Map<number, Revision>> {
  const histories = new Map<string, Map<number, Revision>>();
  for (const revision of revisions) {
    const history = histories.get(revision.claimId);
    if (history === undefined) histories.set(revision.claimId, new Map([[revision.number, revision]]));
    else history.set(revision.number, revision);
  }
  return histories;
}

function repeatFault<T>(name: string, items: readonly T[], keyOf: (item: T) => string): Fault | null {
  const seen = new Set<string>();
  return firstFault(name, items, (item) => {
    const key = keyOf(item);
    if (seen.has(key)) return { path: "", expected: "no second record of the same id" };
    seen.add(key);
    return null;
  });
}

function firstFault<T>(name: string, items: readonly T[], find: (item: T) => Fault | null): Fault | null {
  for (const [index, item] of items.entries()) {
    const fault = find(item);
    if (fault !== null) return within(name, within(`[${index}]`, fault));
  }
  return null;
}

function missing(path: string, expected: string): Fault {
  return { path, expected };
}
