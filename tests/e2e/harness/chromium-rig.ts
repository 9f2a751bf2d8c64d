import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page, type Target } from "puppeteer-core";
import type { Rig, RigOptions } from "./rig.ts";
import { DEFAULT_RIG } from "./rig.ts";

const EXTENSION = resolve(import.meta.dirname, "../../../.output/chrome-mv3");
const FLAGS = [
  // Root may not use Chromium's sandbox; everybody else keeps it.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];
const LOOPBACK_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

/** The little of the browser's own namespace that is used inside the extension's worker. */
declare const chrome: {
  readonly tabs: { query(about: object): Promise<readonly { readonly id?: number }[]> };
};

/** Starts Chromium with the built extension in a fresh profile. */
export async function startChromium(
  options: Partial<RigOptions> = {},
): Promise<Rig & { readonly browser: Browser }> {
  const { grantable, headless, network } = { ...DEFAULT_RIG, ...options };
  const profile = await mkdtemp(join(tmpdir(), "plimsoll-chromium-"));
  const downloads = join(profile, "downloads");
  const id = unpackedId(EXTENSION);
  await seedGrants(profile, id, grantable);
  const browser = await puppeteer.launch({
    executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
    pipe: true,
    headless,
    userDataDir: profile,
    enableExtensions: [EXTENSION],
    defaultViewport: headless ? { width: 1100, height: 850 } : null,
    args: [
      ...FLAGS,
      ...(headless ? ["--disable-gpu"] : []),
      ...(network === "loopback" ? [LOOPBACK_ONLY] : []),
    ],
    downloadBehavior: headless ? { policy: "allow", downloadPath: downloads } : { policy: "default" },
  });
  const origin = `chrome-extension://${id}/`;
  const worker = () =>
    browser.waitForTarget((target) => target.type() === "service_worker" && target.url().startsWith(origin));
  await worker();
  // The welcome page comes to the front by itself; it would do so in the middle of a test.
  const welcome = await browser.waitForTarget((target) => target.url() === `${origin}welcome.html`);
  await (await welcome.asPage()).close();

  const openSurface = async (path: string, ready = "main"): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(origin + path);
    await page.waitForSelector(ready);
    return page;
  };
  let observer: Page | null = null;
  return {
    family: "chromium",
    browser,
    downloads,
    openSurface,
    openBlank: () => browser.newPage(),
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    tabIdOf: async (page) => {
      // Asked from a page, not from the worker: the worker may be dead, and a dead one cannot be evaluated in.
      observer ??= await openSurface("workspace.html#settings");
      await page.bringToFront();
      return observer.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
    },
    clickToolbar: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error("The extension is not loaded.");
      const isPopup = (target: Target) =>
        target.url().startsWith(`${origin}popup.html`) && !target.url().includes("?tab=");
      const [target] = await Promise.all([
        browser.waitForTarget(isPopup),
        page.triggerExtensionAction(extension),
      ]);
      const popup = await target.asPage();
      await popup.waitForSelector("main");
      return popup;
    },
    killBackground: async () => {
      // By the browser's own list: puppeteer's handle of a worker that has just stopped by itself is a dead session.
      const session = await browser.target().createCDPSession();
      await session.send("Target.setDiscoverTargets", { discover: true });
      const { targetInfos } = await session.send("Target.getTargets");
      for (const { targetId, type, url } of targetInfos) {
        if (type !== "service_worker" || !url.startsWith(origin)) continue;
        // The event comes also where the worker stops by itself before it is closed; one that starts again has the same id.
        const destroyed = new Promise<void>((resolve) => {
          session.on("Target.targetDestroyed", (event) => event.targetId === targetId && resolve());
        });
        await session.send("Target.closeTarget", { targetId }).catch(() => {});
        await destroyed;
      }
      await session.detach();
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The id Chromium gives an unpacked extension: the first 16 bytes of the SHA-256 of its path, as letters a to p. */
function unpackedId(folder: string): string {
  const hex = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Chromium asks nobody again about hosts the profile has granted before; the page must still ask by a real click. */
async function seedGrants(profile: string, id: string, hosts: readonly string[]): Promise<void> {
  const permissions = {
    api: [],
    explicit_host: hosts.map((host) => `*://${host}/*`),
    manifest_permissions: [],
    scriptable_host: [],
  };
  await mkdir(join(profile, "Default"), { recursive: true });
  await mkdir(join(profile, "downloads"), { recursive: true });
  const preferences = { extensions: { settings: { [id]: { runtime_granted_permissions: permissions } } } };
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
}
