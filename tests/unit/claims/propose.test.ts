import { describe, expect, test } from "vitest";
import { subjectKey } from "../../../lib/claims/subject-key.ts";
import { SAME_ORIGINS, SAME_THINGS } from "../../../lib/lexicon/subject-words.ts";
import type { Candidate, MeasureId } from "../../../lib/model/claim.ts";
import { known } from "../../../lib/model/field.ts";
import { proposed } from "./marked.ts";

/** What each candidate of a marked sentence was read to measure, in text order. */
const measures = (text: string) => proposed(text).map((each) => known(each.content.measure));
const first = (text: string): Candidate => {
  const [candidate] = proposed(text);
  if (candidate === undefined) throw new Error(`nothing proposed: ${text}`);
  return candidate;
};

describe("the verb that governs a figure says what it measures", () => {
  test.each<[string, ...(MeasureId | null)[]]>([
    ["Ukraine shot down [q 71 drones].", "shot-down"],
    [
      "Its air force said it had shot down [q 52] of [q 71 drones] launched by Russia.",
      "shot-down",
      "launched",
    ],
    ["[q 71 drones] were shot down over the region.", "shot-down"],
    ["[q 71 drones] launched by Russia crossed the border.", "launched"],
    ["Russia launched [q 12 missiles] and [q 71 drones] at Kyiv.", "launched", "launched"],
    ["Russia launched [q 12 missiles] at Kyiv and [q 71 drones].", "launched", "launched"],
    ["Russia fired [q 300 munitions], including [q 100 missiles].", "fired", "fired"],
    ["The crew shot down [q 52 drones] and [q 3 missiles] were jammed.", "shot-down", "jammed"],
    ["[q At least 20 sailors] died when the frigate sank.", "killed"],
    ["The blast killed [q 20 sailors] and wounded [q 31].", "killed", "wounded"],
    ["The fire started yesterday, killing [q 1 crewman].", "killed"],
    ["[q 250 [w KN-23] missiles] were shipped to Russia.", "supplied"],
    ["Pyongyang has supplied Moscow with [q 6,500,000 shells].", "supplied"],
    ["Shipments of [q 250 missiles] went to Russia.", "supplied"],
    ["[q 250 missiles] are believed to have been shipped.", "supplied"],
    ["The army suffered [q 4,700 casualties].", "casualties"],
    ["A total of [q 71 drones] were launched.", "launched"],
    ["The [w KN-23] flew [q 400 km] ([c 250 miles]) before landing.", "distance", "distance"],
    ["The attack with [q 71 drones] was repelled.", "launched"],
    ["It fired [q 40 km] from the coast.", "distance"],
    ["Russia did not launch [q 71 drones].", "launched"],
    ["They shot down [q all but 12 drones].", "shot-down"],
    ["It reached an altitude of [q 50 km].", "altitude"],
    ["The ship is [q 200 metres] long.", "length"],
    ["She left at [q 14 knots].", "speed"],
    ["They put the distance at [q 1,000 km].", "distance"],
    ["The cruiser destroyed [q 14 drones] launched by Russia.", "destroyed"],
    ["The agency puts the number supplied at [q 250 missiles].", "supplied"],
    ["The number of sailors killed was [q 20].", "killed"],
    ["Seoul counts [q 28,000 containers] sent to Russia.", "supplied"],
    ["The range was [q 900 km].", "range"],
  ])("%s", (text, ...expected) => {
    const figures = proposed(text).filter((each) => each.content.value.kind === "how-many");
    expect(figures.map((each) => known(each.content.measure))).toEqual(expected.slice(0, figures.length));
  });
});

describe("what does not govern a figure leaves its measure open", () => {
  test.each([
    "[q 71 drones] struck Kyiv.",
    "The ship was hit by [q 5 missiles].",
    "After [q 71 drones], the navy launched a missile.",
    "They tried to seize [q 2 ships].",
    "[q 71 drones] that were launched at night were jammed.",
    "[q 71 drones] are on display.",
    "Russia sent [q 728 drones] against Ukraine.",
    "Strike grounds [q 156 ferries].",
    "The cruiser escorted [q 14 drones] launched by Russia.",
    "The gun can be fired at [q 40 km].",
    "[q 20 sailors] said they had shot down drones.",
  ])("%s", (text) => {
    expect(measures(text)[0]).toBeNull();
  });
});

