import type { Handlers, PageToBackground } from "../../lib/messages/protocol.ts";
import type { PageCaller } from "../../lib/messages/senders.ts";
import { err, ok } from "../../lib/model/result.ts";
import { loadSettings } from "../../lib/store/settings.ts";
import { refreshBadge } from "./follow-tabs.ts";
import { mentionState } from "./mention-state.ts";
import { noteReading } from "./note-reading.ts";
import type { BackgroundPorts } from "./ports.ts";
import { readPage } from "./read-page.ts";
import { forgetTab } from "./tab-articles.ts";
import { refusedAccess } from "./unreadable.ts";

/** What the background does for a content script: only what the page itself may see. */
export function pageHandlers(ports: BackgroundPorts): Handlers<PageToBackground, PageCaller> {
  const { connection, page, tell, session } = ports;

  /** The badge counts what is to be reviewed, so the article is proposed now; the queue then opens at once. */
  async function follow({ tabId, documentId }: PageCaller): Promise<void> {
    const reading = await readPage(ports, tabId, "only-if-there");
    if (!reading.ok) return;
    const { article } = await noteReading(ports, { tabId, documentId }, reading.value);
    await refreshBadge(ports, tabId, article);
  }

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

    mentionState: async ({ span }, caller) => ok(await mentionState(ports, span, caller)),

    async pageRead({ marked }, caller) {
      const { tabId } = caller;
      if (marked === 0) {
        await forgetTab(session, tabId);
        await ports.showOpen(tabId, null);
        await tell({ notice: "page-read", tabId });
      } else {
        await Promise.all([follow(caller), tell({ notice: "page-read", tabId })]);
      }
      return ok(null);
    },
  };
}
