import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { StoreError } from "../../lib/messages/protocol.ts";
import type { Library } from "../../lib/model/library.ts";
import { assertNever } from "../../lib/model/result.ts";
import type { BackgroundPort, LibraryPort } from "../ports.ts";

/** What was read of the library so far. */
export type Loaded =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StoreError }
  | { readonly kind: "loaded"; readonly library: Library };

const EMPTY: Library = { articles: [], earlier: [], claims: [], revisions: [], rulings: [] };

/** The library as it stands in the database, kept up to date by the notices of the background. */
export interface Shelf {
  readonly loaded: ReadonlySignal<Loaded>;
  /** Empty until it was read. */
  readonly library: ReadonlySignal<Library>;
  readonly refresh: () => Promise<void>;
  /** Reads now and after every change, until the returned function is called. */
  readonly start: () => () => void;
}

export function createShelf(ports: LibraryPort & Pick<BackgroundPort, "onNotice">): Shelf {
  const loaded = signal<Loaded>({ kind: "loading" });
  const library = computed(() => (loaded.value.kind === "loaded" ? loaded.value.library : EMPTY));
  let newest = 0;

  async function refresh(): Promise<void> {
    const mine = ++newest;
    const answer = await ports.loadLibrary();
    // Two reads may overtake each other; only the one asked for last may show.
    if (mine !== newest) return;
    loaded.value = answer.ok
      ? { kind: "loaded", library: answer.value }
      : { kind: "failed", error: answer.error };
  }

  return {
    loaded,
    library,
    refresh,
    start() {
      void refresh();
      return ports.onNotice(({ notice }) => {
        if (notice === "store-changed") void refresh();
      });
    },
  };
}

/** Why the library cannot be shown, in one sentence that says what to do. */
export function describeLoadError(error: StoreError): string {
  switch (error.kind) {
    case "disk-full":
      return "The disk is full, so the library cannot be opened. Free some space, then reload this page.";
    case "blocked-by-other-tab":
      return "An older Plimsoll page holds the library. Close other Plimsoll tabs, then reload this page.";
    case "newer-library":
      return "The library was written by a newer version of Plimsoll. Update the extension, then reload this page.";
    case "no-database":
      return `The browser does not let Plimsoll open its library (${error.detail}).`;
    case "failed":
      return `Reading the library failed (${error.detail}). Reload this page to try again.`;
    case "claim-changed-elsewhere":
    case "no-such-claim":
      return "Reading the library failed. Reload this page to try again.";
    default:
      return assertNever(error);
  }
}
