/** Where the values of an axis stand between two edges, in the unit of the edges. */
export interface Scale {
  /** The place of a value. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10] as const;
/** More ticks than these would run into each other on a narrow screen. */
const MOST = 3;

/**
 * A linear scale from `low` to `high` between two edges. One single value stands in the middle. Ticks are round
 * numbers within the ends.
 */
export function scaleOf(low: number, high: number, [left, right]: readonly [number, number]): Scale {
  const width = high - low;
  if (width === 0) return { at: () => (left + right) / 2, ticks: [low] };
  const at = (value: number) => left + ((value - low) / width) * (right - left);
  return { at, ticks: roundNumbers(low, high, stepFor(tidy(width / MOST))) };
}

function stepFor(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = STEPS.find((each) => each * power >= least) ?? 10;
  return step * power;
}

function roundNumbers(low: number, high: number, step: number): readonly number[] {
  const numbers: number[] = [];
  // Counted in whole steps: adding 0.1 ten times does not give 1.
  const first = Math.ceil(tidy(low / step));
  for (let count = first; count <= first + MOST; count++) {
    if (tidy(count * step) <= high) numbers.push(tidy(count * step));
  }
  return numbers;
}

/** A number without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
