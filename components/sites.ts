import { browser } from "wxt/browser";
import { byText } from "../lib/model/text-order.ts";

/** The sites that the person let Plimsoll read by itself, by host name, in alphabetical order. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.flatMap((origin) => siteOf(origin) ?? []);
  return [...new Set(sites)].sort(byText);
}

/** Asks the person for one site; must be called straight from a click. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${site}/*`] });
}

/** Gives back every access to one site, whatever the scheme it was granted for. */
export async function removeSite(site: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const mine = origins.filter((origin) => siteOf(origin) === site);
  return mine.length === 0 || browser.permissions.remove({ origins: mine });
}

/** "*://www.nknews.org/*" is "www.nknews.org"; null where the pattern is not one of web pages. */
function siteOf(origin: string): string | null {
  return /^(?:\*|https?):\/\/([^/]+)\//.exec(origin)?.[1] ?? null;
}
