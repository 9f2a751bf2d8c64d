import { browser } from "wxt/browser";
import { pageDoor, surfaceDoor } from "../../lib/messages/guard.ts";
import { handle } from "../../lib/messages/handle.ts";
import { broadcast, sendToPage } from "../../lib/messages/send.ts";
import { connect } from "../../lib/store/open.ts";
import { showOpen } from "./badge.ts";
import { onCommand } from "./commands.ts";
import { syncGate } from "./gate-registration.ts";
import { createMenus, onMenuClick } from "./menus.ts";
import { openOwnPage } from "./own-pages.ts";
import { pageHandlers } from "./page-handlers.ts";
import type { BackgroundPorts } from "./ports.ts";
import { createProposals } from "./proposals.ts";
import { run } from "./run.ts";
import { session } from "./session.ts";
import { surfaceHandlers } from "./surface-handlers.ts";
import { openTabIds, tabPage } from "./tab-page.ts";

/**
 * Registers every listener of the background, at once: a worker that is woken by an event is asked for its
 * listeners when its script has run through, and one registered later would miss the event that woke it.
 */
export function listen(): void {
  const { version } = browser.runtime.getManifest();
  const ports: BackgroundPorts = {
    connection: connect(),
    page: tabPage,
    ask: sendToPage,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    version,
    tell: broadcast,
    session,
    propose: createProposals(session, version),
    openTabs: openTabIds,
    showOpen,
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
  browser.commands?.onCommand.addListener((command, tab) => onCommand(ports, command, tab));
}
