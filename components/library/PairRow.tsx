import type { Ruling } from "../../lib/model/comparison.ts";
import type { CompareModel, Pair } from "./compare-model.ts";
import { decisionInWords, independenceInWords, verdictInWords } from "./wording.ts";

const DECISIONS = ["same-thing", "not-comparable"] as const satisfies readonly Ruling["decision"][];

interface PairRowProps {
  readonly pair: Pair;
  /** By what numbers the two claims go in the list above. */
  readonly numbers: readonly [number, number];
  readonly model: CompareModel;
}

/** Two claims, the verdict on them with its reason, and the person's own ruling. */
export function PairRow({ pair, numbers: [left, right], model }: PairRowProps) {
  const { verdict, reason, independence } = pair.comparison;
  return (
    <li
      class="pair"
      data-verdict={verdict.kind}
      data-left={pair.left.claim.id}
      data-right={pair.right.claim.id}
    >
      <p class="verdict">
        <span class="numbers">
          <span class="unseen">Claims </span>
          {left} <span aria-hidden="true">/</span>
          <span class="unseen"> and</span> {right}
        </span>{" "}
        <strong>{verdictInWords(verdict)}</strong>
      </p>
      <p class="reason" dir="auto">
        {reason}
      </p>
      <p class="independence">{independenceInWords(independence)}.</p>
      <Rulings pair={pair} names={`claims ${left} and ${right}`} model={model} />
    </li>
  );
}

interface RulingsProps extends Pick<PairRowProps, "pair" | "model"> {
  readonly names: string;
}

function Rulings({ pair, names, model }: RulingsProps) {
  const { ruling } = pair;
  if (ruling !== null)
    return (
      <div class="ruling" data-ruling={ruling.decision}>
        <span>You ruled: {decisionInWords(ruling.decision).toLowerCase()}.</span>
        <button
          type="button"
          aria-label={`Undo the ruling on ${names}`}
          onClick={() => void model.undoRuling(ruling)}
        >
          Undo
        </button>
      </div>
    );
  return (
    <div class="ruling">
      {DECISIONS.map((decision) => (
        <button
          key={decision}
          type="button"
          class="quiet"
          aria-label={`${decisionInWords(decision)}: ${names}`}
          onClick={() => void model.rule(pair, decision)}
        >
          {decisionInWords(decision)}
        </button>
      ))}
    </div>
  );
}
