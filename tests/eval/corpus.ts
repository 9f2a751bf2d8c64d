import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const SCORED_TYPES = ["date", "quantity", "vessel", "weapon"] as const;
export type ScoredType = (typeof SCORED_TYPES)[number];

export interface CorpusArticle {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  /** Only in digests: from `start` on the reference day is `date`. */
  readonly sections?: readonly { readonly start: number; readonly date: string }[];
}

export interface GoldSpan {
  readonly type: ScoredType;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly optional?: boolean;
  readonly name?: string;
  readonly subtype?: string;
  readonly approx?: boolean;
  readonly core?: { readonly start: number; readonly end: number };
  readonly value?: string | QuantityGold | null;
}
export interface QuantityGold {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx?: boolean;
  readonly unit?: string;
  readonly of?: string;
}

export interface CorpusText {
  readonly article: CorpusArticle;
  readonly gold: readonly GoldSpan[];
}

/** The texts of a corpus folder in the order of their names; null where the folder holds none. */
export function readCorpus(folder: string): readonly CorpusText[] | null {
  const articles = join(folder, "articles");
  const gold = join(folder, "gold");
  if (!existsSync(articles) || !existsSync(gold)) return null;
  const names = readdirSync(gold).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const answers: { readonly id: string; readonly spans: readonly GoldSpan[] } = JSON.parse(
      readFileSync(join(gold, name), "utf8"),
    );
    const article: CorpusArticle = JSON.parse(readFileSync(join(articles, `${answers.id}.json`), "utf8"));
    return { article, gold: answers.spans };
  });
}
