/** Tags as one text of the form: finished ones with a comma behind each, then the one that is being typed. */
export function tagsText(tags: readonly string[]): string {
  return tags.map((tag) => `${tag}, `).join("");
}

/** Every tag of the text, the one being typed too; each once, in the order they were given. */
export function tagsOf(text: string): readonly string[] {
  return [...new Set(text.split(",").map(trimmed))].filter((tag) => tag !== "");
}

/** The finished tags and the one that is being typed. */
export function tagsTyped(text: string): { readonly done: readonly string[]; readonly typing: string } {
  const parts = text.split(",");
  const typing = parts.at(-1) ?? "";
  return { done: tagsOf(parts.slice(0, -1).join(",")), typing: typing.trimStart() };
}

function trimmed(tag: string): string {
  return tag.replace(/\s+/g, " ").trim();
}
