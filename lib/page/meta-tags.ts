import { attributeOf, selectIn } from "./dom.ts";

/** What a page's meta elements say, by lower-case name; the first of each name counts. */
export function metaTags(page: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of selectIn(page, "meta[content]").slice(0, 500)) {
    const content = attributeOf(element, "content")?.trim() ?? "";
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      for (const name of (attributeOf(element, attribute) ?? "").toLowerCase().split(/\s+/)) {
        const key = name.replaceAll(".", ":");
        if (key !== "" && !tags.has(key)) tags.set(key, content.slice(0, 2_000));
      }
    }
  }
  return tags;
}

/** What the first stated of several names says, or null. */
export function firstTag(tags: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name);
    if (value !== undefined) return value;
  }
  return null;
}
