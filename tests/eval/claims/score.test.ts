import { describe, expect, test } from "vitest";
import type { ClaimContent } from "../../../lib/model/claim.ts";
import { isoDay } from "../../../lib/model/day.ts";
import { type GoldRecord, partOf } from "./gold.ts";
import { sameSpeaker, sameSubject } from "./same.ts";
import { outcomeOf } from "./score.ts";

const open = { state: "unresolved" } as const;
const nothing: ClaimContent = {
  subject: open,
  measure: open,
  value: {
    kind: "how-many",
    quantity: {
      bound: { kind: "exact", value: 20 },
      core: { start: 0, end: 2 },
      numberAsWritten: "20",
      unit: "count",
      unitAsWritten: "",
      counted: null,
      rate: "none",
      role: "figure",
    },
  },
  aggregation: open,
  when: open,
  asOf: open,
  place: open,
  parties: { from: open, to: open, by: open, at: open, against: open },
  attribution: open,
  modality: open,
};
const gold: GoldRecord = {
  figure: { start: 0, end: 10 },
  kind: "how-many",
  fields: {
    subject: { start: 3, end: 10, head: "sailor", restrictors: [] },
    measure: "killed",
    aggregation: null,
    when: { edtf: "2026-01-14", start: 20, end: 30 },
    asOf: null,
    attribution: [{ start: 40, end: 52, head: "ministry", role: "origin", basis: null }],
    modality: "confirmed",
    parties: [{ role: "by", start: 60, end: 66, head: "navy" }],
    place: { start: 70, end: 75, head: "rason" },
  },
  alt: { measure: ["casualties"] },
};
const read = <const T>(value: T) => ({ state: "read", value }) as const;
const speaker = (words: string) =>
  read({
    kind: "chain",
    links: [{ role: "origin", speaker: words, naming: "named" }],
    cue: "said",
  } as const);

describe("a field of a proposal", () => {
  test.each([
    ["is missed where nothing was proposed", "measure", null, { hits: 0, alarms: 0, stated: 1 }],
    ["is missed where it stays open", "measure", nothing, { hits: 0, alarms: 0, stated: 1 }],
    ["is right", "measure", { ...nothing, measure: read("killed") }, { hits: 1, alarms: 0, stated: 1 }],
    [
      "may be another right value",
      "measure",
      { ...nothing, measure: read("casualties") },
      { hits: 1, alarms: 0, stated: 1 },
    ],
    ["is wrong", "measure", { ...nothing, measure: read("wounded") }, { hits: 0, alarms: 1, stated: 1 }],
    [
      "is an alarm where the text is silent",
      "aggregation",
      { ...nothing, aggregation: read("event") },
      { hits: 0, alarms: 1, stated: 0 },
    ],
    ["is nothing where both are silent", "aggregation", nothing, { hits: 0, alarms: 0, stated: 0 }],
    [
      "names the speaker",
      "attribution",
      { ...nothing, attribution: speaker("the defence ministry") },
      { hits: 1, alarms: 0, stated: 1 },
    ],
    [
      "names another speaker",
      "attribution",
      { ...nothing, attribution: speaker("the mayor") },
      { hits: 0, alarms: 1, stated: 1 },
    ],
    [
      "is the outlet's voice where the gold has a speaker",
      "attribution",
      { ...nothing, attribution: read({ kind: "outlet-voice" } as const) },
      { hits: 0, alarms: 0, stated: 1 },
    ],
    [
      "has the party and, at no cost, the place",
      "parties",
      { ...nothing, place: read("Rason"), parties: { ...nothing.parties, by: read("the navy") } },
      { hits: 1, alarms: 0, stated: 1 },
    ],
    [
      "has a party in another role",
      "parties",
      { ...nothing, parties: { ...nothing.parties, to: read("the navy") } },
      { hits: 0, alarms: 1, stated: 1 },
    ],
  ] as const)("%s", (_name, field, content, outcome) => {
    expect(outcomeOf(field, gold, content, "x".repeat(40) + "the ministry".padEnd(40))).toEqual(outcome);
  });

  test("is not scored where it is optional", () => {
    expect(outcomeOf("measure", { ...gold, optional: ["measure"] }, null, "")).toEqual({
      hits: 0,
      alarms: 0,
      stated: 0,
    });
  });

  test("is right where the day is the same, with a time written to the minute", () => {
    const day = isoDay("2026-01-14");
    const when = (edtf: string) =>
      read({
        kind: "known",
        edtf,
        earliest: day,
        latest: day,
        precision: "exact",
        resolvedFrom: { kind: "text" },
      } as const);
    expect(outcomeOf("when", gold, { ...nothing, when: when("2026-01-14") }, "").hits).toBe(1);
    expect(outcomeOf("when", gold, { ...nothing, when: when("2026-01-15") }, "").alarms).toBe(1);
  });
});

describe("subjects are the same", () => {
  test.each([
    ["152 mm artillery shells", "shell", true],
    ["crew members of the tanker", "crew member", true],
    ["shell casings", "shell", false],
    ["containers of munitions", "munition", false],
  ])("%s: %s is %s", (text, head, same) => {
    const subject = { kind: "thing", text, key: "", canonicalId: null } as const;
    expect(sameSubject(subject, { start: 0, end: 0, head, restrictors: [] })).toBe(same);
  });
  test("where a ship's name stands anywhere", () => {
    const ship = { kind: "vessel", text: "MV Galaxy Leader", key: "", canonicalId: null } as const;
    expect(sameSubject(ship, { start: 0, end: 0, head: "galaxy leader", restrictors: [] })).toBe(true);
  });
});

test.each([
  ["South Korea's Joint Chiefs of Staff", "joint chiefs", "Joint Chiefs of Staff", true],
  ["Chiefs", "joint chiefs", "Joint Chiefs of Staff", true],
  ["Staff", "joint chiefs", "Joint Chiefs of Staff", false],
  ["the mayor", "ministry", "the defence ministry", false],
])("the speaker %s for the head %s of %s: %s", (ours, head, span, same) => {
  expect(sameSpeaker(ours, head, span)).toBe(same);
});

test("a third of the articles is held back by the hash of their ids", () => {
  expect(["d001", "d011", "d012", "d013"].map(partOf)).toEqual(["tuned", "held", "held", "tuned"]);
});
