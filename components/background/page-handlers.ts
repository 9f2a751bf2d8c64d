import type { Handlers, PageToBackground } from "../../lib/messages/protocol.ts";
import type { PageCaller } from "../../lib/messages/senders.ts";
import { err, ok } from "../../lib/model/result.ts";
import { loadSettings } from "../../lib/store/settings.ts";
import type { BackgroundPorts } from "./ports.ts";
import { refusedAccess } from "./unreadable.ts";

/** What the background does for a content script: only what the page itself may see. */
export function pageHandlers({
  connection,
  page,
  tell,
  showCount,
}: BackgroundPorts): Handlers<PageToBackground, PageCaller> {
  return {
    // Into the very document that asked, where the browser names it: the tab may have moved on meanwhile.
    async requestReader(_input, { tabId, documentId }) {
      const injected = await page.injectReader(tabId, documentId);
      return injected.ok ? ok(null) : err(refusedAccess(injected.error, null));
    },

    async markPalette() {
      const settings = await loadSettings(connection);
      return settings.ok ? ok(settings.value.palette) : settings;
    },

    async pageRead({ marked }, { tabId }) {
      await showCount(tabId, marked);
      await tell({ notice: "page-read", tabId });
      return ok(null);
    },
  };
}
