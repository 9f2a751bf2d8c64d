import type { Subject } from "../../../lib/model/claim.ts";
import type { GoldParty, GoldRecord } from "./gold.ts";

/** Whether the words of a head close the head noun phrase of a subject; a name may stand anywhere in it. */
export function sameSubject(
  subject: Subject,
  { head, altHeads = [] }: NonNullable<GoldRecord["fields"]["subject"]>,
): boolean {
  const whole = lemmas(subject.text);
  const phrase = lemmas(subject.text.split(/\s(?:of|for|from|with)\s/)[0] ?? "");
  return [head, ...altHeads].some((each) => {
    const wanted = lemmas(each);
    return ends(phrase, wanted) || (subject.kind !== "thing" && holds(whole, wanted));
  });
}

/** Whether a text holds a head, or one of its other names, as whole words. */
export function holdsHead(
  text: string,
  { head, altHeads = [] }: Pick<GoldParty, "head" | "altHeads">,
): boolean {
  return [head, ...altHeads].some((each) => holds(lemmas(text), lemmas(each)));
}

/** Whether a speaker is the one of the gold: it holds the head, or is a run of words of the gold's span with the head's last word. */
export function sameSpeaker(speaker: string, head: string, goldSpan: string): boolean {
  const words = lemmas(speaker);
  const wanted = lemmas(head);
  return holds(words, wanted) || (holds(lemmas(goldSpan), words) && words.includes(wanted.at(-1) ?? ""));
}

function ends(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word, at) => words[words.length - wanted.length + at] === word);
}

function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && words.some((_, from) => wanted.every((word, at) => words[from + at] === word));
}

const IRREGULAR: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  people: "person",
  children: "child",
  aircraft: "aircraft",
  forces: "force",
};

/** Words in lower case and singular, without possessive endings. */
function lemmas(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s\b/g, "")
    .match(/[\p{L}\p{N}]+(?:[-.'/][\p{L}\p{N}]+)*/gu);
  return (words ?? []).map(singular);
}

function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
