import { propose } from "../../../lib/claims/propose.ts";
import type { ArticleDraft } from "../../../lib/model/article.ts";
import type { Candidate } from "../../../lib/model/claim.ts";
import type { DateValue } from "../../../lib/model/date-value.ts";
import type { Finding, Mention } from "../../../lib/model/mention.ts";
import type { Quantity } from "../../../lib/model/quantity.ts";
import type { UnitId } from "../../../lib/model/unit.ts";
import { parseEdtf } from "../../../lib/text/edtf.ts";

const UNITS: Readonly<Record<string, UnitId>> = {
  km: "kilometre",
  metres: "metre",
  percent: "percent",
  tonnes: "tonne",
  knots: "knot",
};

/**
 * Text with its mentions in brackets, each behind a letter for its kind:
 * `[q 250 [w KN-23] missiles]`, `[d 2026-01-14]`, `[v Angara]`, `[a the ministry said]`, `[c 250 miles]` a conversion.
 * Dates are written as EDTF, so that a table says what it means.
 */
export function marked(source: string): {
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
} {
  let text = "";
  const open: { readonly kind: string; readonly start: number }[] = [];
  const mentions: Mention[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const char = source[index] ?? "";
    if (char === "[") {
      open.push({ kind: source[index + 1] ?? "", start: text.length });
      index += 2;
    } else if (char === "]") {
      const { kind, start } = open.pop() ?? { kind: "", start: 0 };
      const finding = findingOf(kind, text.slice(start), start);
      mentions.push({ ...finding, span: { start, end: text.length }, rule: `test/${kind}` });
    } else text += char;
  }
  return { draft: draftOf(text), mentions };
}

/** The candidates of a marked text. */
export function proposed(source: string): readonly Candidate[] {
  return propose(marked(source));
}

function draftOf(text: string): ArticleDraft {
  return {
    url: "https://news.example/1",
    canonicalUrl: null,
    title: "A report",
    outlet: "Example News",
    byline: null,
    language: "en",
    published: null,
    dateline: null,
    text,
    segments: [...text.matchAll(/[^\n]+/g)].map((line) => ({
      kind: "paragraph",
      start: line.index,
      end: line.index + line[0].length,
    })),
    extraction: { finder: "own", extent: "whole" },
  };
}

function findingOf(kind: string, surface: string, start: number): Finding {
  switch (kind) {
    case "q":
      return { kind: "quantity", quantity: quantityOf(surface, start, "figure") };
    case "c":
      return { kind: "quantity", quantity: quantityOf(surface, start, "conversion") };
    case "d":
      return { kind: "date", date: dateOf(surface) };
    case "v":
      return { kind: "vessel", vessel: { name: surface, prefix: null, canonicalId: null, cue: "trigger" } };
    case "w":
      return {
        kind: "weapon",
        weapon: { subtype: "system", term: surface, canonicalId: `weapon/${surface}` },
      };
    case "a":
      return speakerOf(surface);
    default:
      throw new Error(`no kind of mention: ${kind}`);
  }
}

function speakerOf(surface: string): Finding {
  const [, cue, before] = /^(according to|citing) (.+)$/.exec(surface) ?? [];
  const speaker = before ?? surface.replace(/ (\w+)$/, "");
  const naming = /^\p{Lu}/u.test(speaker) ? "named" : "unnamed";
  return {
    kind: "attribution",
    link: { role: "origin", speaker, naming },
    cue: cue ?? surface.slice(speaker.length + 1),
  };
}

function dateOf(surface: string): DateValue {
  const date = parseEdtf(surface.replace(/^(?:since) (.+)$/, "$1/..").replace(/^as of /, "../"));
  if (date === null) throw new Error(`no date: ${surface}`);
  return date;
}

function quantityOf(surface: string, start: number, role: Quantity["role"]): Quantity {
  const [, before = "", number = "", unit, counted = ""] =
    /^(\D*)(\d[\d,.]*\d|\d)(?: (km|metres|percent|tonnes|knots|miles)\b)?(?: (?:of )?(.*))?$/.exec(surface) ??
    [];
  const value = Number(number.replaceAll(",", ""));
  return {
    bound: before.startsWith("at least")
      ? { kind: "at-least", value, precision: "exact" }
      : { kind: "exact", value },
    core: { start: start + before.length, end: start + before.length + number.length },
    numberAsWritten: number,
    unit: unit === undefined ? "count" : (UNITS[unit] ?? "mile"),
    unitAsWritten: unit ?? "",
    counted: counted === "" ? null : counted,
    rate: "none",
    role,
  };
}
