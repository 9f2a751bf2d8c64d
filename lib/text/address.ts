import { SHARED_HOSTS, TRACKING_PARAMETERS, TRACKING_PREFIXES } from "./tracking.ts";

/** The two addresses a page goes by. */
export interface Addresses {
  /** Where it was read. */
  readonly url: string;
  /** What it names as its own address, if it does. */
  readonly canonicalUrl: string | null;
}

/**
 * One address for one article, however it was reached: the page's own where it may speak for that host,
 * on https, without fragment, tracking parameters and trailing slash, the other parameters in order.
 * Not meant to be opened. Text that is no address comes back as it is.
 */
export function normaliseAddress({ url, canonicalUrl }: Addresses): string {
  const read = parse(url);
  if (read === null) return url;
  const named = canonicalUrl === null ? null : parse(canonicalUrl);
  const address = named !== null && isWeb(named) && isWeb(read) && isSameSite(read, named) ? named : read;
  return written(address);
}

function written(address: URL): string {
  const path = address.pathname.length > 1 ? address.pathname.replace(/\/$/, "") : address.pathname;
  const kept = [...address.searchParams].filter(([name]) => !isTracking(name)).sort(byNameAndValue);
  const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept).toString()}`;
  if (!isWeb(address)) return `${address.protocol}//${address.host}${path}${query}`;
  return `https://${hostOf(address)}${path}${query}`;
}

/** With its port where that is an unusual one, without the dot of the root. */
function hostOf(address: URL): string {
  return address.host.replace(/\.(?=:|$)/, "");
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** One host is the other, or lies under it, and the one above is not shared by strangers. */
function isSameSite(a: URL, b: URL): boolean {
  if (a.port !== b.port) return false;
  const [upper, lower] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  if (upper === undefined || lower === undefined) return false;
  if (upper === lower) return true;
  return lower.endsWith(`.${upper}`) && upper.includes(".") && !SHARED_HOSTS.has(upper);
}

function bare(address: URL): string {
  return address.hostname.replace(/\.$/, "").replace(/^(?:www|m|mobile|amp|edition)\./, "");
}

function isWeb(address: URL): boolean {
  return address.protocol === "http:" || address.protocol === "https:";
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function byNameAndValue([a, x]: readonly [string, string], [b, y]: readonly [string, string]): number {
  if (a !== b) return a < b ? -1 : 1;
  return x === y ? 0 : x < y ? -1 : 1;
}
