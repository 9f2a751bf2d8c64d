import { browser } from "wxt/browser";
import { err, ok, type Result } from "../../lib/model/result.ts";
import type { PagePort } from "./page-port.ts";

/** The rules come first: the reader asks them. */
export const READER_FILES = ["/content-scripts/spotter.js", "/content-scripts/reader.js"] as const;

/** Tabs by way of the browser's own interfaces. */
export const tabPage: PagePort = {
  async address(tabId) {
    try {
      const { url } = await browser.tabs.get(tabId);
      return url === undefined || url === "" ? { kind: "hidden" } : { kind: "known", url };
    } catch {
      return { kind: "gone" };
    }
  },

  async mediaType(tabId) {
    const answer = await attempt(() =>
      browser.scripting.executeScript({
        target: { tabId, frameIds: [0] },
        func: () => document.contentType,
      }),
    );
    if (!answer.ok) return answer;
    const type = answer.value[0]?.result;
    return ok(typeof type === "string" ? type : null);
  },

  async injectReader(tabId, documentId) {
    const target = documentId === null ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
    const answer = await attempt(() => browser.scripting.executeScript({ target, files: [...READER_FILES] }));
    return answer.ok ? ok(null) : answer;
  },

  wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  },

  async within<T>(milliseconds: number, work: Promise<T>) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), milliseconds);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  },
};

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, string>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

/** Every tab by its id: no permission tells more of them, and no more is needed. */
export async function openTabIds(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => id ?? []);
}

/** The tab that the person looks at. */
export async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
