import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

describe("bounds on either side", () => {
  test.each([
    ["[no fewer than 20 people]", "at-least"],
    ["[not fewer than 20 people]", "at-least"],
    ["[as few as 20 men]", "at-least"],
    ["[10 or more missiles]", "at-least"],
    ["[one or more ships]", "at-least"],
    ["[three or more times]", "at-least"],
    ["[500-plus troops]", "at-least"],
    ["[upwards of 500 men]", "more-than"],
    ["[in excess of 1,000 shells]", "more-than"],
    ["[well above 1,000 shells]", "more-than"],
    ["[>500 people]", "more-than"],
    ["It lasted [over 20 months].", "more-than"],
    ["tankers [over 15 years] old", "more-than"],
    ["[more than half] of what they need", "more-than"],
    ["[at most 30 ships]", "at-most"],
    ["[not more than 30 ships]", "at-most"],
    ["[30 or fewer ships]", "at-most"],
    ["[just short of 500 men]", "less-than"],
    ["[nearly a third of the crew]", "less-than"],
    ["[<20 ships]", "less-than"],
    ["[20 or so people]", "about"],
    ["[100-odd ships]", "about"],
    ["[~500 people]", "about"],
    ["[ca. 500 men]", "about"],
    ["[close to two years]", "about"],
    ["It grew by [roughly half].", "about"],
  ])("%s", (text, kind) => {
    expect(mark("quantity", text)).toBe(text);
    expect(
      mentionsOf("quantity", text.replace(/[[\]]/g, "")).map(({ quantity }) => quantity.bound.kind),
    ).toEqual([kind]);
  });
});

test.each([["226 sorties over 42 days"], ["repeated visits over 20 months"]])(
  '"over" says "during" where nothing before it counts: %s',
  (text) => {
    expect(mentionsOf("quantity", text).map(({ quantity }) => quantity.bound.kind)).not.toContain(
      "more-than",
    );
  },
);

describe("rates", () => {
  test.each([
    ["[8,000 shells a day]", "day", 8000],
    ["[three times a month]", "month", 3],
    ["[at least twice] weekly", "week", 2],
    ["[twice a week]", "week", 2],
    ["[once a month]", "month", 1],
    ["[1.2 million barrels per day]", "day", 1200000],
    ["[1.2 million bpd]", "day", 1200000],
    ["[$17,000 per day]", "day", 17000],
    ["[3 million tonnes per annum]", "year", 3000000],
  ])("%s", (text, rate, value) => {
    expect(mark("quantity", text)).toBe(text);
    expect(mentionsOf("quantity", text.replace(/[[\]]/g, ""))).toMatchObject([
      { quantity: { rate, bound: { value } } },
    ]);
  });

  test.each([
    ["Crude fell to [$76.41 a barrel] and diesel to [USD 60 per tonne]."],
    ["They paid [more than US$700 a seat]."],
    ["It sold at [£65 a tonne] and [$40 a share] in May."],
    ["For [$700] a fan could sit."],
    ["Up from [$71] a year earlier, it costs [$5 a day]."],
    ["It lost [$3 million] a spokesman said."],
  ])("a price names what it is asked for: %s", (text) => {
    expect(mark("quantity", text)).toBe(text);
  });
});

describe("multiples are no number of things", () => {
  test.each([
    ["[twice] as many drones", 2],
    ["[three times] more than in May", 3],
    ["[five times] the speed of sound", 5],
    ["output rose [tenfold]", 10],
    ["a [20-fold increase]", 20],
    ["[more than twice] as many", 2],
  ])("%s", (text, value) => {
    expect(mark("quantity", text)).toBe(text);
    expect(mentionsOf("quantity", text.replace(/[[\]]/g, ""))).toMatchObject([
      { quantity: { unit: "multiple", bound: { value } } },
    ]);
  });

  test.each([["He was hit twice."], ["It had once been a ferry."], ["once the ships arrive"]])(
    "%s",
    (text) => {
      expect(mark("quantity", text)).toBe(text);
    },
  );
});
