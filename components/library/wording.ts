import type { Article } from "../../lib/model/article.ts";
import type { Claim, Revision } from "../../lib/model/claim.ts";
import type { Axis, Comparability, Independence, Ruling, Verdict } from "../../lib/model/comparison.ts";
import { assertNever } from "../../lib/model/result.ts";

const VERDICTS = {
  agrees: "Agrees",
  consistent: "Consistent",
  differs: "Differs",
  contradicts: "Contradicts",
  "not-comparable": "Not comparable",
} as const satisfies Record<Verdict["kind"], string>;
const AXES = {
  time: "by time",
  scope: "by scope",
  measure: "by measure",
  rounding: "by rounding",
} as const satisfies Record<Axis, string>;
const BECAUSE = {
  "different-thing": "different things",
  "different-measure": "different measures",
  "different-time": "different times",
  "different-scope": "different scopes",
  "different-unit": "different units",
  unknown: "not enough is stated",
} as const satisfies Record<Exclude<Comparability, "same">, string>;
const INDEPENDENCE = {
  independent: "Independent of each other",
  "same-origin": "Same origin: counts once",
  unknown: "Not known whether they are independent",
} as const satisfies Record<Independence, string>;
const DECISIONS = {
  "same-thing": "Same thing",
  "not-comparable": "Not comparable",
} as const satisfies Record<Ruling["decision"], string>;
const STATUSES = {
  confirmed: "Confirmed",
  amended: "Amended",
  withdrawn: "Deleted",
} as const satisfies Record<Claim["status"], string>;
const ACTIONS = {
  confirm: "Confirmed",
  amend: "Amended",
  withdraw: "Deleted",
  restore: "Restored",
  import: "Imported",
} as const satisfies Record<Revision["action"], string>;

/** "Agrees", "Differs by time", "Not comparable: different units". */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case "differs":
      return `${VERDICTS.differs} ${AXES[verdict.axis]}`;
    case "not-comparable":
      return `${VERDICTS["not-comparable"]}: ${BECAUSE[verdict.because]}`;
    case "agrees":
    case "consistent":
    case "contradicts":
      return VERDICTS[verdict.kind];
    default:
      return assertNever(verdict);
  }
}

export function independenceInWords(independence: Independence): string {
  return INDEPENDENCE[independence];
}

export function decisionInWords(decision: Ruling["decision"]): string {
  return DECISIONS[decision];
}

export function statusInWords(status: Claim["status"]): string {
  return STATUSES[status];
}

export function actionInWords(action: Revision["action"]): string {
  return ACTIONS[action];
}

/** "NK News, 2026-01-30", "no outlet, no date". */
export function placeOfArticle({ outlet, published }: Article): string {
  return `${outlet ?? "outlet not stated"}, ${published?.day ?? "no date stated"}`;
}

/** A moment of the record to the minute: "2026-02-01 10:00 UTC". */
export function momentInWords(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** The address where a browser may open it from a link; null for any but a web page. */
export function webLink(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
