import { describe, expect, test } from "vitest";
import { MARKED_KINDS } from "../../../lib/model/mention.ts";
import { luminanceOf } from "../../../lib/page/ground.ts";
import { markLook } from "../../../lib/page/palette.ts";

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map((hex) => luminanceOf(rgb(hex))).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function rgb(hex: string): readonly [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

const LOOKS = (["standard", "high-contrast"] as const).flatMap((palette) =>
  (["light", "dark"] as const).flatMap((ground) => MARKED_KINDS.map((kind) => ({ palette, ground, kind }))),
);

describe("marks can be read and told apart", () => {
  test.each(LOOKS)("$palette on $ground: $kind", ({ palette, ground, kind }) => {
    const look = markLook(kind, palette, ground);
    expect(contrast(look.text, look.background)).toBeGreaterThanOrEqual(palette === "standard" ? 7 : 12);
    expect(contrast(look.line, look.background)).toBeGreaterThanOrEqual(palette === "standard" ? 3 : 7);
  });

  test("by their lines alone", () => {
    const styles = MARKED_KINDS.map((kind) => markLook(kind, "standard", "light").lineStyle);
    expect(new Set(styles).size).toBe(MARKED_KINDS.length);
  });

  test("by their colours too, on every ground", () => {
    for (const palette of ["standard", "high-contrast"] as const)
      for (const ground of ["light", "dark"] as const)
        expect(new Set(MARKED_KINDS.map((kind) => markLook(kind, palette, ground).line)).size).toBe(4);
  });
});

test.each([
  ["white", [255, 255, 255], 1],
  ["black", [0, 0, 0], 0],
  ["middle grey", [119, 119, 119], 0.184],
] as const)("the luminance of %s", (_name, colour, luminance) => {
  expect(luminanceOf(colour)).toBeCloseTo(luminance, 3);
});
