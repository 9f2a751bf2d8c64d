import { propose } from "../../../lib/claims/propose.ts";
import type { ArticleDraft } from "../../../lib/model/article.ts";
import type { Candidate } from "../../../lib/model/claim.ts";
import { isoDay } from "../../../lib/model/day.ts";
import { overlaps } from "../../../lib/model/span.ts";
import type { CorpusArticle, CorpusText, GoldSpan } from "../corpus.ts";
import { mentionsOf } from "../project.ts";
import { type GoldRecord, partOf, readGold } from "./gold.ts";
import { CLAIM_FIELDS, type ClaimField, outcomeOf } from "./score.ts";

export interface FieldScore {
  readonly p: number;
  readonly r: number;
  /** How often the gold states the field. */
  readonly n: number;
}
export type ClaimScores = Readonly<Record<"tuned" | "held", Readonly<Record<ClaimField, FieldScore>>>>;

/** A line about one field that is not right, for error analysis; never of a held article. */
export interface ClaimFault {
  readonly field: ClaimField;
  readonly line: string;
}

/** Scores the fields of our proposals against the gold beside this file; null where the corpus lacks the articles. */
export function scoreClaims(texts: readonly CorpusText[]): {
  readonly scores: ClaimScores;
  readonly faults: readonly ClaimFault[];
} {
  const tallies = { tuned: newTally(), held: newTally() };
  const faults: ClaimFault[] = [];
  for (const { article, gold } of texts) {
    const records = readGold(article.id);
    if (records === null) continue;
    const part = partOf(article.id);
    const candidates = propose({ draft: draftOf(article), mentions: mentionsOf(article) });
    for (const record of records) {
      const content = candidateFor(record, gold, candidates)?.content ?? null;
      for (const field of CLAIM_FIELDS) {
        const { hits, alarms, stated } = outcomeOf(field, record, content, article.text);
        const tally = tallies[part][field];
        tally.hits += hits;
        tally.alarms += alarms;
        tally.stated += stated;
        if (part === "tuned" && (alarms > 0 || hits < stated))
          faults.push({ field, line: faultLine(article, record, field, content) });
      }
    }
  }
  return { scores: { tuned: scoresOf(tallies.tuned), held: scoresOf(tallies.held) }, faults };
}

type Tally = Record<ClaimField, { hits: number; alarms: number; stated: number }>;

function newTally(): Tally {
  const none = () => ({ hits: 0, alarms: 0, stated: 0 });
  return {
    subject: none(),
    measure: none(),
    aggregation: none(),
    when: none(),
    asOf: none(),
    attribution: none(),
    modality: none(),
    parties: none(),
  };
}

function scoresOf(tally: Tally): Readonly<Record<ClaimField, FieldScore>> {
  const score = ({ hits, alarms, stated }: Tally[ClaimField]): FieldScore => ({
    p: hits + alarms === 0 ? 1 : hits / (hits + alarms),
    r: stated === 0 ? 1 : hits / stated,
    n: stated,
  });
  return {
    subject: score(tally.subject),
    measure: score(tally.measure),
    aggregation: score(tally.aggregation),
    when: score(tally.when),
    asOf: score(tally.asOf),
    attribution: score(tally.attribution),
    modality: score(tally.modality),
    parties: score(tally.parties),
  };
}

/** A proposal must cover the number of the gold figure; for a date, any word of it. */
function candidateFor(
  { figure, kind }: GoldRecord,
  gold: readonly GoldSpan[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const type = kind === "when" ? "date" : "quantity";
  const span = gold.find(
    (each) => each.type === type && each.start === figure.start && each.end === figure.end,
  );
  const target = span?.core ?? figure;
  return candidates.find(({ content, evidence }) => {
    const start = evidence.sentence.start + evidence.figure.start;
    const end = evidence.sentence.start + evidence.figure.end;
    return content.value.kind === kind && overlaps({ start, end }, target);
  });
}

/** The article as the reader would hand it over, where a corpus holds only its text. */
function draftOf(article: CorpusArticle): ArticleDraft {
  const day = isoDay(article.published);
  return {
    url: "https://example.org/",
    canonicalUrl: null,
    title: "",
    outlet: null,
    byline: null,
    language: "en",
    published: day === null ? null : { day, from: "meta", asStated: article.published },
    dateline: null,
    text: article.text,
    segments: [],
    extraction: { finder: "own", extent: "whole" },
  };
}

function faultLine(
  { id, text }: CorpusArticle,
  { figure, fields, alt }: GoldRecord,
  field: ClaimField,
  content: Candidate["content"] | null,
): string {
  const around = `${text.slice(Math.max(0, figure.start - 120), figure.start)}[${text.slice(figure.start, figure.end)}]${text.slice(figure.end, figure.end + 120)}`;
  const ours = content === null ? "no proposal" : JSON.stringify(content[field]);
  const place =
    field === "parties"
      ? ` place ${JSON.stringify(fields.place)} ours ${JSON.stringify(content?.place)}`
      : "";
  return `${id} ${field}: ${around.replaceAll("\n", "⏎")}\n    gold ${JSON.stringify(fields[field])} ${JSON.stringify(alt ?? {})}${place}\n    ours ${ours}`;
}
