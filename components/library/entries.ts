import type { Article } from "../../lib/model/article.ts";
import type { Claim, Revision } from "../../lib/model/claim.ts";
import type { Library } from "../../lib/model/library.ts";
import { byText } from "../../lib/model/text-order.ts";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { gather } from "./gather.ts";

/** One claim with what is shown beside it. */
export interface Entry {
  readonly claim: Claim;
  /** The reading it was confirmed from, else the newest; null where the article is lost. */
  readonly article: Article | null;
  /** All its states, oldest first. */
  readonly history: readonly Revision[];
  readonly summary: string;
  /** Everything that can be searched for, in lower case. */
  readonly haystack: string;
}

/** Claims under one heading. */
export interface Shelfful {
  readonly key: string;
  readonly heading: string;
  /** Given where the heading is an article. */
  readonly article: Article | null;
  readonly entries: readonly Entry[];
}

export type Grouping = "article" | "subject";

/** Every claim of a library with its article and history, newest first. */
export function entriesOf(library: Library): readonly Entry[] {
  const newest = new Map(library.articles.map((article) => [article.id, article]));
  const readings = new Map(
    [...(library.earlier ?? []), ...library.articles].map((article) => [readingKey(article), article]),
  );
  const histories = gather(library.revisions, ({ claimId }) => claimId);
  return library.claims
    .map((claim) => {
      const article =
        readings.get(readingKey({ id: claim.articleId, textHash: claim.textHash })) ??
        newest.get(claim.articleId) ??
        null;
      const history = [...(histories.get(claim.id) ?? [])].sort((a, b) => a.number - b.number);
      const summary = describeClaim(claim.content);
      return { claim, article, history, summary, haystack: haystackOf(claim, article, summary) };
    })
    .sort((a, b) => byText(b.claim.confirmedAt, a.claim.confirmedAt));
}

/** The entries that hold every word of the query, in any order. */
export function found(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = wordsOf(query);
  return words.length === 0
    ? entries
    : entries.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}

/** The words of a query; none where nothing is searched for. */
export function wordsOf(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** The entries under the headings of their articles (there in text order) or subjects, in the order of their first entries. */
export function shelve(entries: readonly Entry[], grouping: Grouping): readonly Shelfful[] {
  const keyOf = grouping === "article" ? ({ claim }: Entry) => claim.articleId : subjectKeyOf;
  return [...gather(entries, keyOf)].map(([key, members]) => ({
    key,
    heading: grouping === "article" ? titleOf(members[0]?.article ?? null) : subjectOf(members[0]),
    article: grouping === "article" ? (members[0]?.article ?? null) : null,
    entries: grouping === "article" ? [...members].sort(inTextOrder) : members,
  }));
}

/** The title of an article as it is shown. */
export function titleOf(article: Article | null): string {
  if (article === null) return "Article not in the library";
  return article.title === "" ? article.url : article.title;
}

function inTextOrder(a: Entry, b: Entry): number {
  return a.claim.evidence.sentence.start - b.claim.evidence.sentence.start;
}

function subjectKeyOf({ claim: { content } }: Entry): string {
  if (content.subject.state === "unresolved") return "";
  const { canonicalId, key } = content.subject.value;
  return canonicalId ?? key;
}

function subjectOf(entry: Entry | undefined): string {
  const subject = entry?.claim.content.subject;
  return subject === undefined || subject.state === "unresolved" ? "Subject not stated" : subject.value.text;
}

function haystackOf(claim: Claim, article: Article | null, summary: string): string {
  const subject = claim.content.subject.state === "unresolved" ? "" : claim.content.subject.value.text;
  return [
    claim.evidence.quote,
    subject,
    summary,
    article?.outlet ?? "",
    article?.title ?? "",
    claim.note,
    ...(claim.tags ?? []),
  ]
    .join("\n")
    .toLowerCase();
}

function readingKey({ id, textHash }: Pick<Article, "id" | "textHash">): string {
  return `${id} ${textHash}`;
}
