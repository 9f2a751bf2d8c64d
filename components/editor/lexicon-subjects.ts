import { subjectKey } from "../../lib/claims/subject-key.ts";
import { VESSELS, WEAPONS } from "../../lib/lexicon/lexicon.ts";
import type { Subject } from "../../lib/model/claim.ts";
import type { Choice } from "./choices.ts";

/** The ships and weapons of the lexicon, each found by its aliases too. Loaded apart: the queue opens without it. */
export const LEXICON_SUBJECTS: readonly Choice<Subject>[] = [
  ...VESSELS.map(({ id, name, aliases, kind }) =>
    choice({ kind: "vessel", text: name, key: name.toLowerCase(), canonicalId: id }, aliases, kind),
  ),
  ...WEAPONS.map((weapon) =>
    choice(
      { kind: "weapon", text: weapon.name, key: subjectKey(weapon.name), canonicalId: weapon.id },
      weapon.aliases,
      weapon.class,
    ),
  ),
];

function choice(subject: Subject, aliases: readonly string[], hint: string): Choice<Subject> {
  return { value: subject, label: subject.text, words: aliases, hint };
}
