import type { ClaimValue, Evidence, FieldEvidence } from "../model/claim.ts";
import { type CandidateKey, candidateKey } from "../model/ids.ts";
import { type Span, shift } from "../model/span.ts";
import { quoteOf } from "../text/quote.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Scene } from "./scene.ts";

/** What a candidate stands on. `quoted` reaches further back than its sentence where a line above gives the day. */
export interface Grounds {
  readonly figure: Span;
  readonly rules: readonly string[];
  readonly fields: readonly FieldEvidence[];
  readonly quoted?: Span;
}

/** The sentence, its surroundings and the figure in it, word for word. */
export function evidenceOf(scene: Scene, { figure, rules, fields, quoted }: Grounds): Evidence {
  const { start, end } = quoted ?? scene.sentence;
  const { exact, prefix, suffix } = quoteOf(scene.draft.text, { start, end });
  return {
    quote: exact,
    prefix,
    suffix,
    sentence: { start, end },
    figure: shift({ start: figure.start, end: figure.end }, -start),
    rules: [...new Set(rules)],
    fields,
  };
}

/** Names a candidate by its words and place: an edit elsewhere in the article does not change it. `named` tells two of one figure apart. */
export function keyOf(
  kind: ClaimValue["kind"],
  { quote, figure }: Evidence,
  { occurrence, named }: { readonly occurrence: number; readonly named: string },
): CandidateKey {
  const base = `${kind}-${fingerprint(quote)}-${occurrence}-${figure.start}-${figure.end}`;
  return candidateKey(named === "" ? base : `${base}-${fingerprint(named)}`);
}
