import { describe, expect, test } from "vitest";
import { candidateFrom } from "../../../lib/claims/from-selection.ts";
import { propose } from "../../../lib/claims/propose.ts";
import type { ArticleDraft } from "../../../lib/model/article.ts";
import type { Mention } from "../../../lib/model/mention.ts";
import { candidateShape } from "../../../lib/model/shapes/claim.ts";
import { spotWithRests } from "../../../lib/spotting/spot.ts";
import { DRAFT } from "../messages/samples.ts";
import { got } from "../store/samples.ts";

const HEADLINE = "Port news";
const PARAGRAPHS = [
  "The ministry said that a string of barges left Rason on Jan. 14. About 250 shells were fired, Kyiv said.",
  "Nothing else is known.",
];

async function anArticle(): Promise<{ draft: ArticleDraft; mentions: readonly Mention[] }> {
  const text = [HEADLINE, ...PARAGRAPHS].join("\n");
  let at = 0;
  const segments = [HEADLINE, ...PARAGRAPHS].map((block, index) => {
    const start = at;
    at += block.length + 1;
    return {
      kind: index === 0 ? ("headline" as const) : ("paragraph" as const),
      start,
      end: start + block.length,
    };
  });
  const draft = { ...DRAFT, text, segments };
  const publishedOn = draft.published?.day ?? null;
  return { draft, mentions: await spotWithRests({ text, segments, publishedOn }, async () => undefined) };
}

async function select(words: string) {
  const { draft, mentions } = await anArticle();
  const start = draft.text.indexOf(words);
  if (start < 0) throw new Error(`no such words: ${words}`);
  const candidates = propose({ draft, mentions });
  const selected = { start, end: start + words.length };
  return { draft, candidates, made: candidateFrom({ draft, mentions, candidates, selected }) };
}

describe("a claim made of selected words", () => {
  test("is a whole candidate: its sentence, its figure, and what the rules read around it", async () => {
    const { draft, candidates, made } = await select(" a string of barges ");
    const candidate = got(made);
    expect(candidateShape.fault(candidate)).toBeNull();
    expect(candidates.map(({ key }) => key)).not.toContain(candidate.key);
    const { quote, sentence, figure } = candidate.evidence;
    expect(quote).toBe("The ministry said that a string of barges left Rason on Jan. 14.");
    expect(draft.text.slice(sentence.start, sentence.end)).toBe(quote);
    expect(quote.slice(figure.start, figure.end)).toBe("a string of barges");
    expect(candidate.content.value).toMatchObject({
      kind: "how-many",
      quantity: { bound: { kind: "vague", word: "a string of barges", low: null, high: null } },
    });
    expect(candidate.content.attribution).toMatchObject({ state: "read" });
  });

  test("at the words of a proposal is that proposal", async () => {
    const { candidates, made } = await select("250 shells");
    expect(candidates).toContain(got(made));
  });

  test("of a day is about that day", async () => {
    const { made } = await select("Jan. 14");
    expect(got(made).content.value).toMatchObject({ kind: "when", date: { edtf: "2026-01-14" } });
  });

  test("of words in which nothing is read leaves everything open", async () => {
    const { made } = await select("Nothing else");
    const { value, ...fields } = got(made).content;
    expect(value).toMatchObject({ quantity: { bound: { kind: "vague", low: null, high: null } } });
    expect(fields.subject).toEqual({ state: "unresolved" });
    expect(fields.when).toEqual({ state: "unresolved" });
  });

  test("of two sentences stands on both", async () => {
    const { made } = await select("a string of barges left Rason on Jan. 14. About");
    expect(got(made).evidence.quote).toContain("Kyiv said.");
  });

  test("that reaches past its block stops there", async () => {
    const { made } = await select("known.");
    expect(got(made).evidence.quote).toBe("Nothing else is known.");
    const across = await select("news\nThe ministry");
    expect(got(across.made).evidence.quote).toBe(HEADLINE);
  });

  test("selected again has the same name", async () => {
    const [first, again] = [await select("a string of barges"), await select("a string of barges")];
    expect(got(first.made).key).toBe(got(again.made).key);
  });

  test.each([
    ["blanks between two blocks", "\n", "selection-outside"],
    ["a whole long text", `${HEADLINE}\n${PARAGRAPHS.join("\n")}`, null],
  ])("%s: %j gives %s", async (_what, words, failure) => {
    const { made } = await select(words);
    if (failure === null) expect(made.ok).toBe(true);
    else expect(made).toEqual({ ok: false, error: { kind: failure } });
  });

  test("of more than any figure takes is refused", async () => {
    const text = "word ".repeat(200);
    const draft = { ...DRAFT, text, segments: [] };
    expect(
      candidateFrom({ draft, mentions: [], candidates: [], selected: { start: 0, end: text.length } }),
    ).toEqual({ ok: false, error: { kind: "selection-too-long" } });
  });
});
