import { showQueue } from "../../components/queue/queue-page.tsx";
import { frontTab } from "../../components/queue/tabs.ts";

/** `popup.html?tab=7` is the queue of tab 7 in a window of its own; without it, of the tab in front. */
async function main(): Promise<void> {
  const named = new URLSearchParams(location.search).get("tab");
  const standsAlone = named !== null && /^\d+$/.test(named);
  document.body.classList.toggle("popup", !standsAlone);
  const open = showQueue(document, standsAlone ? "window" : "popup");
  await open(standsAlone ? Number(named) : await frontTab());
}

main().catch(console.error);
