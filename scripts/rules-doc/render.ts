import { gather } from "../../components/library/gather.ts";
import { DESIGNATION_FAMILIES } from "../../lib/lexicon/designation-families.ts";
import { VESSELS, WEAPONS } from "../../lib/lexicon/lexicon.ts";
import { RULE_CATALOGUE } from "../../lib/lexicon/rule-catalogue.ts";
import { UNIT_CODES } from "../../lib/lexicon/unit-codes.ts";
import { UNIT_IDS, unitEntry } from "../../lib/lexicon/units.ts";
import { readingOf } from "./reading.ts";
import { bold, heading, table } from "./table.ts";
import { wordTables } from "./word-tables.ts";

const INTRODUCTION = `# Rules and words

What Plimsoll reads in a text, rule by rule, and every word it knows. Written by \`npm run docs\` from the rules and the lexicons; a test fails
where this page says anything else than they do.

A mention carries the name of its rule. Examples were read by the rules themselves, as published on 30 January 2026; bold words are what is marked.
`;

/** The whole of docs/RULES.md. */
export function rulesDoc(): string {
  return [
    INTRODUCTION,
    ...["date", "quantity", "vessel", "weapon"].map(rulesOf),
    families(),
    units(),
    weapons(),
    vessels(),
    heading(2, "Words"),
    ...wordTables().map(({ file, name, says, content }) =>
      [heading(3, `\`${name}\``), `${says} (\`lib/lexicon/${file}\`)\n`, content].join("\n"),
    ),
  ].join("\n");
}

function rulesOf(kind: string): string {
  const rows = Object.entries(RULE_CATALOGUE)
    .filter(([rule]) => rule.startsWith(`${kind}/`))
    .flatMap(([rule, { reads, examples }]) =>
      examples.map((example, at) => [
        at === 0 ? `\`${rule}\`` : "",
        at === 0 ? reads : "",
        bold(example),
        readingOf(rule, example),
      ]),
    );
  const title = { date: "Dates", quantity: "Quantities", vessel: "Vessels", weapon: "Weapons" }[kind] ?? kind;
  return [heading(2, title), table(["rule", "reads", "example", "as"], rows)].join("\n");
}

function families(): string {
  const rows = DESIGNATION_FAMILIES.map(({ pattern, use, citation, examples }) => [
    `\`${pattern}\``,
    use === "free" ? "anywhere" : "beside arms",
    examples.join(", "),
    citation,
  ]);
  return [
    heading(2, "Designations by family"),
    table(["shape", "is a weapon", "examples", "citation"], rows),
  ].join("\n");
}

function units(): string {
  const rows = UNIT_IDS.map((id) => {
    const { dimension, factor, names, symbols } = unitEntry(id);
    const { ucum, citation } = UNIT_CODES[id];
    return [
      id,
      `\`${ucum}\``,
      dimension,
      factor === null ? "none" : String(factor),
      [...names, ...symbols].join(", "),
      citation,
    ];
  });
  return [
    heading(2, "Units"),
    "Factors lead to the base of the dimension: 1, m, m2, m3, kg, m/s, J, W, s.\n",
    table(["unit", "UCUM", "dimension", "factor", "written", "citation"], rows),
  ].join("\n");
}

function weapons(): string {
  const groups = gather(WEAPONS, ({ class: kind, origin }) => `${kind}, ${origin}`);
  const rows = [...groups].map(([group, entries]) => [
    group,
    entries.map(({ name, aliases }) => [name, ...aliases].join(" = ")).join("; "),
    [...new Set(entries.map(({ citation }) => citation))].join("; "),
  ]);
  const forms = WEAPONS.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  return [
    heading(2, "Weapon systems"),
    `${WEAPONS.length} systems, ${forms} names.\n`,
    table(["class and origin", "systems", "citation"], rows),
  ].join("\n");
}

function vessels(): string {
  const rows = VESSELS.map(({ name, aliases, kind, imo, flag, use, citation }) => [
    [name, ...aliases].join(" = "),
    kind,
    imo ?? "",
    flag,
    use === "distinctive" ? "anywhere" : "beside a ship",
    citation,
  ]);
  return [
    heading(2, "Ships"),
    `${VESSELS.length} ships.\n`,
    table(["name", "kind", "IMO number", "flag", "is a ship", "citation"], rows),
  ].join("\n");
}