describe("what a figure is about", () => {
  test.each<[string, string | null]>([
    ["Ukraine shot down [q 71 Russian drones].", "russian drone"],
    ["It shot down [q 52] of [q 71 drones].", "drone"],
    ["It shot down [q 52]\u00a0of the [q 71 drones].", "drone"],
    ["They sent [q 5 new 152 mm shells].", "152mm shell"],
    ["They sent [q 5 152-millimeter shells].", "152mm shell"],
    ["They sent [q 5 152\u00a0mm shells].", "152mm shell"],
    ["They sent [q 5 KN\u201123 missiles].", "kn-23 missile"],
    ["They sent [q 28,000 containers of arms and ammunition].", "container"],
    ["They sent [q 28,000 containers of rice].", "container of rice"],
    ["The [w KN-23] stood there for [q 5 km].", null],
    ["[q 40 DPRK troops] were killed.", "north korean soldier"],
    ["[q 40 North Korean soldiers] were killed.", "north korean soldier"],
    ["It took [q 20 tonnes of fuel].", "fuel"],
    ["It took [q 20 tonnes of crude oil].", "oil"],
    ["The [w KN-23] flew [q 400 km].", "kn-23"],
    ["The [w KN-23] and the [w KN-24] flew [q 400 km].", null],
    ["It was attacked [q 174 times].", null],
    ["It took [q 31].", null],
  ])("%s", (text, key) => {
    const figure = proposed(text).find((each) => each.content.value.kind === "how-many");
    expect(figure && (known(figure.content.subject)?.key ?? null)).toBe(key);
  });

  test("a counted weapon keeps the id of the weapon", () => {
    expect(known(first("They sent [q 250 [w KN-23] missiles].").content.subject)).toEqual({
      kind: "weapon",
      text: "KN-23 missiles",
      key: "kn-23 missile",
      canonicalId: "weapon/KN-23",
    });
  });
});

test("a key is its own key, so that no synonym is replaced twice", () => {
  for (const { words } of [...SAME_THINGS, ...SAME_ORIGINS]) {
    const [first, ...others] = words.map(subjectKey);
    for (const word of [first, ...others]) expect(word).toBe(first);
    expect(subjectKey(first ?? "")).toBe(first);
  }
});

describe("when it was so", () => {
  const edtf = (text: string) => {
    const { when, asOf } = first(text).content;
    return [when, asOf].map((field) => {
      const date = known(field);
      return date?.kind === "known" ? date.edtf : null;
    });
  };
  test.each<[string, string | null, string | null]>([
    ["Russia launched [q 71 drones] on [d 2026-01-14].", "2026-01-14", null],
    ["On [d 2026-01-14], Russia launched [q 71 drones].", "2026-01-14", null],
    [
      "The ministry said on [d 2026-01-15] that Russia launched [q 71 drones] on [d 2026-01-14].",
      "2026-01-14",
      null,
    ],
    ["The ministry said on [d 2026-01-15] that [q 71 drones] were launched.", null, null],
    ["In [d 2025-07] the agency said that [q 71 drones] were launched.", null, null],
    ["The agency said that in [d 2025-07] [q 71 drones] were launched.", "2025-07", null],
    ["The agency said in [d 2025-01] that [q 148 missiles] were supplied in [d 2024].", "2024", null],
    ["[q 20 sailors] died when the ship sank on [d 2026-01-14].", null, null],
    ["Russia launched [q 71 drones] on [d 2026-01-14] or [d 2026-01-15].", null, null],
    ["[q 6,000 shells] were supplied [d since 2023].", "2023/..", null],
    ["[q 6,000 shells] were supplied [d as of 2025-12-31].", null, "../2025-12-31"],
    ["Russia launched [q 71 drones].", null, null],
  ])("%s", (text, when, asOf) => {
    expect(edtf(text)).toEqual([when, asOf]);
  });
});

