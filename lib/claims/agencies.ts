import { lineAt } from "../text/line.ts";
import type { Scene } from "./scene.ts";
import type { Speaker } from "./speakers.ts";

/** Names in brackets behind the last full stop of an item: "… into the sea. (Reuters) (AP)". */
const BRACKETS = /[.!?]["”’]?((?:\s{0,2}\([\p{Lu}\p{L}\p{N}][^()\n]{1,58}\)){1,6})\s*$/u;
const ONE = /\(([^()]{2,60})\)/g;

/** The agencies that an item of a digest names in brackets at its end: they pass the report on. */
export function agenciesBehind(scene: Scene): readonly Speaker[] {
  const { text } = scene.draft;
  const line = lineAt(text, scene.sentence.start);
  const found = BRACKETS.exec(text.slice(line.start, line.end));
  const brackets = found?.[1];
  if (found === null || brackets === undefined) return [];
  const from = line.start + found.index + found[0].indexOf(brackets);
  return [...brackets.matchAll(ONE)].flatMap((match) => {
    const name = match[1] ?? "";
    // "(Reuters via Al Arabiya)" and "(AP|RT)" are two names, the first of which has it from nobody here.
    if (!/^\p{Lu}/u.test(name) || !/\p{Ll}|^\p{Lu}{2,6}$/u.test(name)) return [];
    const start = from + match.index + 1;
    return name.split(/ via |\|/).flatMap((each) => {
      const at = start + name.indexOf(each);
      const link = { role: "via", speaker: each, naming: "named" } as const;
      return [{ link, at: { start: at, end: at + each.length } }];
    });
  });
}
