import { browser } from "wxt/browser";
import { byText } from "../../lib/model/text-order.ts";

const GATE = {
  id: "gate",
  js: ["/content-scripts/gate.js"],
  runAt: "document_idle",
  allFrames: false,
  persistAcrossSessions: true,
} as const;

/**
 * Lets the gate run on the sites the person granted, and on no other; answers their match patterns. Safe to
 * call at any time and twice at once. Needed after every start and update: some browsers forget registrations.
 */
export async function syncGate(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin)).sort(byText);
  if (sites.length === 0) await unregister();
  else await register(sites);
  return sites;
}

/** Another call may register between our look and our own registration: then it is there to be updated. */
async function register(sites: readonly string[]): Promise<void> {
  const script = { ...GATE, js: [...GATE.js], matches: [...sites] };
  if (await isRegistered()) return browser.scripting.updateContentScripts([script]);
  try {
    await browser.scripting.registerContentScripts([script]);
  } catch (error) {
    if (!(await isRegistered())) throw error;
    await browser.scripting.updateContentScripts([script]);
  }
}

async function unregister(): Promise<void> {
  if (!(await isRegistered())) return;
  try {
    await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
  } catch (error) {
    if (await isRegistered()) throw error;
  }
}

async function isRegistered(): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  return scripts.length > 0;
}
