import { selectIn, textOf } from "./dom.ts";

/** A page may put megabytes into its structured facts; beyond these bounds nothing is read. */
const MAX_LENGTH = 256 * 1024;
const MAX_DEPTH = 20;
const MAX_ITEMS = 1_000;

/** What a page's JSON-LD says of its article; null where it says nothing. */
export interface StatedArticle {
  readonly headline: string | null;
  readonly name: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w{0,30}Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

/** The first article that the page's JSON-LD describes, in whatever array or graph it stands. */
export function statedArticle(page: Document): StatedArticle | null {
  for (const script of selectIn(page, 'script[type="application/ld+json" i]')) {
    const text = textOf(script);
    if (text.length > MAX_LENGTH) continue;
    const article = findArticle(parse(text));
    if (article !== null) return article;
  }
  return null;
}

/** Whether a JSON-LD type names an article. */
export function isArticleType(type: unknown): boolean {
  if (typeof type === "string") return ARTICLE.test(type.trim());
  return (
    Array.isArray(type) &&
    type.slice(0, MAX_ITEMS).some((one) => typeof one === "string" && isArticleType(one))
  );
}

function parse(text: string): unknown {
  try {
    // Trimmed first: a quarter of a megabyte of blanks must not be tried from every one of them.
    const bare = text
      .trim()
      .replace(/^(?:\/\/)?[ \t]{0,8}<!\[CDATA\[/, "")
      .replace(/(?:\/\/)?[ \t]{0,8}\]\]>$/, "");
    return JSON.parse(bare);
  } catch {
    // Pages write broken JSON; what cannot be read states nothing.
    return null;
  }
}

/** Breadth first with a stack of its own: JSON nests as deep as its writer likes. */
function findArticle(root: unknown): StatedArticle | null {
  let level: unknown[] = [root];
  let seen = 0;
  let article: Readonly<Record<string, unknown>> | null = null;
  const named = new Map<string, unknown>();
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (++seen > MAX_ITEMS) return article === null ? null : read(article, named);
      if (Array.isArray(item)) next.push(...item.slice(0, MAX_ITEMS));
      else if (isRecord(item)) {
        if (typeof item["@id"] === "string") named.set(item["@id"], item["name"]);
        if (article === null && isArticleType(item["@type"])) article = item;
        for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]) {
          if (Object.hasOwn(item, key)) next.push(item[key]);
        }
      }
    }
    level = next;
  }
  return article === null ? null : read(article, named);
}

function read(item: Readonly<Record<string, unknown>>, named: ReadonlyMap<string, unknown>): StatedArticle {
  const names = (value: unknown) => namesIn(value, named);
  return {
    headline: words(item["headline"]),
    name: words(item["name"]),
    published: words(item["datePublished"]),
    publisher: names(item["publisher"])[0] ?? null,
    authors: names(item["author"]),
  };
}

/** Names of people and firms: plain, in an object, or in another object of the graph that is pointed to. */
function namesIn(value: unknown, named: ReadonlyMap<string, unknown>): readonly string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => {
    if (!isRecord(one)) return words(one) ?? [];
    const id = one["@id"];
    return words(one["name"]) ?? words(typeof id === "string" ? named.get(id) : null) ?? [];
  });
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 1_000) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
