/** One entry of a list a person chooses from or is offered while typing. */
export interface Choice<T = string> {
  readonly value: T;
  readonly label: string;
  /** Other words it is found by: abbreviations, aliases, verbs. */
  readonly words: readonly string[];
  /** What tells it from others of the same name. */
  readonly hint?: string;
}

/** The entry that is named by exactly these words; null where none is, or more than one. */
export function findChoice<T>(choices: readonly Choice<T>[], typed: string): Choice<T> | null {
  const text = typed.trim();
  const byLabel = choices.find(({ label }) => label === text);
  if (byLabel !== undefined) return byLabel;
  const exact = choices.filter(({ words }) => words.includes(text));
  const [one, other] =
    exact.length > 0 ? exact : choices.filter((choice) => isNamed(choice, text.toLowerCase()));
  return one === undefined || other !== undefined ? null : one;
}

function isNamed({ label, words }: Choice<unknown>, lower: string): boolean {
  return label.toLowerCase() === lower || words.some((word) => word.toLowerCase() === lower);
}

/** The entries that hold every word that was typed, those that begin with it first; all of them for an empty text. */
export function matchChoices<T>(choices: readonly Choice<T>[], typed: string): readonly Choice<T>[] {
  const parts = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== "");
  if (parts.length === 0) return choices;
  const [first = ""] = parts;
  const found = choices.filter((choice) => {
    const all = [choice.label, ...choice.words].join(" ").toLowerCase();
    return parts.every((part) => all.includes(part));
  });
  const leads = ({ label }: Choice<T>) => (label.toLowerCase().startsWith(first) ? 0 : 1);
  return found.toSorted((a, b) => leads(a) - leads(b));
}