describe("who says so", () => {
  const speakers = (text: string) => {
    const said = known(first(text).content.attribution);
    return said === null ? null : said.kind === "chain" ? said.links.map((link) => link.speaker) : said.kind;
  };
  test.each<[string, string | string[] | null]>([
    ["[a The ministry said] [q 71 drones] were shot down.", ["The ministry"]],
    ["[q 71 drones] were shot down, [a the ministry said].", ["the ministry"]],
    ["[q 71 drones] were shot down, [a the ministry said] on [d 2026-01-14].", ["the ministry"]],
    [
      "[a According to analysts], [q 71 drones] were shot down.".replace("According", "according"),
      ["analysts"],
    ],
    ["[q 2 ships] docked, [a NK News reported], [a citing Planet Labs].", ["Planet Labs", "NK News"]],
    ["[a NK News said], [a citing Planet Labs], that [q 2 ships] docked.", ["Planet Labs", "NK News"]],
    ["[a The navy said] and [a the army said] that [q 2 ships] sank.", null],
    ["[q 9 drones] came before [a the ministry said] that 2 more were shot down.", null],
    ["[q 71 drones] were shot down.", "outlet-voice"],
    ["They were told that it was [q 9 ships].", null],
    ["Seoul counts [q 28,000 containers].", null],
    ["The list says [q 71 drones] were shot down.", null],
    ["“[q 71 drones] were shot down.”", null],
    ["[q 71 drones] were shot down. It was, [a the ministry said], a record.", null],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("how sure the text is", () => {
  test.each<[string, string | null]>([
    ["[q 250 missiles] are believed to have been shipped.", "believed"],
    ["[q 250 missiles] could have been shipped.", "possible"],
    ["[q 250 missiles] were allegedly shipped.", "alleged"],
    ["[q 31 tanks] will be delivered.", "forecast"],
    ["[a The army claimed] [q 31 tanks] were seized.", "alleged"],
    ["[a The army confirmed] that [q 31 tanks] may have been seized.", null],
    ["[q 31 tanks] were seized.", "confirmed"],
    ["Russia did not launch [q 71 drones].", "denied"],
    ["They shot down [q all but 12 drones].", "denied"],
  ])("%s", (text, expected) => {
    expect(known(first(text).content.modality)).toBe(expected);
  });
});

describe("who took part, and where", () => {
  const parties = (text: string) => {
    const { parties: found, place } = first(text).content;
    const named = Object.entries(found).flatMap(([role, field]) =>
      field.state === "unresolved" ? [] : [`${role} ${field.value}`],
    );
    return [...named, ...(place.state === "unresolved" ? [] : [`in ${place.value}`])].join(", ");
  };
  test.each<[string, string]>([
    ["[q 250 missiles] were shipped from Rason to Russia.", "from Rason, to Russia"],
    ["Pyongyang has supplied Russia with [q 250 missiles].", "to Russia, by Pyongyang"],
    ["North Korea sent Russia [q 250 missiles].", "to Russia, by North Korea"],
    ["They sent Russia’s army [q 250 missiles].", ""],
    ["[q 2 ships] were seized near the Strait of Hormuz.", "in Strait of Hormuz"],
    ["Ukraine shot down [q 71 drones] over Kyiv.", "by Ukraine, in Kyiv"],
    ["[q 71 drones] were launched by Russia at Odesa.", "by Russia, against Odesa"],
    ["Russia launched [q 71 drones] against Ukraine.", "by Russia, against Ukraine"],
    ["[q 71 drones] were launched from [d 2026-01-14] on.", ""],
    ["[q 71 drones] were launched at Odesa and at Kyiv.", ""],
    ["The [v Eternity C] was attacked [q 50 km] from Hodeidah.", ""],
    ["The talks were held in Geneva and [q 71 drones] were launched.", ""],
  ])("%s", (text, expected) => {
    expect(parties(text)).toBe(expected);
  });
});

describe("how a figure was added up", () => {
  test.each<[string, string | null]>([
    ["[q 6,000 shells] were supplied [d since 2023].", "running-total"],
    ["So far [q 6,000 shells] were supplied.", "running-total"],
    ["Russia launched [q 71 drones] on [d 2026-01-14].", "event"],
    ["It covers [q 50 percent of needs].", "share"],
    ["[q 31 tanks] will be delivered.", "forecast"],
    ["Russia launched [q 71 drones] in [d 2026-01].", null],
  ])("%s", (text, expected) => {
    expect(known(first(text).content.aggregation)).toBe(expected);
  });
});

describe("what happens to a ship is a claim of its own", () => {
  const ships = (text: string) =>
    proposed(text).map(({ content }) => {
      const name = known(content.subject)?.text;
      return [name, content.value.kind, known(content.measure), known(content.modality)].join(" ");
    });
  test.each<[string, ...string[]]>([
    ["The [v Angara] docked at Rason on [d 2026-01-14].", "Angara when docked confirmed"],
    ["Iranian forces seized the tanker [v MSC Aries] near Hormuz.", "MSC Aries which seized confirmed"],
    ["The [v Sounion], carrying oil, was attacked.", "Sounion which attacked confirmed"],
    ["The [v Ursa Major] sank off Spain.", "Ursa Major which sunk confirmed"],
    ["The seizure of the [v MSC Aries] drew protests.", "MSC Aries which seized confirmed"],
    ["The attack on the [v Sounion] drew protests.", "Sounion which attacked confirmed"],
    [
      "One ship docked on [d 2026-01-14], thought to be [v Angara] or [v Lady R].",
      "Angara when docked believed",
      "Lady R when docked believed",
    ],
  ])("%s", (text, ...expected) => {
    expect(ships(text)).toEqual(expected);
  });

  test.each([
    "The [v Angara] is owned by a firm in Russia.",
    "The [v Angara] was not seized.",
    "The [v Angara] sank.".replace("sank", "was built in 1994"),
    "The captain of the [v Angara] was wounded.",
    "The [v Angara], owned by a firm, is thought lost.",
    "On the [v Angara], people said, seized goods were found.",
  ])("nothing is claimed of the ship: %s", (text) => {
    expect(ships(text)).toEqual([]);
  });
});

describe("what is proposed at all", () => {
  test("a conversion is linked to the figure it converts and says the same of the same thing", () => {
    const [figure, conversion] = proposed("The missile flew [q 400 km] ([c 250 miles]).");
    expect(conversion?.links).toEqual([{ kind: "conversion-of", to: figure?.key }]);
    expect(conversion?.content).toEqual({ ...figure?.content, value: conversion?.content.value });
  });

  test("a weapon is a sighting of its own only where no figure counts it", () => {
    const kinds = proposed("[q 250 [w KN-23] missiles] and one [w Koksan] were seen.").map(
      (each) => each.content.value.kind,
    );
    expect(kinds).toEqual(["how-many", "sighting"]);
  });

  test("a date alone is no candidate", () => {
    expect(proposed("It rained on [d 2026-01-14].")).toEqual([]);
  });
});

describe("the evidence of a candidate", () => {
  const text =
    "A first line.\nThen [q 71 drones] were shot down. It rained.\nThen [q 71 drones] were shot down.";
  const candidates = proposed(text);

  test("is the exact sentence with the figure in it, and what stands around", () => {
    const plain = "A first line.\nThen 71 drones were shot down. It rained.\nThen 71 drones were shot down.";
    const [{ evidence }] = candidates as [Candidate];
    expect(evidence.quote).toBe("Then 71 drones were shot down.");
    expect(plain.slice(evidence.sentence.start, evidence.sentence.end)).toBe(evidence.quote);
    expect(evidence.quote.slice(evidence.figure.start, evidence.figure.end)).toBe("71 drones");
    expect(plain.endsWith(evidence.suffix) && plain.startsWith(evidence.prefix)).toBe(true);
    expect(evidence.rules).toEqual(["test/q"]);
  });

  test("the same words at two places are two candidates, with the same keys each time", () => {
    const keys = candidates.map((each) => each.key);
    expect(new Set(keys).size).toBe(2);
    expect(proposed(text).map((each) => each.key)).toEqual(keys);
  });

  test("a key does not change when the article grows elsewhere", () => {
    const [before] = proposed("Then [q 71 drones] were shot down.");
    const [after] = proposed("A new opening.\nThen [q 71 drones] were shot down.");
    expect(after?.key).toBe(before?.key);
  });
});
