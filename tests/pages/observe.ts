import type { Page, Target } from "puppeteer-core";
import type { PageReading, ReadFailure } from "../../lib/model/reading.ts";
import type { Result } from "../../lib/model/result.ts";
import type { PageMetadata } from "../../lib/page/metadata.ts";
import { startChromium } from "../e2e/harness/chromium-rig.ts";
import { bundle } from "./bundle.ts";
import type { Observed } from "./compare.ts";

/** The little of the browser's own namespace that is used inside the extension's worker. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, where: object): Promise<Result<PageReading, ReadFailure>>;
  };
  readonly scripting: { executeScript(what: object): Promise<unknown> };
};

/** A tab in which saved pages are read by the extension, one after the other, and compared with themselves. */
export interface Observer {
  observe(url: string): Promise<Observed>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension and gives it access to one site, as a click on its button does. */
export async function startObserver(home: string): Promise<Observer> {
  const script = await bundle("lib/page/metadata.ts", "plimsollMetadata");
  const rig = await startChromium({ grantable: [] });
  const [plain, page] = [await rig.open(home), await rig.open(home)];
  for (const one of [plain, page]) await one.evaluateOnNewDocument(stopClock);
  await page.bringToFront();
  const [extension] = (await rig.browser.extensions()).values();
  if (extension === undefined) throw new Error("The extension is not loaded.");
  await page.triggerExtensionAction(extension);
  const isWorker = (target: Target) => target.type() === "service_worker";
  const worker = await (await rig.browser.waitForTarget(isWorker)).worker();
  if (worker === null) throw new Error("The extension has no worker.");
  const tabId = await worker.evaluate(
    async (url) => (await chrome.tabs.query({ url })).at(-1)?.id ?? -1,
    `${new URL(home).origin}/*`,
  );
  const errors: string[] = [];
  const note = (words: string) => words.includes("chrome-extension://") && errors.push(words.slice(0, 300));
  page.on("console", (line) => {
    if (line.type() === "error") note(`${line.text()} ${line.location().url ?? ""}`);
  });
  page.on("pageerror", (error) => note(error instanceof Error ? `${error.stack}` : String(error)));
  return {
    async observe(url) {
      errors.length = 0;
      await Promise.all([settle(plain, url), settle(page, url)]);
      let without = await fingerprint(plain);
      const before = await fingerprint(page);
      await worker.evaluate(
        (id) =>
          chrome.scripting.executeScript({
            target: { tabId: id, frameIds: [0] },
            files: ["/content-scripts/spotter.js", "/content-scripts/reader.js"],
          }),
        tabId,
      );
      const reading = await worker.evaluate(
        (id) =>
          chrome.tabs.sendMessage(
            id,
            { plimsoll: "reader", name: "describePage", input: {} },
            { frameId: 0 },
          ),
        tabId,
      );
      const after = await fingerprint(page);
      for (let again = 0; again < MORE_LOADS && !same(without, after); again++) {
        await settle(plain, url);
        without = await fingerprint(plain);
      }
      const metadata = await inOurWorld(page, script);
      return {
        ...described(reading, metadata),
        changed: changeOf(without, before, after),
        errors: [...errors],
      };
    },
    close: () => rig.close(),
  };
}

function described(reading: Result<PageReading, ReadFailure>, metadata: PageMetadata) {
  const draft = reading.ok ? reading.value.draft : null;
  const heard = !reading.ok && reading.error.kind === "other-language" ? reading.error.language : null;
  return {
    title: draft?.title ?? metadata.title,
    language: draft?.language ?? heard ?? metadata.statedLanguage,
    day: (draft ?? metadata).published?.asStated.slice(0, 10) ?? null,
    outcome: reading.ok ? reading.value.draft.extraction.finder : reading.error.kind,
    marks: reading.ok ? reading.value.mentions.length : 0,
  };
}

interface Fingerprint {
  readonly html: string;
  readonly nodes: number;
}

/** Pages write the time and random numbers into their addresses; both loads shall write the same. */
function stopClock(): void {
  const then = 1_769_760_000_000;
  Date.now = () => then;
  Math.random = () => 0.5;
  Date.prototype.getTime = () => then;
  Date.prototype.valueOf = () => then;
}

/** Some pages come out one way or the other, as their scripts win or lose a race; then other loads are looked at too. */
const MORE_LOADS = 4;

function same(a: Fingerprint, b: Fingerprint): boolean {
  return a.html === b.html && a.nodes === b.nodes;
}

/** The document as it can be written down, and the number of its nodes, which tells split text nodes. */
function fingerprint(page: Page): Promise<Fingerprint> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let nodes = 0;
    while (walker.nextNode() !== null) nodes++;
    return { html: document.documentElement.outerHTML, nodes };
  });
}

function changeOf(without: Fingerprint, before: Fingerprint, after: Fingerprint): string | null {
  if (before.html !== after.html) return "the markup changed while the page was read";
  if (before.nodes !== after.nodes) return "nodes were added or split while the page was read";
  if (without.html !== after.html) return "the markup is not that of the page without the extension";
  return without.nodes === after.nodes ? null : "the nodes are not those of the page without the extension";
}

/** Waits for what the page does by itself at its start. */
async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
}

async function inOurWorld(page: Page, script: string): Promise<PageMetadata> {
  const [realm] = page.extensionRealms();
  if (realm === undefined) throw new Error("The reader is not in the page.");
  const call = "plimsollMetadata.readMetadata(document, location.href)";
  const metadata: unknown = await realm.evaluate(`${script}; ${call}`);
  if (!isMetadata(metadata)) throw new Error("The metadata reader gave no metadata.");
  return metadata;
}

function isMetadata(value: unknown): value is PageMetadata {
  return typeof value === "object" && value !== null && "title" in value && "published" in value;
}
