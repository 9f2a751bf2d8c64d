import { onNotice, sendToBackground } from "../lib/messages/send.ts";
import { writeKey } from "../lib/model/ids.ts";
import type { BackgroundPort, ChancePort, SitesPort } from "./ports.ts";
import { grantedSites, removeSite, requestSite } from "./sites.ts";

/** What every screen needs of the browser it runs in: the background, chance and time, the granted sites. */
export function screenPorts(): BackgroundPort & ChancePort & SitesPort {
  return {
    ask: sendToBackground,
    onNotice,
    newKey: () => writeKey(crypto.randomUUID()),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    granted: grantedSites,
    request: requestSite,
    remove: removeSite,
  };
}
