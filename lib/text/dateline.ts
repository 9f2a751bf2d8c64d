/** How far into a report its dateline may reach, in code units. */
const REACH = 120;
/** The dash (or agency between slashes) that ends a dateline. */
const END = / ?(?:--|[\u2014\u2013\u2015]) ?| - |\s\/[A-Z][A-Za-z-]{1,20}\/\.? /;
/** "(Yonhap)", "(AP)", "(Reuters)": the agency, which is not part of place and date. */
const AGENCY = /\s?\([A-Z][A-Za-z /&.'-]{1,40}\)\s?$/;
/** A place in capitals, perhaps of several words, then region, country or date after commas. */
const PLACE = /^\p{Lu}[\p{Lu}\p{M}'\u2019.-]{2,30}(?: \p{Lu}[\p{Lu}\p{M}'\u2019.-]{0,30}){0,4}(?:$|,? )/u;

/**
 * The place and date that open a news report: "SEOUL, Jan. 30" of "SEOUL, Jan. 30 (Yonhap) -- Shipments ...".
 * Null where the text does not open with one.
 */
export function datelineOf(text: string): string | null {
  const head = text.slice(0, REACH);
  const end = END.exec(head);
  if (end === null || end.index === 0) return null;
  const words = head
    .slice(0, end.index)
    .replace(AGENCY, "")
    .replace(/[\s.,:]{1,4}$/, "");
  if (words.length > 80 || /[!?;"\u201c\u201d]/.test(words)) return null;
  return PLACE.test(`${words} `) ? words : null;
}
