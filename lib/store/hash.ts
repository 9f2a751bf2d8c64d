import { type ArticleId, articleId, type TextHash, textHash } from "../model/ids.ts";

/** The id of the article at a normalised address. */
export async function articleIdOf(address: string): Promise<ArticleId> {
  return articleId(await sha256(address));
}

/** The name of an article's text. */
export async function textHashOf(text: string): Promise<TextHash> {
  return textHash(await sha256(text));
}

/** 64 lower-case hexadecimal digits, of the text in UTF-8. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
