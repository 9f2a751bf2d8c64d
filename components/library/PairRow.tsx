import { useEffect, useRef } from "preact/hooks";
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
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // The button that was pressed makes way for another, which takes the focus from it.
  useEffect(() => {
    if (pressed.current) place.current?.querySelector("button")?.focus();
    pressed.current = false;
  }, [ruling]);
  const press = (act: () => Promise<void>) => {
    pressed.current = true;
    void act();
  };
  return (
    <div class="ruling" data-ruling={ruling?.decision ?? "none"} ref={place}>
      {ruling === null ? (
        DECISIONS.map((decision) => (
          <button
            key={decision}
            type="button"
            class="quiet"
            aria-label={`${decisionInWords(decision)}: ${names}`}
            onClick={() => press(() => model.rule(pair, decision))}
          >
            {decisionInWords(decision)}
          </button>
        ))
      ) : (
        <>
          <span>You ruled: {decisionInWords(ruling.decision).toLowerCase()}.</span>
          <button
            type="button"
            aria-label={`Undo the ruling on ${names}`}
            onClick={() => press(() => model.undoRuling(ruling))}
          >
            Undo
          </button>
        </>
      )}
    </div>
  );
}
