import { type ReadonlySignal, signal } from "@preact/signals";
import { DEFAULT_SETTINGS, type Settings } from "../../lib/model/library.ts";
import { attempt } from "../attempt.ts";
import type { BackgroundPort, ChancePort, LibraryPort, SitesPort } from "../ports.ts";
import { describeWriteError } from "../write-error.ts";
import type { Voice } from "./say.ts";
import { describeLoadError } from "./shelf.ts";

export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>;
  readonly sites: ReadonlySignal<readonly string[]>;
  readonly refresh: () => Promise<void>;
  /** Reads now and after every change, until the returned function is called. */
  readonly start: () => () => void;
  /** Changes the settings that are named. */
  readonly save: (changed: Partial<Settings>) => Promise<"saved" | "not-saved">;
  /** Takes back the access to a site, and stops the marking there. */
  readonly removeSite: (site: string) => Promise<void>;
}

export function createSettingsModel(
  ports: BackgroundPort & ChancePort & LibraryPort & SitesPort,
  voice: Voice,
): SettingsModel {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const sites = signal<readonly string[]>([]);

  let newest = 0;

  async function refresh(): Promise<void> {
    const mine = ++newest;
    const [granted, kept] = await Promise.all([ports.granted(), ports.loadSettings()]);
    // Two reads may overtake each other; only the one asked for last may show.
    if (mine !== newest) return;
    sites.value = granted;
    if (kept.ok) settings.value = kept.value;
    else voice.error(describeLoadError(kept.error));
  }

  return {
    settings,
    sites,
    refresh,
    start() {
      void refresh();
      return ports.onNotice(({ notice }) => {
        if (notice === "store-changed") void refresh();
      });
    },
    async save(changed) {
      if (Object.keys(changed).length === 0) {
        voice.done("Settings saved.");
        return "saved";
      }
      // The same settings twice are the same settings: this write needs no key.
      const answer = await attempt(() => ports.ask("saveSettings", changed), ports.wait);
      if (!answer.ok) {
        voice.error(describeWriteError(answer.error));
        return "not-saved";
      }
      settings.value = { ...settings.value, ...changed };
      voice.done("Settings saved.");
      return "saved";
    },
    async removeSite(site) {
      const removed = await ports.remove(site);
      sites.value = await ports.granted();
      if (!removed) return voice.error(`The browser did not take back the access to ${site}.`);
      const synced = await attempt(() => ports.ask("syncSites", {}), ports.wait);
      if (!synced.ok) return voice.error(describeWriteError(synced.error));
      voice.done(`Plimsoll no longer reads ${site} by itself.`);
    },
  };
}
