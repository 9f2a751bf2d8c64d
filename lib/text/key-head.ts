/** The word of a subject's key that names the kind of thing, before any "of": "shell" in "north korean 122mm shell". */
export function headOfKey(key: string): string {
  const [before = ""] = key.split(" of ");
  return before.slice(before.lastIndexOf(" ") + 1);
}
