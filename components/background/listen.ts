import { browser } from "wxt/browser";
import { pageDoor, surfaceDoor } from "../../lib/messages/guard.ts";
import { handle } from "../../lib/messages/handle.ts";
import { broadcast, sendToPage } from "../../lib/messages/send.ts";
import { connect } from "../../lib/store/open.ts";
import { showCount } from "./badge.ts";
import { onCommand } from "./commands.ts";
import { syncGate } from "./gate-registration.ts";
import { createMenus, onMenuClick } from "./menus.ts";
import { openOwnPage } from "./own-pages.ts";
import { pageHandlers } from "./page-handlers.ts";
import type { BackgroundPorts } from "./ports.ts";
import { surfaceHandlers } from "./surface-handlers.ts";
import { tabPage } from "./tab-page.ts";

/**
 * Registers every listener of the background, at once: a worker that is woken by an event is asked for its
 * listeners when its script has run through, and one registered later would miss the event that woke it.
 */
export function listen(): void {
  const ports: BackgroundPorts = {
    connection: connect(),
    page: tabPage,
    ask: sendToPage,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    version: browser.runtime.getManifest().version,
    tell: broadcast,
    showCount,
    syncGate,
  };
  handle(surfaceDoor, surfaceHandlers(ports));
  handle(pageDoor, pageHandlers(ports));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run(createMenus());
    run(syncGate());
    if (reason === "install") run(openOwnPage("welcome.html"));
  });
  browser.runtime.onStartup.addListener(() => {
    run(createMenus());
    run(syncGate());
  });
  browser.permissions.onAdded.addListener(() => run(syncGate()));
  browser.permissions.onRemoved.addListener(() => run(syncGate()));
  browser.contextMenus.onClicked.addListener((click, tab) => onMenuClick(ports, click, tab));
  browser.commands?.onCommand.addListener((command, tab) => run(onCommand(ports.ask, command, tab?.id)));
}

/** An event has no one to answer to; the console of the worker is where a fault of ours can be seen. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
