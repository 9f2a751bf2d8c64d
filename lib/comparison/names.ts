/** Whether two names are written alike: case, article, possessive and the kind of space between words do not count. */
export function isSameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/['’]s\b/g, "");
}
