import { parseFigure } from "../../lib/claims/parse-figure.ts";
import type { Bound, Endpoint, Quantity } from "../../lib/model/quantity.ts";
import { describeNumber } from "../../lib/text/describe-number.ts";
import { describeBound } from "../../lib/text/describe-quantity.ts";
import { findChoice } from "./choices.ts";
import type { Typed } from "./form-fields.ts";
import { UNIT_CHOICES, unitLabel } from "./unit-choices.ts";

/** What a person can choose for the bound of a figure; a vague number is typed in its words. */
export const BOUND_LABELS: Readonly<Record<Bound["kind"], string>> = {
  exact: "exactly",
  about: "about",
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "up to",
  "less-than": "less than",
  between: "between",
  vague: "in words",
};
/** In the order of their list. */
export const BOUND_KINDS = [
  "exact",
  "about",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "between",
  "vague",
] as const satisfies readonly Bound["kind"][];
export const RATES: readonly Quantity["rate"][] = [
  "none",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
];
const WRITE_A_FIGURE = 'Write a figure such as 20, 6.5 million, "about 250" or "6.5 to 8 million".';

type QuantityFields = Pick<Typed, "bound" | "figure" | "high" | "unit" | "rate">;

/** The figure as its editor opens on it. */
export function typedQuantity({ bound, unit, rate }: Quantity): QuantityFields {
  return { bound: bound.kind, ...numbersOf(bound), unit: unitLabel(unit), rate };
}

/** A hedge of two words ("up to about 3 million") stays with its number, where the list of bounds has only one of them. */
function numbersOf(bound: Bound): Pick<Typed, "figure" | "high"> {
  switch (bound.kind) {
    case "exact":
    case "about":
      return { figure: describeNumber(bound.value), high: "" };
    case "vague":
      return { figure: bound.word, high: "" };
    case "between":
      if (bound.precision === "approximate") return { figure: describeBound(bound), high: "" };
      return { figure: endpoint(bound.low), high: endpoint(bound.high) };
    default:
      if (bound.precision === "approximate") return { figure: describeBound(bound), high: "" };
      return { figure: describeNumber(bound.value), high: "" };
  }
}

function endpoint({ bound, value }: Endpoint): string {
  return bound === "exact" ? describeNumber(value) : `${BOUND_LABELS[bound]} ${describeNumber(value)}`;
}

/** The bound that holds: one that is typed with the number goes before the one that was chosen. */
export function boundShown({ bound, figure }: Pick<Typed, "bound" | "figure">): Bound["kind"] {
  const typed = parseFigure(figure);
  if (typed !== null && typed.kind !== "exact") return typed.kind;
  return isBoundKind(bound) ? bound : "exact";
}

/** What the number fields hold once another bound was chosen: a hedge that was typed makes way for it. */
export function withBound(typed: QuantityFields, kind: Bound["kind"]): Partial<Typed> {
  const now = parseFigure(typed.figure);
  if (now === null || now.kind === "exact") return { bound: kind };
  if (now.kind === "vague") return { bound: kind, figure: kind === "vague" ? typed.figure : "" };
  if (now.kind !== "between") return { bound: kind, figure: describeNumber(now.value) };
  const [low, high] = [describeNumber(now.low.value), describeNumber(now.high.value)];
  return { bound: kind, figure: low, high: kind === "between" ? high : "" };
}

/** The figure as typed, or what is wrong with which of its fields. */
export function readQuantity(
  quantity: Quantity,
  typed: QuantityFields,
): Quantity | { readonly field: "figure" | "high" | "unit"; readonly fault: string } {
  const bound = readBound(typed);
  if ("fault" in bound) return bound;
  const unit = findChoice(UNIT_CHOICES, typed.unit);
  if (unit === null)
    return { field: "unit", fault: "Choose one of the list, or leave it empty for things counted." };
  const rate = RATES.find((each) => each === typed.rate) ?? "none";
  return { ...quantity, bound, unit: unit.value, rate };
}

function readBound({
  bound: chosen,
  figure,
  high,
}: Pick<Typed, "bound" | "figure" | "high">):
  | Bound
  | { readonly field: "figure" | "high"; readonly fault: string } {
  const typed = parseFigure(figure);
  if (chosen === "between" && high.trim() !== "") return readRange(figure.trim(), high.trim());
  if (typed === null) return { field: "figure", fault: WRITE_A_FIGURE };
  if (typed.kind !== "exact") return typed;
  const { value } = typed;
  switch (chosen) {
    case "about":
      return { kind: "about", value };
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return { kind: chosen, value, precision: "exact" };
    case "between":
      return { field: "high", fault: "Write the second number too." };
    case "vague":
      return { field: "figure", fault: 'Write the words, such as "dozens" or "several hundred".' };
    default:
      return typed;
  }
}

function readRange(low: string, high: string): ReturnType<typeof readBound> {
  const range = parseFigure(`${low} to ${high}`);
  if (range?.kind === "between") return range;
  if (parseFigure(low) === null) return { field: "figure", fault: WRITE_A_FIGURE };
  const fault =
    parseFigure(high) === null ? WRITE_A_FIGURE : "The second number must be larger than the first.";
  return { field: "high", fault };
}

function isBoundKind(text: string): text is Bound["kind"] {
  return Object.hasOwn(BOUND_LABELS, text);
}
