import type { Library } from "../model/library.ts";
import type { Fault } from "../model/shapes/shape.ts";
import { textHashOf } from "./hash.ts";

/** The first article whose text is not the one its hash names; null where all are. */
export async function hashFault(library: Library): Promise<Fault | null> {
  const lists = { articles: library.articles, earlier: library.earlier ?? [] };
  for (const [name, articles] of Object.entries(lists)) {
    for (const [index, { text, textHash }] of articles.entries()) {
      if ((await textHashOf(text)) !== textHash) {
        return { path: `${name}[${index}].textHash`, expected: "the SHA-256 of its text" };
      }
    }
  }
  return null;
}
