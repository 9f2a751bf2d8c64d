import type { ClaimValue, Evidence } from "../model/claim.ts";
import { type CandidateKey, candidateKey } from "../model/ids.ts";
import { type Span, shift } from "../model/span.ts";
import { quoteOf } from "../text/quote.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Scene } from "./scene.ts";

/** The sentence, its surroundings and the figure in it, word for word. */
export function evidenceOf(scene: Scene, figure: Span, rules: readonly string[]): Evidence {
  const { exact, prefix, suffix } = quoteOf(scene.draft.text, scene.sentence);
  return {
    quote: exact,
    prefix,
    suffix,
    sentence: { start: scene.sentence.start, end: scene.sentence.end },
    figure: shift({ start: figure.start, end: figure.end }, -scene.sentence.start),
    rules: [...new Set(rules)],
  };
}

/** Names a candidate by its words and place: an edit elsewhere in the article does not change it. */
export function keyOf(kind: ClaimValue["kind"], evidence: Evidence, occurrence: number): CandidateKey {
  const { quote, figure } = evidence;
  return candidateKey(`${kind}-${fingerprint(quote)}-${occurrence}-${figure.start}-${figure.end}`);
}
