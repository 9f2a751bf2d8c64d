import { unwrap } from "idb";
import type { Article } from "../model/article.ts";
import type { Claim, Revision } from "../model/claim.ts";
import type { ArticleId, ClaimId, WriteKey } from "../model/ids.ts";
import type { Library } from "../model/library.ts";
import { ok, type Result } from "../model/result.ts";
import { isSame } from "../model/same.ts";
import { whole } from "../model/shapes/plain.ts";
import { record } from "../model/shapes/shape.ts";
import type { StoreError } from "../model/store-error.ts";
import { ARTICLE_STORES, addNewArticle, addReading } from "./articles.ts";
import { everyRevisionOf } from "./claims.ts";
import type { Connection } from "./open.ts";
import type { WriteTransaction } from "./schema.ts";
import { importSets } from "./sets.ts";
import { writeOnce } from "./write.ts";

/** What an import did. */
export interface Imported {
  readonly articles: number;
  readonly claims: number;
  readonly revisions: number;
  readonly rulings: number;
  readonly sets: number;
  readonly unchanged: number;
}

const importedShape = record<Imported>({
  articles: whole(0),
  claims: whole(0),
  revisions: whole(0),
  rulings: whole(0),
  sets: whole(0),
  unchanged: whole(0),
});

/**
 * Takes in a checked library, all or nothing. What is here already stays: a claim is only carried on where
 * the file's history begins with ours and goes further. Twice the same file is once.
 */
export function importLibrary(
  connection: Connection,
  key: WriteKey,
  library: Library,
): Promise<Result<Imported, StoreError>> {
  const stores = [...ARTICLE_STORES, "claims", "revisions", "rulings", "sets"] as const;
  return writeOnce(
    connection,
    { key, name: "import", stores, answer: importedShape },
    async (transaction) => {
      const articles = await importArticles(transaction, library);
      const { claims, revisions, untouched } = await importClaims(transaction, library);
      const rulings = await importRulings(transaction, library);
      const sets = await importSets(transaction, library.sets ?? []);
      const unchanged =
        library.articles.length +
        (library.earlier?.length ?? 0) -
        articles +
        untouched +
        (library.rulings.length - rulings) +
        ((library.sets?.length ?? 0) - sets);
      return ok({ articles, claims, revisions, rulings, sets, unchanged });
    },
  );
}

async function importArticles(transaction: WriteTransaction, library: Library): Promise<number> {
  const here = new Set<ArticleId>(await transaction.objectStore("articles").getAllKeys());
  let added = 0;
  const pending: Promise<unknown>[] = [];
  for (const article of library.articles) {
    if (!here.has(article.id)) {
      pending.push(addNewArticle(transaction, article));
      added++;
    } else if ((await addReading(transaction, article)) === "added") {
      added++;
    }
  }
  await Promise.all(pending);
  for (const article of library.earlier ?? []) {
    if ((await addReading(transaction, article, place(here, article))) === "added") added++;
  }
  return added;
}

/** Where the article itself came from this file, the file knows which of its texts is the newest. */
function place(here: ReadonlySet<ArticleId>, article: Article): "by-time" | "earlier" {
  return here.has(article.id) ? "by-time" : "earlier";
}

async function importClaims(
  transaction: WriteTransaction,
  library: Library,
): Promise<{ readonly claims: number; readonly revisions: number; readonly untouched: number }> {
  const here = new Set<ClaimId>(await transaction.objectStore("claims").getAllKeys());
  const histories = historiesIn(library.revisions);
  const news = await Promise.all(
    library.claims.map(async (claim) => {
      const history = histories.get(claim.id) ?? [];
      return { claim, news: here.has(claim.id) ? await newsFor(transaction, claim, history) : history };
    }),
  );
  const changed = news.filter((entry) => entry.news.length > 0);
  // Without a promise for each: what fails here undoes the transaction, and its end is waited for.
  const claims = unwrap(transaction.objectStore("claims"));
  const revisions = unwrap(transaction.objectStore("revisions"));
  for (const { claim, news } of changed) {
    claims.put(claim);
    for (const revision of news) revisions.add(revision);
  }
  return {
    claims: changed.length,
    revisions: changed.reduce((sum, { news }) => sum + news.length, 0),
    untouched: library.claims.length - changed.length,
  };
}

function historiesIn(revisions: readonly Revision[]): ReadonlyMap<ClaimId, readonly Revision[]> {
  const histories = new Map<ClaimId, Revision[]>();
  for (const revision of revisions) {
    const history = histories.get(revision.claimId);
    if (history === undefined) histories.set(revision.claimId, [revision]);
    else history.push(revision);
  }
  return histories;
}

/** The revisions by which the file goes further than we do; none where the two histories parted. */
async function newsFor(
  transaction: WriteTransaction,
  claim: Claim,
  history: readonly Revision[],
): Promise<readonly Revision[]> {
  const ours = await transaction.objectStore("revisions").getAll(everyRevisionOf(claim.id));
  const theirs = new Map(history.map((revision) => [revision.number, revision]));
  const continues = ours.every((revision) => isSame(revision, theirs.get(revision.number)));
  return continues ? history.filter(({ number }) => number > ours.length) : [];
}

async function importRulings(transaction: WriteTransaction, { rulings }: Library): Promise<number> {
  const store = transaction.objectStore("rulings");
  const here = new Set(await store.getAllKeys());
  const fresh = rulings.filter(({ id }) => !here.has(id));
  await Promise.all(fresh.map((ruling) => store.add(ruling)));
  return fresh.length;
}
