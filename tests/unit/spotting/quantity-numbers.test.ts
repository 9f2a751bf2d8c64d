import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

/** The values of the figures in a text: one number, both ends of a range, or the ends of a vague word. */
const valuesOf = (text: string) =>
  mentionsOf("quantity", text).map(({ quantity: { bound } }) => {
    if (bound.kind === "between") return [bound.low.value, bound.high.value];
    return bound.kind === "vague" ? [bound.low, bound.high] : bound.value;
  });

describe("numbers in digits", () => {
  test.each([
    ["[12,000 troops]", 12000],
    ["[12\u00a0000 troops]", 12000],
    ["[12\u202f000 troops]", 12000],
    ["[12'000 troops]", 12000],
    ["[12’000 troops]", 12000],
    ["[１２００ troops]", 1200],
    ["[１，２００ troops]", 1200],
    ["[12,34,567 people]", 1234567],
    ["[1.234.567 people]", 1234567],
    ["[6,5 million rounds]", 6500000],
    ["[1.2 x 10^6 shells]", 1200000],
    ["[1.2 × 10⁶ kg]", 1200000],
    ["[4.3 × 10−2 kg]", 0.043],
    ["[1.5e6 rounds]", 1500000],
    ["[18½ miles]", 18.5],
    ["a hole of [1/4 inch]", 0.25],
    ["[2 1/2 miles]", 2.5],
    ["[$2.5T]", 2500000000000],
    ["[$40MM]", 40000000],
    ["[£2.5 bn]", 2500000000],
    ["[3.4m people]", 3400000],
    ["[2bn shells]", 2000000000],
    ["[250k rounds]", 250000],
    ["[5 lakh people]", 500000],
    ["[2 lakh crore rupees]", 2000000000000],
    ["[-20 °C] at night", -20],
    ["[minus 20 degrees Celsius]", -20],
    ["(−3%)", -3],
  ])("%s", (text, value) => {
    expect(valuesOf(text.replace(/[[\]]/g, ""))).toEqual([value]);
    if (text.includes("[")) expect(mark("quantity", text)).toBe(text);
  });
});

describe("numbers in words", () => {
  test.each([
    ["[twenty-four ships]", 24],
    ["[twenty four ships]", 24],
    ["[one-point-six million shells]", 1600000],
    ["[two point five billion dollars]", 2500000000],
    ["[two and a half thousand men]", 2500],
    ["[six and a quarter miles]", 6.25],
    ["[three and a half years]", 3.5],
    ["[3 million and a half shells]", 3500000],
    ["[one million and a half shells]", 1500000],
    ["[two hundred and fifty thousand men]", 250000],
    ["[one million two hundred thousand men]", 1200000],
    ["[three lakh crore rupees]", 3000000000000],
    ["[a quarter of a million shells]", 250000],
    ["[half a million shells]", 500000],
    ["[half-million shells]", 500000],
    ["[a half-dozen drones]", 6],
    ["[half a dozen drones]", 6],
    ["[two-thirds of the crew]", 2 / 3],
    ["[three-quarters of the fleet]", 0.75],
    ["[a third of the missiles]", 1 / 3],
    ["[half the crew]", 0.5],
    ["[half a mile]", 0.5],
    ["[zero casualties]", 0],
    ["[one in five ships]", 0.2],
    ["[one strike] destroyed a tank", 1],
    ["[twenty eight-second bursts]", 20],
  ])("%s", (text, value) => {
    expect(mark("quantity", text)).toBe(text);
    expect(valuesOf(text.replace(/[[\]]/g, ""))).toEqual([value]);
  });
});

describe("words that name no number", () => {
  test.each([
    ["[scores of people]", [40, null]],
    ["[tens of thousands of shells]", [20000, null]],
    ["[hundreds of millions of dollars]", [200000000, null]],
    ["[several thousand men]", [3000, 9000]],
    ["[a couple of hundred men]", [200, 300]],
    ["[a couple of ships]", [2, 3]],
    ["[a handful of ships]", [null, null]],
  ])("%s", (text, ends) => {
    expect(mark("quantity", text)).toBe(text);
    expect(valuesOf(text.replace(/[[\]]/g, ""))).toEqual([ends]);
  });
});

describe("ranges", () => {
  test.each([
    ["[two to three million shells]", [2000000, 3000000]],
    ["[between two and three million shells]", [2000000, 3000000]],
    ["[two or three thousand men]", [2000, 3000]],
    ["[five to six dozen ships]", [60, 72]],
    ["[10 or 12 missiles]", [10, 12]],
    ["[$50 million to $60 million]", [50000000, 60000000]],
    ["[EUR 3 million to EUR 4 million]", [3000000, 4000000]],
    ["[2,000 to 3,000 shells per day]", [2000, 3000]],
    ["[one-quarter to one-half of the fleet]", [0.25, 0.5]],
    ["[between two hundred and three hundred men]", [200, 300]],
    ["[between 3 and more than 5 million shells]", [3000000, 5000000]],
    ["[1.5 to 2 million tons of grain]", [1500000, 2000000]],
    ["ranging [from 500 to 800 kilometers]", [500, 800]],
    ["[500 km to 600 km]", [500, 600]],
    ["off by [9 ± 6%]", [3, 15]],
    ["weighing [1.26±0.2 tonnes]", [1.06, 1.46]],
    ["[50- to 60-strong force]", [50, 60]],
  ])("%s", (text, ends) => {
    expect(mark("quantity", text)).toBe(text);
    expect(valuesOf(text.replace(/[[\]]/g, ""))).toEqual([ends]);
  });
});
