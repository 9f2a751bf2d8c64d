import type { Self, Sender } from "./wire.ts";

/** A content script that may speak: the top document of a tab. */
export interface PageCaller {
  readonly tabId: number;
  /** Null in browsers that do not name documents. */
  readonly documentId: string | null;
  /** The address of the document as the browser knows it; the page cannot choose it. */
  readonly url: string;
}

/** An own page: popup, side panel, workspace, welcome. */
export interface SurfaceCaller {
  readonly url: string;
}

/** Own pages are told by their address, which the browser gives and a web page cannot have. */
export function surfaceCaller(sender: Sender, self: Self): SurfaceCaller | null {
  if (sender.id !== self.id || !isOwn(sender.url, self)) return null;
  if (sender.origin !== undefined && `${sender.origin}/` !== self.base) return null;
  return { url: sender.url };
}

/** The top document of a tab; frames inside an article are not the article. */
export function pageCaller(sender: Sender, self: Self): PageCaller | null {
  if (sender.id !== self.id || sender.frameId !== 0) return null;
  const tabId = sender.tab?.id;
  if (typeof tabId !== "number" || tabId < 0 || !Number.isInteger(tabId)) return null;
  if (typeof sender.url !== "string" || !/^(?:https?|file):/i.test(sender.url)) return null;
  const documentId = typeof sender.documentId === "string" ? sender.documentId : null;
  return { tabId, documentId, url: sender.url };
}

/** To a content script only the background speaks; it sits in no tab. */
export function backgroundCaller(sender: Sender, self: Self): Record<never, never> | null {
  if (sender.id !== self.id || sender.tab !== undefined) return null;
  return sender.url === undefined || isOwn(sender.url, self) ? {} : null;
}

function isOwn(url: string | undefined, self: Self): url is string {
  return typeof url === "string" && self.base !== "" && url.startsWith(self.base);
}
