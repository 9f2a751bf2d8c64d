import { browser } from "wxt/browser";
import type { SessionPort } from "./session-port.ts";

/** `storage.session` of the browser. */
export const session: SessionPort = {
  async read(keys) {
    const found: Record<string, unknown> = await browser.storage.session.get([...keys]);
    return new Map(Object.entries(found));
  },
  async write(key, value) {
    try {
      await browser.storage.session.set({ [key]: value });
      return "written";
    } catch (error) {
      if (/quota/i.test(String(error))) return "full";
      throw error;
    }
  },
  forget: (keys) => browser.storage.session.remove([...keys]),
};
