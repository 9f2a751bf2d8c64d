import { type ReadonlySignal, signal } from "@preact/signals";
import type { BackgroundPort, SitesPort } from "../ports.ts";

/** Whether the site of the tab is read by itself. */
export interface SiteModel {
  /** Host name of the page in the tab; null where the browser does not tell it. */
  readonly site: ReadonlySignal<string | null>;
  readonly always: ReadonlySignal<boolean>;
  show(site: string | null): Promise<void>;
  /** Asks for the site, or gives it back. Must be called directly in the handler of a click. Gives whether it is read by itself now. */
  toggle(): Promise<boolean>;
}

export function createSiteModel(ports: SitesPort & Pick<BackgroundPort, "ask">): SiteModel {
  const site = signal<string | null>(null);
  const always = signal(false);
  return {
    site,
    always,
    async show(next) {
      site.value = next;
      always.value = next !== null && (await ports.granted()).includes(next);
    },
    async toggle() {
      const host = site.value;
      if (host === null) return false;
      // The request comes before any `await`: after one the click no longer counts.
      if (always.value) await ports.remove(host);
      else await ports.request(host);
      always.value = (await ports.granted()).includes(host);
      await ports.ask("syncSites", {});
      return always.value;
    },
  };
}
