import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../lib/model/claim.ts";
import { known } from "../../../lib/model/field.ts";
import { marked, proposed } from "./marked.ts";

const figures = (text: string) => proposed(text).filter((each) => each.content.value.kind === "how-many");
const events = (text: string) => proposed(text).filter((each) => each.content.value.kind === "when");
const last = (text: string): Candidate => {
  const figure = figures(text).at(-1);
  if (figure === undefined) throw new Error(`no figure: ${text}`);
  return figure;
};
const dayOf = ({ content }: Candidate): string | null => {
  const date = known(content.when);
  return date?.kind === "known" ? date.edtf : null;
};
const speakersOf = ({ content }: Candidate): readonly string[] | string | null => {
  const said = known(content.attribution);
  if (said === null || said.kind === "outlet-voice") return said?.kind ?? null;
  return said.links.map(({ speaker, basis }) => (basis === undefined ? speaker : `${speaker} (${basis})`));
};

describe("a figure has the day", () => {
  test.each<[string, string, string | null]>([
    ["of the line above", "Events/[d 2024-01-05]\nRussia launched [q 71 drones].", "2024-01-05"],
    ["that opens its paragraph", "[d 2023-12-03]: It rained. The navy shot down [q 3 drones].", "2023-12-03"],
    [
      "of the event it goes on to tell of",
      "On [d 2024-04-13], Iran began an attack on Israel.\nDuring the attack, Jordan shot down [q 5 drones].",
      "2024-04-13",
    ],
    [
      "of the event of its paragraph",
      "On [d 2024-04-13], Iran struck Israel. Jordan shot down [q 5 drones].",
      "2024-04-13",
    ],
    ["not of the page", "Published [d 2024-01-05]\nRussia launched [q 71 drones].", null],
    [
      "not of a line with more to say",
      "Talks on [d 2024-01-05] failed.\nRussia launched [q 71 drones].",
      null,
    ],
    [
      "not of the report before",
      "The ministry said on [d 2024-01-05] that it rained. Russia launched [q 71 drones].",
      null,
    ],
    ["not for what is still to come", "Events/[d 2024-01-05]\nRussia will launch [q 71 drones].", null],
    ["not of a comparison", "Russia launched [q 71 drones], the most in [d 2024].", null],
  ])("%s: %s", (_name, text, day) => {
    expect(dayOf(last(text))).toBe(day);
  });
});

describe("an item of a list is governed by the line that opens it", () => {
  test.each([
    ["The aid package includes:\n[q 800 launchers];\n[q 25 helmets].", "supplied"],
    ["Capabilities in this package include:\n[q 800 launchers];\n[q 25 helmets].", "supplied"],
    ["The aid package is ready.\n[q 25 helmets].", null],
  ])("%s", (text, measure) => {
    expect(known(last(text).content.measure)).toBe(measure);
  });
});

describe("a report goes on", () => {
  test.each<[string, readonly string[] | string | null]>([
    ["[a Kyiv said] it shot down [q 5 drones]. [a It added] that [q 3 missiles] were jammed.", ["Kyiv"]],
    ["[a Kyiv said] [q 5 missiles] were fired. The [q 5 missiles] flew over Poland.", ["Kyiv"]],
    ["[a The navy said] it rained. [a They said] [q 5 ships] sank.", null],
    [
      "[a The Russian Defense Ministry said] it rained. Then [a the ministry said] [q 5 ships] sank.",
      ["The Russian Defense Ministry"],
    ],
    ["[a It said] [q 5 ships] sank.", null],
    ["[a Kyiv said] it rained. On the coast [q 5 ships] sank.", null],
    ["[q 5 ships] sank. (Reuters) (AP)", ["Reuters", "AP"]],
    ["[q 5 ships] sank in its economic zone (EEZ).", "outlet-voice"],
    ["[a Kyiv said] that it shot down [q 5 drones].", ["Kyiv (own-statement)"]],
    ["[a Satellite imagery reported] [q 5 ships].", ["Satellite imagery (imagery)"]],
    ["[a Seoul said] it rained, and [a Tokyo said] [q 5 ships] sank.", ["Tokyo"]],
  ])("%s", (text, speakers) => {
    expect(speakersOf(last(text))).toEqual(speakers);
  });
});

