import type { ReadFailure } from "../../lib/model/reading.ts";

/** Schemes of pages that belong to the browser or to an extension. */
const BROWSER_SCHEMES: ReadonlySet<string> = new Set([
  "about:",
  "brave:",
  "chrome:",
  "chrome-error:",
  "chrome-extension:",
  "chrome-search:",
  "chrome-untrusted:",
  "devtools:",
  "edge:",
  "moz-extension:",
  "opera:",
  "resource:",
  "vivaldi:",
]);

/** Extension stores, which no browser lets extensions read. A path narrows it where the host has other pages too. */
const STORES: readonly { readonly host: string; readonly path: string }[] = [
  { host: "chromewebstore.google.com", path: "/" },
  { host: "chrome.google.com", path: "/webstore" },
  { host: "addons.mozilla.org", path: "/" },
  { host: "addons.opera.com", path: "/" },
  { host: "microsoftedge.microsoft.com", path: "/addons" },
];

/** Why a page at this address cannot be read at all; null where nothing speaks against it. */
export function unreadableAddress(url: string): ReadFailure | null {
  if (/^view-source:/i.test(url)) return { kind: "view-source" };
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (BROWSER_SCHEMES.has(protocol)) return { kind: "browser-page" };
  const isStore = STORES.some(({ host, path }) => host === hostname && pathname.startsWith(path));
  return isStore ? { kind: "store-page" } : null;
}

/** Why the browser refused to let the reader in, from its own words and what is known of the address. */
export function refusedAccess(words: string, url: string | null): ReadFailure {
  if (/no tab with id|invalid tab id|frame with id 0 was removed|tab was closed/i.test(words)) {
    return { kind: "tab-gone" };
  }
  if (/extensions gallery/i.test(words)) return { kind: "store-page" };
  if (/view-source:/i.test(words)) return { kind: "view-source" };
  if (/(?:chrome|edge|about|chrome-extension|devtools):|error page/i.test(words))
    return { kind: "browser-page" };
  if (url !== null && URL.canParse(url)) {
    if (/\.pdf$/i.test(new URL(url).pathname)) return { kind: "pdf" };
    // Firefox tells the address only where there is access; it then refuses for its own viewers and closed sites.
    if (/missing host permission/i.test(words) && /^https?:/i.test(url)) return { kind: "browser-page" };
  }
  if (/cannot access|missing host permission|must request permission|not allowed|permission/i.test(words)) {
    return { kind: "no-access" };
  }
  return { kind: "failed", detail: words };
}

/** Why a document of this media type is no article; null for pages and plain text. */
export function unreadableType(mediaType: string): ReadFailure | null {
  if (mediaType === "application/pdf") return { kind: "pdf" };
  return /^(?:image|audio|video)\//.test(mediaType) ? { kind: "no-text" } : null;
}
