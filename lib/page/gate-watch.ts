import { addressOf } from "./dom.ts";
import { kindOfPage, type PageKind } from "./gate.ts";

/** What the gate needs of its surroundings. */
export interface GatePorts {
  readonly page: Document;
  /** Asks for the reader; called once for each address that is an article. */
  readonly askForReader: () => void;
  /** Whether the extension is still there; a gate that was left behind falls silent. */
  readonly isAlive: () => boolean;
}

/** Milliseconds between looks at the address, and the times at which a page that fills late is judged again. */
const POLL = 1_000;
const JUDGED_AGAIN = 3;

/** Judges the page now, when it fills late, and at every new address of a site that swaps its articles. */
export function watchGate({ page, askForReader, isAlive }: GatePorts): () => void {
  let address = addressOf(page);
  let looks = 0;
  let kind: PageKind = "other";

  function judge(): void {
    looks++;
    kind = kindOfPage(page);
    if (kind === "article") askForReader();
  }

  function look(): void {
    if (!isAlive()) {
      stop();
      return;
    }
    if (addressOf(page) !== address) {
      address = addressOf(page);
      looks = 0;
      kind = "other";
    }
    if (kind === "other" && looks <= JUDGED_AGAIN) judge();
  }

  const timer = setInterval(look, POLL);
  function stop(): void {
    clearInterval(timer);
  }
  judge();
  return stop;
}
