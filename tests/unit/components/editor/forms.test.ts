import { describe, expect, test } from "vitest";
import {
  attributionOfChain,
  chainOf,
  chainText,
  readChain,
} from "../../../../components/editor/chain-form.ts";
import { findChoice, matchChoices } from "../../../../components/editor/choices.ts";
import { readForm, typedOf } from "../../../../components/editor/edit-form.ts";
import type { Typed } from "../../../../components/editor/form-fields.ts";
import { LEXICON_SUBJECTS } from "../../../../components/editor/lexicon-subjects.ts";
import { MEASURE_CHOICES } from "../../../../components/editor/measure-choices.ts";
import { tagsOf, tagsText, tagsTyped } from "../../../../components/editor/tag-form.ts";
import type { Attribution } from "../../../../lib/model/attribution.ts";
import { BARE } from "../../claims/samples.ts";

const KEPT = { content: BARE, note: "" };
const read = (changes: Partial<Typed>) => readForm(KEPT, { ...typedOf(KEPT), ...changes });

describe("the edit form", () => {
  test("untouched, it changes nothing", () => {
    expect(read({})).toEqual({ content: BARE, note: "", tags: [], faults: {} });
  });

  test.each<[string, Partial<Typed>, object]>([
    ["a place", { place: "Rason" }, { place: { state: "set", value: "Rason" } }],
    ["a party", { against: "Ukraine" }, { parties: { against: { state: "set", value: "Ukraine" } } }],
    ["a measure by its verb", { measure: "delivered" }, { measure: { state: "set", value: "supplied" } }],
    ["a kind", { aggregation: "a running total" }, { aggregation: { state: "set", value: "running-total" } }],
    ["a modality", { modality: "denied" }, { modality: { state: "set", value: "denied" } }],
    ["when in plain words", { when: "since 2023" }, { when: { state: "set", value: { edtf: "2023/.." } } }],
    [
      "as-of apart from when",
      { asOf: "2026-01-30" },
      { asOf: { state: "set", value: { edtf: "2026-01-30" } } },
    ],
  ])("sets %s", (_name, typed, content) => {
    const reading = read(typed);
    expect(reading.faults).toEqual({});
    expect(reading.content).toMatchObject(content);
  });

  test.each<[string, Partial<Typed>, keyof Typed, string]>([
    ["a day that is not", { asOf: "2025-11-31" }, "asOf", "This month has 30 days; there is no day 31."],
    ["a measure of no list", { measure: "juggled" }, "measure", "Choose one of the list."],
    ["a speaker without a name", { attribution: '[{"speaker":" "}]' }, "attribution", "Name every speaker"],
  ])("says at the field what is wrong with %s", (_name, typed, field, fault) => {
    const { content, faults } = read(typed);
    expect(Object.keys(faults)).toEqual([field]);
    expect(faults[field]).toContain(fault);
    expect(content).toEqual(BARE);
  });

  test("an emptied field is unresolved again", () => {
    const kept = { content: { ...BARE, place: { state: "read", value: "Rason" } } as const, note: "" };
    expect(readForm(kept, { ...typedOf(kept), place: "" }).content.place).toEqual({ state: "unresolved" });
  });

  test("a known thing brings its identity with it, under the name that was typed", () => {
    const knownSubject = (text: string) => findChoice(LEXICON_SUBJECTS, text)?.value ?? null;
    const { content } = readForm(KEPT, { ...typedOf(KEPT), subject: "Hwasong-11A" }, knownSubject);
    expect(content.subject).toMatchObject({
      state: "set",
      value: { kind: "weapon", text: "Hwasong-11A", canonicalId: "kn-23" },
    });
  });

  test("a draft of an earlier version, with the chain in words, leaves the chain as it was", () => {
    const chain = aChain("Planet Labs", "NK News");
    const kept = { content: { ...BARE, attribution: { state: "read", value: chain } } as const, note: "" };
    const { content } = readForm(kept, {
      ...typedOf(kept),
      attribution: "Planet Labs, via NK News (not named)",
    });
    expect(content.attribution).toEqual({ state: "read", value: chain });
  });
});

function aChain(origin: string, via: string): Attribution {
  return {
    kind: "chain",
    links: [
      { role: "origin", speaker: origin, naming: "named", basis: "imagery" },
      { role: "via", speaker: via, naming: "unnamed" },
    ],
    cue: "citing",
  };
}

describe("the attribution chain", () => {
  test.each<[string, Attribution | null]>([
    ["nobody", null],
    ["the outlet", { kind: "outlet-voice" }],
    ["two speakers in order", aChain("Planet Labs", "officials")],
  ])("comes back from its text: %s", (_name, attribution) => {
    expect(attributionOfChain(readChain(chainText(chainOf(attribution))), "citing")).toEqual(attribution);
  });

  test.each(["NK News", "[Unnamed] official", '[{"speaker"'])("words are one speaker: %s", (words) => {
    expect(readChain(words)).toMatchObject({ voice: "speakers", rows: [{ speaker: words }] });
  });
});

describe("a list that is searched", () => {
  test.each([
    ["shot d", "shot down"],
    ["deliver", "supplied"],
    ["tonna", "tonnage"],
  ])("%s finds %s", (typed, label) => {
    expect(matchChoices(MEASURE_CHOICES, typed).map((choice) => choice.label)).toContain(label);
  });

  test("what begins with the words comes first", () => {
    expect(matchChoices(MEASURE_CHOICES, "laun")[0]?.label).toBe("launched");
  });

  test("a name that two entries share is neither", () => {
    const twins = ["a", "b"].map((value) => ({ value, label: value, words: ["same"] }));
    expect(findChoice(twins, "same")).toBeNull();
  });
});

describe("tags", () => {
  test("a comma finishes one; the one being typed counts too", () => {
    expect(tagsOf("rason, to check,  rason, half")).toEqual(["rason", "to check", "half"]);
    expect(tagsTyped("rason, ha")).toEqual({ done: ["rason"], typing: "ha" });
    expect(tagsOf(tagsText(["a", "b"]))).toEqual(["a", "b"]);
  });
});
