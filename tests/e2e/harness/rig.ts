import type { Page } from "puppeteer-core";

/** A real browser with the built extension in it. Both browsers are driven through this one shape. */
export interface Rig {
  readonly family: "chromium" | "firefox";
  /** Opens a page of the web in a new tab and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens an empty tab. */
  openBlank(): Promise<Page>;
  /** Opens a page of the extension in a new tab: "workspace.html", "popup.html?tab=3". */
  openSurface(path: string, ready?: string): Promise<Page>;
  /** The extension's id for the tab of a page; brings that page to the front. */
  tabIdOf(page: Page): Promise<number>;
  /** Clicks the toolbar button on a page: this is what grants activeTab. Gives the popup where the browser lets us hold it. */
  clickToolbar(page: Page): Promise<Page | null>;
  /** Ends the background (service worker or event page) as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Folder into which the browser puts what is downloaded. */
  readonly downloads: string;
  close(): Promise<void>;
}

/** What a rig is started with. */
export interface RigOptions {
  /** Hosts for which a click on "Always on" is granted without a prompt: ["localhost"]. */
  readonly grantable: readonly string[];
  readonly headless: boolean;
  /** "loopback": nothing but this machine is reached, whatever a page asks for. "open": for a person who reads real pages. */
  readonly network: "loopback" | "open";
}

export const DEFAULT_RIG: RigOptions = { grantable: ["localhost"], headless: true, network: "loopback" };
