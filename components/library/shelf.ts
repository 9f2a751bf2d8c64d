import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { StoreError } from "../../lib/messages/protocol.ts";
import type { ArticleId } from "../../lib/model/ids.ts";
import type { Library } from "../../lib/model/library.ts";
import type { Progress } from "../../lib/model/progress.ts";
import type { BackgroundPort, LibraryPort } from "../ports.ts";
import { explain } from "../write-error.ts";

/** What was read of the library so far. */
export type Loaded =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: StoreError }
  | { readonly kind: "loaded"; readonly library: Library };

const EMPTY: Library = { articles: [], earlier: [], claims: [], revisions: [], rulings: [], sets: [] };

/** The library as it stands in the database, kept up to date by the notices of the background. */
export interface Shelf {
  readonly loaded: ReadonlySignal<Loaded>;
  /** Empty until it was read. */
  readonly library: ReadonlySignal<Library>;
  /** How far the review of each article has come whose review was begun. */
  readonly progress: ReadonlySignal<ReadonlyMap<ArticleId, Progress>>;
  readonly refresh: () => Promise<void>;
  /** Reads now and after every change, until the returned function is called. */
  readonly start: () => () => void;
}

export function createShelf(ports: LibraryPort & Pick<BackgroundPort, "onNotice">): Shelf {
  const loaded = signal<Loaded>({ kind: "loading" });
  const library = computed(() => (loaded.value.kind === "loaded" ? loaded.value.library : EMPTY));
  const progress = signal<ReadonlyMap<ArticleId, Progress>>(new Map());
  let newest = 0;

  async function refresh(): Promise<void> {
    const mine = ++newest;
    const [answer, reviewed] = await Promise.all([ports.loadLibrary(), ports.loadProgress()]);
    // Two reads may overtake each other; only the one asked for last may show.
    if (mine !== newest) return;
    // Without it the list is as good; only a count is missing.
    if (reviewed.ok) progress.value = reviewed.value;
    loaded.value = answer.ok
      ? { kind: "loaded", library: answer.value }
      : { kind: "failed", error: answer.error };
  }

  return {
    loaded,
    library,
    progress,
    refresh,
    start() {
      void refresh();
      return ports.onNotice(({ notice }) => {
        if (notice === "store-changed") void refresh();
      });
    },
  };
}

/** Why the library cannot be shown, in words that say what to do. */
export function describeLoadError(error: StoreError): string {
  return `The library could not be opened. ${explain(error)}`;
}
