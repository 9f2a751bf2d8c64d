import { isHyphen, isSpace, type Words } from "./words.ts";

/** Names found by their words: hyphens, spaces and case between and in the words do not matter, their order does. */
export interface NameIndex<Entry> {
  readonly byFirst: ReadonlyMap<string, readonly IndexedName<Entry>[]>;
}
interface IndexedName<Entry> {
  readonly words: readonly string[];
  readonly written: string;
  readonly entry: Entry;
}

/** An index of names, longest first. */
export function indexNames<Entry>(names: Iterable<readonly [string, Entry]>): NameIndex<Entry> {
  const byFirst = new Map<string, IndexedName<Entry>[]>();
  for (const [written, entry] of names) {
    const parts = partsOf(written);
    const first = parts[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ words: parts, written, entry }]);
    else list.push({ words: parts, written, entry });
  }
  for (const list of byFirst.values())
    if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** A name's words in small letters. Thousands are taken apart while a page waits: most need no table of Unicode. */
function partsOf(written: string): readonly string[] {
  const small = written.toLowerCase();
  const breaks = /^[ -~]*$/.test(small) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
  return small.split(breaks).filter((part) => part !== "");
}

/** The longest name of the index that begins at a word, with the index of its last word; null where none does. */
export function nameAt<Entry>(
  index: NameIndex<Entry>,
  words: Words,
  at: number,
): { readonly entry: Entry; readonly written: string; readonly last: number } | null {
  const names = index.byFirst.get(words.lower[at] ?? "");
  if (names === undefined) return null;
  const start = words.starts[at];
  for (const name of names) {
    if (start === undefined || !matches(words, at, name.words)) continue;
    const last = at + name.words.length - 1;
    if (sameCapitals(words.text.slice(start, words.ends[last]), name.written))
      return { entry: name.entry, written: name.written, last };
  }
  return null;
}

function matches(words: Words, at: number, parts: readonly string[]): boolean {
  for (let k = 0; k < parts.length; k += 1) {
    if (words.lower[at + k] !== parts[k]) return false;
    if (k === 0) continue;
    const gap = words.text.slice(words.ends[at + k - 1] ?? 0, words.starts[at + k] ?? 0);
    if (!isSpace(gap) && !isHyphen(gap) && !/^(?:['’.]|\. |\/)$/.test(gap)) return false;
  }
  return true;
}

/** A name in all capitals is written so ("TOW") or stands in a headline; one in small letters is no name. */
function sameCapitals(text: string, written: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || written.charAt(0) === first;
}
