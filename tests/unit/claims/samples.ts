import type { Candidate, ClaimContent } from "../../../lib/model/claim.ts";
import { candidateKey } from "../../../lib/model/ids.ts";

export const UNRESOLVED = { state: "unresolved" } as const;

/** A content with nothing known but the figure 20. */
export const BARE: ClaimContent = {
  subject: UNRESOLVED,
  measure: UNRESOLVED,
  value: {
    kind: "how-many",
    quantity: {
      bound: { kind: "at-least", value: 20, precision: "exact" },
      core: { start: 0, end: 2 },
      numberAsWritten: "20",
      unit: "count",
      unitAsWritten: "",
      counted: "sailors",
      rate: "none",
      role: "figure",
    },
  },
  aggregation: UNRESOLVED,
  when: UNRESOLVED,
  asOf: UNRESOLVED,
  place: UNRESOLVED,
  parties: { from: UNRESOLVED, to: UNRESOLVED, by: UNRESOLVED, at: UNRESOLVED, against: UNRESOLVED },
  attribution: UNRESOLVED,
  modality: UNRESOLVED,
};

/** A candidate read from a sentence that is the whole article. */
export function aCandidate(sentence: string, figure: string): Candidate {
  const start = sentence.indexOf(figure);
  return {
    status: "candidate",
    key: candidateKey(`key of ${sentence}`),
    content: BARE,
    evidence: {
      quote: sentence,
      prefix: "",
      suffix: "",
      sentence: { start: 0, end: sentence.length },
      figure: { start, end: start + figure.length },
      rules: ["quantity/number"],
    },
  };
}
