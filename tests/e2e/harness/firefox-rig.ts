import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Rig, RigOptions } from "./rig.ts";
import { DEFAULT_RIG } from "./rig.ts";
import { waitUntil } from "./wait-until.ts";

const EXTENSION = resolve(import.meta.dirname, "../../../.output/firefox-mv3");
const ID = "plimsoll@plimsoll.example";
const UUID = "5f1c4f0e-6a53-4c3d-9d0b-0f6f5a3c7a11";

const CLOSE_WELCOME = `
  const tab = [...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.endsWith("/welcome.html"));
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);
`;

const CLICK_TOOLBAR = `
  const widget = "${ID.replace(/[^a-z0-9]/g, "_")}-browser-action";
  CustomizableUI.addWidgetToArea(widget, "nav-bar");
  document.getElementById(widget).querySelector(".unified-extensions-item-action-button").click();
`;
const PANEL_STATE = `return document.getElementById("customizationui-widget-panel")?.state ?? "none";`;

export interface FirefoxRig extends Rig {
  /** Runs privileged script in the browser window and gives its JSON answer. */
  chromeEval(body: string): Promise<unknown>;
  /** Clicks the toolbar button and leaves the real popup panel open. */
  openPanel(): Promise<void>;
  closePanel(): Promise<void>;
}

/** Starts Firefox with the built extension in a fresh profile. `grantable` is all or nothing there: prompts are off. */
export async function startFirefox(options: Partial<RigOptions> = {}): Promise<FirefoxRig> {
  const { headless } = { ...DEFAULT_RIG, ...options };
  const downloads = await mkdtemp(join(tmpdir(), "plimsoll-firefox-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    headless,
    defaultViewport: headless ? { width: 1100, height: 850 } : null,
    // Pages of an extension and privileged script are closed to automation without it.
    args: headless ? ["--remote-allow-system-access"] : [],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
      ...(headless
        ? {
            "extensions.webextOptionalPermissionPrompts": false,
            "browser.download.folderList": 2,
            "browser.download.dir": downloads,
            "browser.download.useDownloadDir": true,
            "browser.download.always_ask_before_handling_new_types": false,
          }
        : {}),
    },
  });
  await browser.installExtension(EXTENSION);
  const origin = `moz-extension://${UUID}/`;
  const chromeEval = (body: string) => evaluateInWindow(browser, body);

  // The welcome page comes to the front by itself; it would do so in the middle of a test.
  await waitUntil(async () => (await chromeEval(CLOSE_WELCOME)) === true, "the welcome page has opened");

  const openPanel = async () => {
    await chromeEval(CLICK_TOOLBAR);
    await waitUntil(async () => (await chromeEval(PANEL_STATE)) === "open", "the popup panel is open");
  };
  const closePanel = async () => {
    await chromeEval(`document.getElementById("customizationui-widget-panel").hidePopup();`);
    await waitUntil(async () => (await chromeEval(PANEL_STATE)) !== "open", "the popup panel is closed");
  };
  const openSurface = async (path: string, ready = "main"): Promise<Page> => {
    const page = await browser.newPage();
    // Any other wait never ends on a page of an extension.
    await page.goto(origin + path, { waitUntil: [] });
    await page.waitForSelector(ready);
    return page;
  };
  return {
    family: "firefox",
    downloads,
    chromeEval,
    openSurface,
    openBlank: () => browser.newPage(),
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    tabIdOf: async (page) => {
      await page.bringToFront();
      const id = await chromeEval("return ExtensionParent_tabId(window.gBrowser.selectedTab);");
      return Number(id);
    },
    openPanel,
    closePanel,
    clickToolbar: async (page) => {
      await page.bringToFront();
      await openPanel();
      // The panel is no page that can be driven; left open, the next click would only close it.
      await closePanel();
      return null;
    },
    killBackground: async () => {
      await chromeEval(
        `await WebExtensionPolicy.getByID("${ID}").extension.terminateBackground({ ignoreDevToolsAttached: true });`,
      );
    },
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What puppeteer keeps to itself: the raw BiDi connection. Used here only; the version is pinned. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

async function evaluateInWindow(browser: Browser, body: string): Promise<unknown> {
  const connection: BidiConnection = Reflect.get(browser, "connection");
  const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })).result;
  const context = contextsOf(tree).find((one) => one.url.endsWith("/browser.xhtml"))?.context;
  const prelude = `const ExtensionParent_tabId = (tab) => ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent.apiManager.global.tabTracker.getId(tab);`;
  const expression = `(async () => JSON.stringify((await (async () => { ${prelude} ${body} })()) ?? null))()`;
  const answer = (
    await connection.send("script.evaluate", { expression, awaitPromise: true, target: { context } })
  ).result;
  const text = Reflect.get(Object(Reflect.get(Object(answer), "result")), "value");
  if (typeof text !== "string")
    throw new Error(`Privileged script failed: ${JSON.stringify(answer).slice(0, 600)}`);
  return JSON.parse(text);
}

function contextsOf(tree: unknown): readonly { readonly url: string; readonly context: string }[] {
  const contexts: unknown = Reflect.get(Object(tree), "contexts");
  return Array.isArray(contexts) ? contexts : [];
}
