import { plain } from "../text/normalise.ts";
import { firstNamed, localNameOf, selectIn, textOf } from "./dom.ts";
import type { StatedArticle } from "./json-ld.ts";
import { firstTag } from "./meta-tags.ts";

/** Headings looked at; a page's own is among its first. */
const HEADINGS = 20;
const TITLE_TAGS = [
  "dc:title",
  "dcterms:title",
  "dcterm:title",
  "og:title",
  "weibo:article:title",
  "weibo:webpage:title",
  "title",
  "twitter:title",
  "parsely-title",
];
/** A shorter first part is the site's name or a rubric as likely as the headline. */
const MIN_HEADLINE_WORDS = 4;
const MIN_HEADLINE = 15;
/** Marks that part a headline from the name of the site in a page's title. */
const PARTS = / [|\-\u2013\u2014\\/>\u00bb] /g;

/** An article's title: as the page states it for machines, else its window title without the site's name. */
export function titleOf(
  page: Document,
  tags: ReadonlyMap<string, string>,
  stated: StatedArticle | null,
): string {
  const window = windowTitle(page);
  return plain(
    unescapeTwice(statedTitle(stated, window) ?? firstTag(tags, TITLE_TAGS) ?? headlineIn(page, window)),
  );
}

/** Some sites name themselves in `name`; of the two, the one that the window title begins with is the headline. */
function statedTitle(stated: StatedArticle | null, window: string): string | null {
  if (stated === null) return null;
  const { headline, name } = stated;
  if (
    name !== null &&
    headline !== null &&
    window.startsWith(plain(name)) &&
    !window.startsWith(plain(headline))
  )
    return name;
  return headline ?? name;
}

/** The headline in a window title: the page's own heading where the site's name follows it, else all but the last part. */
function headlineIn(page: Document, window: string): string {
  const headings = firstNamed(page, "h1", HEADINGS).map((heading) => plain(textOf(heading)));
  const parts = [...window.matchAll(PARTS)];
  const heads = parts.map((part) => window.slice(0, part.index));
  const heading = headings.find((one) => one.length >= MIN_HEADLINE && heads.includes(one));
  if (heading !== undefined) return heading;
  const head = heads.at(-1);
  if (head !== undefined && head.split(" ").length > MIN_HEADLINE_WORDS) return head;
  return window === "" ? (headings[0] ?? "") : window;
}

/** The site's name in a window title, where the page's own heading stands before it: "Headline - The Daily News". */
export function outletInTitle(page: Document): string | null {
  const window = windowTitle(page);
  for (const heading of firstNamed(page, "h1", HEADINGS).map((one) => plain(textOf(one)))) {
    const rest = heading !== "" && window.startsWith(heading) ? window.slice(heading.length) : "";
    const parts = [...rest.matchAll(PARTS)];
    const last = parts.at(-1);
    if (parts[0]?.index === 0 && last !== undefined) return rest.slice(last.index + last[0].length) || null;
  }
  return null;
}

function windowTitle(page: Document): string {
  const [title] = selectIn(page, "head > title, title");
  return title === undefined ? "" : plain(textOf(title));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Undoes one escaping too many, which is common in meta elements and JSON-LD: "Q&amp;A". */
function unescapeTwice(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** The shown heading that carries the title; null where none does. */
export function headlineElement(page: Document, title: string): Element | null {
  const wanted = letters(title);
  const headings = [
    ...firstNamed(page, "h1", HEADINGS),
    ...selectIn(page, '[itemprop~="headline"]').slice(0, HEADINGS),
    ...firstNamed(page, "h2", HEADINGS),
  ];
  for (const heading of headings) {
    const own = letters(textOf(heading));
    if (own.length < 8 || own.length > 600) continue;
    if (
      wanted === own ||
      (own.length > 15 && wanted.includes(own)) ||
      (wanted.length > 15 && own.includes(wanted))
    )
      return heading;
  }
  // One heading of the first rank that is long enough to be a sentence is the headline, however the title words it.
  const first = headings.filter((heading) => localNameOf(heading) === "h1");
  const only = first.length === 1 ? first[0] : undefined;
  return only !== undefined && plain(textOf(only)).length >= 20 ? only : null;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
