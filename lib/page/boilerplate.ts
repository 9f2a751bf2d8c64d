import { attributeOf, localNameOf, selectIn, textOf } from "./dom.ts";

/** Elements that hold no words of an article. */
const WORDLESS = new Set(
  "script style noscript template svg math iframe object embed video audio canvas map select option input textarea button progress meter dialog head link meta title nav".split(
    " ",
  ),
);
const ROLES = new Set([
  "navigation",
  "search",
  "banner",
  "contentinfo",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
  "tablist",
  "toolbar",
]);
/** Names of boxes beside the article's own words. Only a reason to look; the links in the box decide. */
const LINK_BOX_NAMES =
  /(?:^|[\s_-])(?:related(?:posts?|articles?|stories)?|recommend(?:ed|ations?)?|read-?more|also-?read|more-(?:on|from|stories)|most-(?:read|popular)|trending|breadcrumbs?|comments?|tags|toc)(?:$|[\s_-])/i;
/** Names of boxes that sell: they need no link to be left out, only to be short. */
const SALES_NAMES =
  /(?:^|[\s_-])(?:ads?|adv|advert(?:isement|ising)?s?|dfp|outbrain|taboola|sponsor(?:ed)?|promo(?:tion)?s?|newsletter|subscri(?:be|ption)|sign-?up|paywall|share|sharing|social|cookies?|gdpr|consent)(?:$|[\s_-])/i;
const SALES_TEXT = 600;
/** Share of a box's letters that stand in links, from which it is a box of links. */
const LINK_SHARE = 0.4;
/** A box with more words than this is not a box beside the article. */
const BOX_TEXT = 3_000;

/** Whether an element and all in it are left out: scripts, navigation, boxes of links to other articles. */
export function isBoilerplate(element: Element): boolean {
  const name = localNameOf(element);
  if (WORDLESS.has(name)) return true;
  const role = attributeOf(element, "role");
  if (role !== null && ROLES.has(role.toLowerCase())) return true;
  if (name === "sup") return isFootnoteMark(element);
  return isBox(element, name);
}

function isBox(element: Element, name: string): boolean {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  const sells =
    SALES_NAMES.test(names) || attributeOf(element, "aria-label")?.toLowerCase() === "advertisement";
  if (!sells && name !== "aside" && name !== "footer" && !LINK_BOX_NAMES.test(names)) return false;
  if (selectIn(element, "h1,article").length > 0) return false;
  const text = textOf(element).trim();
  if (sells && text.length <= SALES_TEXT) return true;
  return text.length <= BOX_TEXT && linkedLetters(element) >= text.length * LINK_SHARE;
}

/** Letters of an element that stand in links. */
export function linkedLetters(element: Element): number {
  let letters = 0;
  for (const link of selectIn(element, "a[href]")) letters += textOf(link).trim().length;
  return letters;
}

/** A raised link into the page itself is a note's mark: "10,000" with note 3 must not read as 10,0003. */
function isFootnoteMark(element: Element): boolean {
  return selectIn(element, 'a[href^="#"]').length > 0 || /^\s*\[[\w ]{1,12}\]\s*$/.test(textOf(element));
}
