import { describe, expect, test } from "vitest";
import { DESIGNATION_FAMILIES } from "../../../lib/lexicon/designation-families.ts";
import { VESSELS, WEAPONS } from "../../../lib/lexicon/lexicon.ts";
import { UNIT_CODES } from "../../../lib/lexicon/unit-codes.ts";
import { UNIT_IDS, unitEntry } from "../../../lib/lexicon/units.ts";
import { validImo } from "../../../lib/spotting/imo.ts";
import { spot } from "../../../lib/spotting/spot.ts";

const found = (text: string, kind: "vessel" | "weapon") =>
  spot({ text, segments: [], publishedOn: null }).filter((mention) => mention.kind === kind);
const names = (entries: readonly { readonly name: string; readonly aliases: readonly string[] }[]) =>
  entries.flatMap(({ name, aliases }) => [name, ...aliases]);
const repeated = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index);

describe.each([
  ["weapons", WEAPONS],
  ["vessels", VESSELS],
] as const)("the lexicon of %s", (_name, entries) => {
  test("names nothing twice", () => {
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
    expect(repeated(names(entries))).toEqual([]);
  });

  test("writes names in normal form", () => {
    for (const name of names(entries)) {
      expect(name).toBe(name.normalize("NFC").trim());
      expect(name).not.toMatch(/\s{2}|[\u00a0\u2010\u2011]/);
    }
  });

  test("cites where each entry comes from", () => {
    for (const { name, citation, examples } of entries) {
      expect(citation.length, name).toBeGreaterThan(5);
      expect(examples.length, name).toBeGreaterThan(0);
    }
  });
});

/** Ids of the named systems of a text; kinds that stand beside them are left out. */
const systemsIn = (text: string) =>
  found(text, "weapon").flatMap((mention) =>
    mention.kind === "weapon" && mention.weapon.subtype === "system" ? [mention.weapon.canonicalId] : [],
  );

test.each(WEAPONS.flatMap((entry) => entry.examples.map((example) => [example, entry.id] as const)))(
  "%s",
  (example, id) => {
    expect(systemsIn(example)).toEqual([id]);
  },
);

test.each(WEAPONS.filter(({ aliases }) => aliases.length > 0).map((entry) => [entry.name, entry] as const))(
  "%s is found by its other names in the same place",
  (name, { id, aliases, examples }) => {
    for (const example of examples)
      for (const alias of aliases) expect(systemsIn(example.replace(name, alias)), alias).toEqual([id]);
  },
);

test("the weapons are many, of many origins, and none is listed twice", () => {
  expect(WEAPONS.length).toBeGreaterThanOrEqual(600);
  expect(names(WEAPONS).length).toBeGreaterThanOrEqual(1500);
  expect(new Set(WEAPONS.map(({ origin }) => origin)).size).toBeGreaterThan(20);
  const spoken = names(WEAPONS).map((name) => name.toLowerCase().replace(/(?<=\p{L})[- ](?=\d)/gu, ""));
  expect(repeated(spoken)).toEqual([]);
});

test.each(VESSELS.flatMap((entry) => entry.examples.map((example) => [example, entry.id] as const)))(
  "%s",
  (example, id) => {
    expect(
      found(example, "vessel").map((mention) => mention.kind === "vessel" && mention.vessel.canonicalId),
    ).toEqual([id]);
  },
);

test.each(
  DESIGNATION_FAMILIES.flatMap(({ use, examples }) => examples.map((example) => [example, use] as const)),
)("the designation %s is a weapon beside arms", (example, use) => {
  const fired = use === "noun" ? `${example} guns` : `missile from the ${example}`;
  const [mention] = found(`The army fired a ${fired} at the tanks.`, "weapon").filter(
    (each) => each.kind === "weapon" && each.weapon.subtype === "system",
  );
  expect(mention?.kind === "weapon" && mention.weapon.term.startsWith(example)).toBe(true);
});

test("the ships of the field's news are many, and no two share a number", () => {
  expect(VESSELS.length).toBeGreaterThanOrEqual(150);
  expect(repeated(VESSELS.flatMap(({ imo }) => imo ?? []))).toEqual([]);
});

test("a known IMO number has a valid check digit", () => {
  for (const { name, imo } of VESSELS) if (imo !== null) expect(validImo(imo), name).toBe(true);
  expect(validImo("9179842")).toBe(true);
  expect(validImo("9179843")).toBe(false);
});

describe("units", () => {
  test("no word stands for two units", () => {
    expect(repeated(UNIT_IDS.flatMap((id) => [...unitEntry(id).names]))).toEqual([]);
  });

  test("every unit is cited", () => {
    for (const id of UNIT_IDS) {
      expect(UNIT_CODES[id].citation.length, id).toBeGreaterThan(3);
    }
  });

  test("tonnages of ships never share a dimension with mass or with one another", () => {
    const dimensions = (["tonne", "deadweight-tonne", "gross-ton", "displacement-ton"] as const).map(
      (id) => unitEntry(id).dimension,
    );
    expect(new Set(dimensions).size).toBe(4);
  });
});
