import type { AxisRow, AxisView } from "../../lib/comparison/axis.ts";
import type { ClaimValue } from "../../lib/model/claim.ts";
import { describeValue } from "../../lib/text/describe-claim.ts";
import { describeWhen } from "../../lib/text/describe-date.ts";
import { describeNumber } from "../../lib/text/describe-number.ts";
import { describeBound } from "../../lib/text/describe-quantity.ts";
import { describeUnit } from "../../lib/text/describe-unit.ts";
import { scaleOf } from "./axis-scale.ts";
import type { Bench } from "./compare-model.ts";
import { dateAxisOf, dayOnAxis } from "./date-axis.ts";

/** In percent of the width: what is left at the sides is for the arrows of open ends. */
const EDGES = [6, 94] as const;
const ROW = 38;
const HEAD = 26;

/** The figures (or else the dates) of a group on one axis; nothing where there is neither. */
export function AxisFigure({ bench }: { readonly bench: Bench }) {
  const { axis, claims } = bench.group;
  if (axis !== null) return <Axis axis={axis} bench={bench} write={writerOf(axis)} />;
  const dates = dateAxisOf(claims);
  return dates === null ? null : <Axis axis={dates} bench={bench} write={dayOnAxis} />;
}

interface AxisProps {
  readonly axis: Omit<AxisView, "unit">;
  readonly bench: Bench;
  readonly write: (value: number) => string;
}

/** Widths in percent, heights in pixels: so the words keep their size on every screen. */
function Axis({ axis, bench, write }: AxisProps) {
  const height = HEAD + axis.rows.length * ROW + 6;
  const scale = scaleOf(axis.low, axis.high, EDGES);
  const rows = axis.rows.map((row) => {
    const index = bench.entries.findIndex(({ claim }) => claim.id === row.claimId);
    const value = bench.entries[index]?.claim.content.value;
    return { row, words: `${index + 1}: ${value === undefined ? "" : shortValue(value)}` };
  });
  const left = bench.entries.length - rows.length;
  return (
    <figure class="axis" data-kind={axis === bench.group.axis ? "quantity" : "date"}>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={`Reported values on one axis. ${rows.map(({ words }) => words).join("; ")}.`}
      >
        {scale.ticks.map((tick) => (
          <g key={tick} class="tick-mark">
            <line x1={percent(scale.at(tick))} x2={percent(scale.at(tick))} y1={HEAD - 6} y2={height} />
            <text x={percent(scale.at(tick))} y={HEAD - 12} text-anchor={anchorAt(scale.at(tick))}>
              {write(tick)}
            </text>
          </g>
        ))}
        {rows.map(({ row, words }, index) => (
          <Interval
            key={row.claimId}
            row={row}
            x={[scale.at(row.low), scale.at(row.high)]}
            y={HEAD + index * ROW + 26}
            words={words}
          />
        ))}
      </svg>
      {left === 0 ? null : (
        <figcaption>
          {left === 1 ? "One claim has" : `${left} claims have`} no number in this unit and cannot be drawn.
        </figcaption>
      )}
    </figure>
  );
}

interface IntervalProps {
  readonly row: AxisRow;
  readonly x: readonly [number, number];
  readonly y: number;
  readonly words: string;
}

/** One interval with its words above it; an end that is open is an arrow to the edge. */
function Interval({ row: { claimId, openLow, openHigh }, x: [low, high], y, words }: IntervalProps) {
  const middle = (low + high) / 2;
  const dots = low === high ? [low] : [low, high];
  return (
    <g class="interval" data-axis-claim={claimId}>
      <text x={percent(middle)} y={y - 9} text-anchor={anchorAt(middle)}>
        {words}
      </text>
      <line x1={percent(openLow ? 1 : low)} x2={percent(openHigh ? 99 : high)} y1={y} y2={y} />
      {openLow ? <Arrow x={1} y={y} path="M7 -5L0 0L7 5" /> : null}
      {openHigh ? <Arrow x={99} y={y} path="M-7 -5L0 0L-7 5" /> : null}
      {dots.map((x) => (
        <circle key={x} cx={percent(x)} cy={y} r="4.5" />
      ))}
    </g>
  );
}

/** A path knows no percent; a picture within the picture does. */
function Arrow({ x, y, path }: { readonly x: number; readonly y: number; readonly path: string }) {
  return (
    <svg x={percent(x)} y={y} class="arrow" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function shortValue(value: ClaimValue): string {
  if (value.kind === "when" && value.date.kind === "known") return describeWhen(value.date);
  if (value.kind !== "how-many") return describeValue(value);
  const unit = describeUnit(value.quantity.unit, "many");
  return `${describeBound(value.quantity.bound)}${unit === "" ? "" : ` ${unit}`}`;
}

function writerOf({ unit }: AxisView): (value: number) => string {
  const name = unit === "percent" ? "%" : "";
  return (value) => `${describeNumber(value)}${name}`;
}

/** Words near an edge grow away from it, so that none is cut off. */
function anchorAt(x: number): "start" | "middle" | "end" {
  if (x < 34) return "start";
  return x > 66 ? "end" : "middle";
}

function percent(x: number): string {
  return `${x.toFixed(2)}%`;
}
