import type { ArticleDraft } from "../../../lib/model/article.ts";
import type { Candidate, ClaimContent } from "../../../lib/model/claim.ts";
import { isoDay } from "../../../lib/model/day.ts";
import { candidateKey } from "../../../lib/model/ids.ts";

const SENTENCE = "About 250 KN-23 missiles were supplied, Kyiv said.";
const TEXT = `Arms for Moscow\n${SENTENCE}\nMore follows.`;
const START = TEXT.indexOf(SENTENCE);

export const DRAFT: ArticleDraft = {
  url: "https://news.example/arms?utm_source=mail",
  canonicalUrl: "https://news.example/arms",
  title: "Arms for Moscow",
  outlet: "News Example",
  byline: null,
  language: "en",
  published: { day: dayOf("2026-01-30"), from: "json-ld", asStated: "2026-01-30T08:15:00Z" },
  dateline: null,
  text: TEXT,
  segments: [
    { kind: "headline", start: 0, end: 15 },
    { kind: "paragraph", start: START, end: START + SENTENCE.length },
  ],
  extraction: { finder: "readability", extent: "whole" },
};

export const CONTENT: ClaimContent = {
  subject: {
    state: "read",
    value: { kind: "weapon", text: "KN-23 missiles", key: "kn-23", canonicalId: "weapon/kn-23" },
  },
  measure: { state: "read", value: "supplied" },
  value: {
    kind: "how-many",
    quantity: {
      bound: { kind: "about", value: 250 },
      core: { start: START + 6, end: START + 9 },
      numberAsWritten: "250",
      unit: "count",
      unitAsWritten: "",
      counted: "KN-23 missiles",
      rate: "none",
      role: "figure",
    },
  },
  aggregation: { state: "unresolved" },
  when: { state: "unresolved" },
  asOf: { state: "unresolved" },
  place: { state: "unresolved" },
  parties: {
    from: { state: "unresolved" },
    to: { state: "set", value: "Russia" },
    by: { state: "unresolved" },
    at: { state: "unresolved" },
    against: { state: "unresolved" },
  },
  attribution: {
    state: "read",
    value: { kind: "chain", links: [{ role: "origin", speaker: "Kyiv", naming: "named" }], cue: "said" },
  },
  modality: { state: "read", value: "alleged" },
};

export const CANDIDATE: Candidate = {
  status: "candidate",
  key: candidateKey("how-many/22/250"),
  content: CONTENT,
  evidence: {
    quote: SENTENCE,
    prefix: "Arms for Moscow\n",
    suffix: "\nMore follows.",
    sentence: { start: START, end: START + SENTENCE.length },
    figure: { start: 0, end: 9 },
    rules: ["quantity/about"],
  },
};

/** A day known to exist. */
export function dayOf(text: string) {
  const day = isoDay(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}
