import { addressOf } from "./dom.ts";
import { proseIn } from "./prose.ts";

/** What the gate takes a page for. */
export type PageKind = "article" | "other";

/** Letters of running text that a page must have to be an article, however it calls itself. */
const BRIEF = 350;
/** Letters that a page must have which does not say that it is an article. */
const UNSTATED = 900;

const ARTICLE_TYPES =
  /"@type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w{0,20}NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)"/;
const OTHER_TYPES =
  /"@type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:DiscussionForumPosting|QAPage|FAQPage|TechArticle|APIReference|Product|Recipe|SearchResultsPage|JobPosting|SoftwareApplication|SoftwareSourceCode|Course)"/;
const OTHER_KINDS = /^(?:product|profile|video|music|book|game|place|business|restaurant)/i;
const OTHER_ENGINES =
  /mediawiki|docusaurus|sphinx|discourse|phpbb|vbulletin|mkdocs|gitbook|doxygen|vitepress|javadoc/i;
/** JSON-LD is looked through only so far; an article names its type early. */
const LOOK = 65_536;

/**
 * Whether a page is a news article: it has prose that stands together, and it says so itself or has both a
 * headline and a date. Home pages, lists, searches, forums and manuals are none. Changes nothing, a few milliseconds.
 */
export function kindOfPage(page: Document): PageKind {
  const address = addressOf(page);
  const path = URL.canParse(address) ? new URL(address).pathname : "/";
  if (/^\/(?:index\.\w{2,5}|home\/?|search\/?.*)?$/i.test(path)) return "other";
  if (isOtherByName(page)) return "other";
  const prose = proseIn(page);
  if (prose < BRIEF) return "other";
  if (saysArticle(page)) return "article";
  return prose >= UNSTATED && has(page, "h1") && isDated(page, path) ? "article" : "other";
}

function saysArticle(page: Document): boolean {
  return (
    meta(page, "og:type").toLowerCase() === "article" ||
    has(page, 'meta[property="article:published_time"],[itemtype*="NewsArticle"]') ||
    jsonLd(page).some((text) => ARTICLE_TYPES.test(text))
  );
}

function isOtherByName(page: Document): boolean {
  if (OTHER_KINDS.test(meta(page, "og:type")) || OTHER_ENGINES.test(meta(page, "generator"))) return true;
  const stated = jsonLd(page);
  return stated.some((text) => OTHER_TYPES.test(text)) && !stated.some((text) => ARTICLE_TYPES.test(text));
}

function isDated(page: Document, path: string): boolean {
  return (
    /\/\d{4}[/-]\d{2}(?:[/-]|$)|\/20\d{6}(?:\D|$)/.test(path) ||
    has(page, 'time,[itemprop*="datePublished"],meta[name*="date" i][content],meta[name*="pub" i][content]')
  );
}

function jsonLd(page: Document): readonly string[] {
  return all(page, 'script[type="application/ld+json" i]').map((script) =>
    (script.textContent ?? "").slice(0, LOOK),
  );
}

function meta(page: Document, name: string): string {
  const [tag] = all(page, `meta[property="${name}"],meta[name="${name}"]`);
  return tag?.getAttribute("content")?.trim() ?? "";
}

function has(page: Document, selector: string): boolean {
  return all(page, selector).length > 0;
}

/** By way of the prototype: a page may have an image that is named "querySelectorAll". */
function all(page: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(page, selector)];
}
