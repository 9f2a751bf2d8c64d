import { browser } from "wxt/browser";

/** Whether this browser has a panel that stays open beside the page. */
export function hasSidePanel(): boolean {
  return methodOf("sidePanel", "open") !== null || methodOf("sidebarAction", "open") !== null;
}

/**
 * Opens the panel beside the page. Must be called directly in the listener of a click, before anything is
 * awaited: both browsers refuse once the gesture is over.
 */
export function openSidePanel(tab: {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}): void {
  const open = methodOf("sidePanel", "open");
  if (open === null) methodOf("sidebarAction", "open")?.();
  else if (tab.windowId !== undefined) open({ windowId: tab.windowId });
}

/** Chrome has `sidePanel`, Firefox `sidebarAction`; the types know only one of them. */
function methodOf(api: string, name: string): ((input?: object) => void) | null {
  const holder: unknown = Reflect.get(browser, api);
  if (typeof holder !== "object" || holder === null) return null;
  const method: unknown = Reflect.get(holder, name);
  if (typeof method !== "function") return null;
  return (input) => {
    const opened: unknown = Reflect.apply(method, holder, input === undefined ? [] : [input]);
    if (opened instanceof Promise)
      opened.catch((error: unknown) => console.warn("The panel did not open.", error));
  };
}