describe("an event with a date is a claim of its own", () => {
  test.each<[string, ...string[]]>([
    ["The two leaders met in Vladivostok on [d 2023-09-13].", "leaders - 2023-09-13"],
    ["We condemn the [d 2022-11-15] attack against a tanker.", "tanker attacked 2022-11-15"],
    ["North Korea conducted a test of a rocket on [d 2024-05-30].", "rocket tested 2024-05-30"],
    ["The navy attacked and seized the ship on [d 2024-05-30].", "ship seized 2024-05-30"],
  ])("%s", (text, ...expected) => {
    const told = events(text).map(({ content }) => {
      const subject = known(content.subject)?.text.replace(/^two /, "");
      return `${subject} ${known(content.measure) ?? "-"} ${content.value.kind === "when" && content.value.date.kind === "known" ? content.value.date.edtf : ""}`;
    });
    expect(told).toEqual(expected);
  });

  test.each([
    "It rained on [d 2023-09-13].",
    "The ministry said so on [d 2023-09-13].",
    "As of [d ../2023-09-13], it rained.",
    "They tried to seize the ship on [d 2023-09-13].",
  ])("but not: %s", (text) => {
    expect(events(text)).toEqual([]);
  });

  test("under the line of its day it quotes that line, so that the date stands in its quote", () => {
    const [event] = events("Events/[d 2024-01-05]\nRussia launched a rocket.");
    expect(event?.evidence.quote).toBe("2024-01-05\nRussia launched a rocket.");
  });
});

describe("candidates are linked", () => {
  const linksOf = (text: string) => {
    const candidates = proposed(text);
    return candidates.flatMap((from) =>
      (from.links ?? []).map(
        ({ kind, to }) =>
          `${candidates.indexOf(from)} ${kind} ${candidates.findIndex((each) => each.key === to)}`,
      ),
    );
  };
  test.each<[string, ...string[]]>([
    ["The missile flew [q 400 km] ([c 250 miles]).", "1 conversion-of 0"],
    ["The navy shot down [q 17] of [q 27 drones].", "0 part-of 1"],
    ["Kim has [q 50,000 soldiers], including [q 10,000 convicts].", "1 part-of 0"],
    ["It holds [q 1,900,000 rockets] or [q 600,000 shells].", "1 alternative-to 0"],
    ["One ship docked, thought to be [v Angara] or [v Lady R].", "0 alternative-to 1", "1 alternative-to 0"],
    ["The navy shot down [q 17 drones] and [q 27 missiles]."],
    ["The [v Angara] docked and the [v Lady R] sank."],
  ])("%s", (text, ...links) => {
    expect(linksOf(text)).toEqual(links);
  });
});

describe("the words of each field", () => {
  const source =
    "Events/[d 2024-01-05]\nIt rained. [a Kyiv said] that Russia launched [q 71 drones] at Odesa.";
  test("are those of the article, wherever they stand", () => {
    const { text } = marked(source).draft;
    const words = (last(source).evidence.fields ?? []).map(
      ({ field, start, end }) => `${field}: ${text.slice(start, end)}`,
    );
    expect(words).toEqual([
      "subject: drones",
      "measure: launched",
      "aggregation: launched",
      "when: 2024-01-05",
      "by: Russia",
      "against: Odesa",
      "attribution: Kyiv",
      "modality: launched",
    ]);
  });

  test("are named only for fields that were read", () => {
    for (const { content, evidence } of proposed(source))
      for (const { field } of evidence.fields ?? []) {
        const read = field in content.parties ? content.parties[field as never] : content[field as never];
        expect(read, field).toMatchObject({ state: "read" });
      }
  });
});

describe("parties are those who act and where", () => {
  const partiesOf = (text: string) => {
    const { parties, place } = last(text).content;
    const named = Object.entries({ ...parties, place });
    return named.flatMap(([role, field]) => (field.state === "unresolved" ? [] : [`${role} ${field.value}`]));
  };
  test.each<[string, ...string[]]>([
    ["The destroyer shot down [q 14 drones] launched by the Houthis.", "from Houthis"],
    ["Ukraine was hit, and Russia launched [q 5 drones], killing [q 2 people].", "by Russia"],
    ["[q 5 people] were hurt in US and British strikes."],
    ["[q 5 people] were hurt in a Russian strike."],
    ["An explosion killed [q 5 people]."],
    ["[a Kyiv said] that it shot down [q 5 drones].", "by Kyiv"],
  ])("%s", (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});
