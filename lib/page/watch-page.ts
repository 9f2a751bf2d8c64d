import { addressOf, isElement, isText, textOf } from "./dom.ts";

/** What the watch tells, and what it asks. */
export interface WatchPorts {
  addressChanged(): void;
  /** The article has grown or its words were replaced; called a bounded number of times for one address. */
  contentChanged(): void;
  /** Whether the page still says what was read from it. */
  isIntact(): boolean;
  /** Called now and then, to put back what the page has wiped. */
  restore(): void;
}

export interface PageWatch {
  /** The address of the article: without fragment, unless the site routes by it. */
  address(): string;
  /** Looks for a new address or for words that were replaced, at once, without waiting for the page to settle. */
  look(): void;
  /** Watches the shadow roots that a reading reached into; changes in them do not show from outside. */
  alsoIn(roots: readonly ShadowRoot[]): void;
}

/** Milliseconds between two looks at the address; history changes raise no event in a content script. */
const POLL = 250;
/** A change counts when the page has been quiet for this long, or has not been for the longest wait. */
const QUIET = 400;
const LONGEST_WAIT = 2_000;
/** Pages that change forever are read so often, and ever more rarely. */
const MAX_READINGS = 12;
const FIRST_SPACING = 500;
/** Letters that must have come to be worth another reading; counters and clocks bring fewer. */
const WORTH_READING = 200;

export function watchPage(page: Document, signal: AbortSignal, ports: WatchPorts): PageWatch {
  let address = articleAddress(addressOf(page));
  let letters = 0;
  let torn = false;
  let readings = 0;
  let notBefore = 0;
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    if (signal.aborted) return;
    const now = articleAddress(addressOf(page));
    if (now === address) {
      ports.restore();
      return;
    }
    address = now;
    readings = 0;
    notBefore = 0;
    forget();
    ports.addressChanged();
  }

  function forget(): void {
    clearTimeout(timer);
    letters = 0;
    torn = false;
    firstChange = 0;
  }

  function note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === "characterData" || record.removedNodes.length > 0) torn = true;
      if (letters < WORTH_READING) for (const node of record.addedNodes) letters += lettersOf(node);
    }
    if (!torn && letters < WORTH_READING) return;
    const now = performance.now();
    if (firstChange === 0) firstChange = now;
    clearTimeout(timer);
    timer = setTimeout(
      settle,
      Math.max(notBefore - now, Math.min(QUIET, firstChange + LONGEST_WAIT - now), 0),
    );
  }

  function settle(): void {
    look();
    const changed = letters >= WORTH_READING || (torn && !ports.isIntact());
    forget();
    if (!changed || signal.aborted || readings >= MAX_READINGS) return;
    readings++;
    notBefore = performance.now() + FIRST_SPACING * 2 ** readings;
    ports.contentChanged();
  }

  const observer = new MutationObserver(note);
  const watched: MutationObserverInit = { childList: true, characterData: true, subtree: true };
  observer.observe(page, watched);
  const poll = setInterval(look, POLL);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearInterval(poll);
    clearTimeout(timer);
  });

  return {
    address: () => address,
    look() {
      look();
      note(observer.takeRecords());
      if (torn && !ports.isIntact()) settle();
    },
    alsoIn: (roots) => {
      for (const root of roots) observer.observe(root, watched);
    },
  };
}

/** The page's address without its fragment, unless a site keeps its routes there ("#/2026/kn-23", "#!/..."). */
export function articleAddress(url: string): string {
  const [path = "", fragment = ""] = url.split("#", 2);
  return /^!?\//.test(fragment) ? `${path}#${fragment}` : path;
}

function lettersOf(node: Node): number {
  if (isText(node)) return node.data.trim().length;
  return isElement(node) ? textOf(node).trim().length : 0;
}
