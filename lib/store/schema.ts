import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Article } from "../model/article.ts";
import type { Claim, Revision } from "../model/claim.ts";
import type { ClaimSet } from "../model/claim-set.ts";
import type { Ruling } from "../model/comparison.ts";
import type {
  ArticleId,
  CandidateKey,
  ClaimId,
  ClaimSetId,
  RulingId,
  TextHash,
  WriteKey,
} from "../model/ids.ts";
import type { Draft, Settings } from "../model/library.ts";
import type { Proposed } from "../model/progress.ts";

/** An article without its text, which is kept once under its hash. */
export type ArticleRow = Omit<Article, "text">;

export interface TextRow {
  readonly hash: TextHash;
  readonly text: string;
}

/** What was answered to a write, so that the same write sent again gets the same answer and writes nothing. */
export interface WriteRow {
  readonly key: WriteKey;
  readonly name: string;
  readonly answer: unknown;
}

/** As an older version may have kept them: settings that came later are missing. */
export type KeptSettings = Partial<Settings>;

/** The one settings record. */
export const SETTINGS_KEY = "settings";

export interface Schema extends DBSchema {
  /** Each article as it was last confirmed from. */
  articles: { key: ArticleId; value: ArticleRow };
  /** The same articles as they were read earlier, with other texts. */
  readings: { key: [ArticleId, TextHash]; value: ArticleRow };
  texts: { key: TextHash; value: TextRow };
  /** `subject` holds only claims whose subject is resolved; `tag` one entry for each tag of a claim. */
  claims: { key: ClaimId; value: Claim; indexes: { article: ArticleId; subject: string; tag: string } };
  revisions: { key: [ClaimId, number]; value: Revision };
  drafts: { key: [ArticleId, CandidateKey]; value: Draft };
  rulings: { key: RulingId; value: Ruling };
  /** What the articles whose review was begun proposed when they were last read. */
  proposed: { key: ArticleId; value: Proposed };
  sets: { key: ClaimSetId; value: ClaimSet };
  /** In the order of writing, so that the oldest can be dropped. */
  writes: { key: number; value: WriteRow; indexes: { key: WriteKey } };
  settings: { key: typeof SETTINGS_KEY; value: KeptSettings };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;
export type ReadTransaction = IDBPTransaction<Schema, StoreName[], "readonly">;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], "readwrite">;
export type UpgradeTransaction = IDBPTransaction<Schema, StoreName[], "versionchange">;
