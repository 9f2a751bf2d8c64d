import { UNIT_CODES } from "../lexicon/unit-codes.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Claim, Field } from "../model/claim.ts";
import type { ClaimSet } from "../model/claim-set.ts";
import type { DateValue } from "../model/date-value.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Quantity } from "../model/quantity.ts";
import { assertNever } from "../model/result.ts";
import { type Cell, type Column, writeCsv } from "./csv.ts";
import { rangeOf } from "./range.ts";
import { textFragmentLink } from "./text-fragment.ts";

interface Row {
  readonly claim: Claim;
  /** Null where the caller has not got it: the claim is exported all the same. */
  readonly article: Article | null;
  /** Names of the sets it is in. */
  readonly sets: readonly string[];
}

/** An empty cell says that the text leaves it open, or that the column does not concern this kind of claim. */
const COLUMNS: readonly Column<Row>[] = [
  ofClaim("claim_id", ({ id }) => id),
  ofClaim("status", ({ status }) => status),
  ofClaim("kind", ({ content }) => content.value.kind),
  ofClaim("subject", ({ content }) => filled(content.subject)?.text ?? null),
  ofClaim("subject_kind", ({ content }) => filled(content.subject)?.kind ?? null),
  ofClaim("subject_id", ({ content }) => filled(content.subject)?.canonicalId ?? null),
  ofClaim("measure", ({ content }) => filled(content.measure)),
  ofQuantity("number_as_written", ({ numberAsWritten }) => numberAsWritten),
  ofQuantity("bound", ({ bound }) => bound.kind),
  ofQuantity("value", (quantity) => rangeOf(quantity.bound).value),
  ofQuantity("min", (quantity) => rangeOf(quantity.bound).min),
  ofQuantity("min_bound", (quantity) => rangeOf(quantity.bound).minBound),
  ofQuantity("max", (quantity) => rangeOf(quantity.bound).max),
  ofQuantity("max_bound", (quantity) => rangeOf(quantity.bound).maxBound),
  ofQuantity("precision", (quantity) => rangeOf(quantity.bound).precision),
  ofQuantity("unit", ({ unit }) => unit),
  ofQuantity("unit_ucum", ({ unit }) => UNIT_CODES[unit].ucum),
  ofQuantity("unit_as_written", ({ unitAsWritten }) => unitAsWritten),
  ofQuantity("rate_per", ({ rate }) => (rate === "none" ? null : rate)),
  ofQuantity("counted", ({ counted }) => counted),
  ofClaim("aggregation", ({ content }) => filled(content.aggregation)),
  ofDate("date_edtf", dateOf, ({ edtf }) => edtf),
  ofDate("date_earliest", dateOf, ({ earliest }) => earliest),
  ofDate("date_latest", dateOf, ({ latest }) => latest),
  ofDate("as_of_edtf", asOf, ({ edtf }) => edtf),
  ofDate("as_of_earliest", asOf, ({ earliest }) => earliest),
  ofDate("as_of_latest", asOf, ({ latest }) => latest),
  ofClaim("place", ({ content }) => filled(content.place)),
  ofClaim("from", ({ content }) => filled(content.parties.from)),
  ofClaim("to", ({ content }) => filled(content.parties.to)),
  ofClaim("by", ({ content }) => filled(content.parties.by)),
  ofClaim("at", ({ content }) => filled(content.parties.at)),
  ofClaim("against", ({ content }) => filled(content.parties.against)),
  ofClaim("attribution", ({ content }) => chainOf(filled(content.attribution))),
  ofClaim("modality", ({ content }) => filled(content.modality)),
  ofClaim("quote", ({ evidence }) => evidence.quote),
  ofClaim("figure", ({ evidence }) => evidence.quote.slice(evidence.figure.start, evidence.figure.end)),
  ofClaim("quote_start", ({ evidence }) => evidence.sentence.start),
  ofClaim("quote_end", ({ evidence }) => evidence.sentence.end),
  ofClaim("text_sha256", ({ textHash }) => textHash),
  ofArticle("article_title", ({ title }) => title),
  ofArticle("outlet", ({ outlet }) => outlet),
  ofArticle("published", ({ published }) => published?.day ?? null),
  ofArticle("url", ({ url }) => url),
  ofArticle("link", ({ url }, { evidence }) => textFragmentLink(url, evidence)),
  ofClaim("note", ({ note }) => note),
  ofClaim("tags", ({ tags = [] }) => listed(tags)),
  { name: "sets", cell: ({ sets }) => listed(sets) },
  ofClaim("confirmed_at", ({ confirmedAt }) => confirmedAt),
  ofClaim("confirmed_by", ({ confirmedBy }) => confirmedBy),
  ofClaim("changed_at", ({ changedAt }) => changedAt),
  ofClaim("revision", ({ revision }) => revision),
  ofClaim("version", ({ version }) => version),
];

/** The claims as `claims.csv`, one row each, in the order given; `articles` may hold several texts of one article. */
export function exportCsv(
  claims: readonly Claim[],
  articles: readonly Article[],
  sets: readonly ClaimSet[] = [],
): string {
  const setsOf = new Map<ClaimId, string[]>();
  for (const { name, claims: members } of sets) {
    for (const id of members) setsOf.set(id, [...(setsOf.get(id) ?? []), name]);
  }
  const readings = new Map(articles.map((article) => [`${article.id} ${article.textHash}`, article]));
  const newest = new Map([...articles].reverse().map((article) => [article.id, article]));
  const rows = claims.map((claim) => ({
    claim,
    article: readings.get(`${claim.articleId} ${claim.textHash}`) ?? newest.get(claim.articleId) ?? null,
    sets: setsOf.get(claim.id) ?? [],
  }));
  return writeCsv(COLUMNS, rows);
}

function ofClaim(name: string, cell: (claim: Claim) => Cell): Column<Row> {
  return { name, cell: ({ claim }) => cell(claim) };
}

/** Several words in one cell, parted as spreadsheets and people part them. */
function listed(words: readonly string[]): Cell {
  return words.length === 0 ? null : words.join("; ");
}

function ofArticle(name: string, cell: (article: Article, claim: Claim) => Cell): Column<Row> {
  return { name, cell: ({ claim, article }) => (article === null ? null : cell(article, claim)) };
}

function ofQuantity(name: string, cell: (quantity: Quantity) => Cell): Column<Row> {
  return ofClaim(name, ({ content: { value } }) => (value.kind === "how-many" ? cell(value.quantity) : null));
}

function ofDate(
  name: string,
  find: (claim: Claim) => DateValue | null,
  cell: (date: Extract<DateValue, { kind: "known" }>) => Cell,
): Column<Row> {
  return ofClaim(name, (claim) => {
    const date = find(claim);
    return date?.kind === "known" ? cell(date) : null;
  });
}

/** Of a dated event the date is the claim itself; of any other, when it was. */
function dateOf({ content }: Claim): DateValue | null {
  return content.value.kind === "when" ? content.value.date : filled(content.when);
}

function asOf({ content }: Claim): DateValue | null {
  return filled(content.asOf);
}

function filled<T>(field: Field<T>): T | null {
  return field.state === "unresolved" ? null : field.value;
}

function chainOf(attribution: Attribution | null): string | null {
  if (attribution === null) return null;
  switch (attribution.kind) {
    case "outlet-voice":
      return "outlet's own voice";
    case "chain":
      return attribution.links.map(({ speaker, role }) => `${speaker} (${role})`).join(" > ");
    default:
      return assertNever(attribution);
  }
}
