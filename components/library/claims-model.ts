import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ClaimId } from "../../lib/model/ids.ts";
import type { BackgroundPort } from "../ports.ts";
import { type Entry, entriesOf, found, type Grouping, type Shelfful, shelve, wordsOf } from "./entries.ts";
import type { FilterModel } from "./filter-model.ts";
import type { Voice } from "./say.ts";
import type { SetsModel } from "./sets-model.ts";
import type { Shelf } from "./shelf.ts";

/** More rows at once make a page slow, and nobody reads them. */
export const PAGE = 200;

/** The list of claims: what is searched for, how it is ordered, what is chosen. */
export interface ClaimsModel {
  readonly shelf: Pick<Shelf, "library" | "progress">;
  /** The set and the tag to which the list is narrowed. */
  readonly filter: FilterModel;
  readonly sets: SetsModel;
  /** Whether a search, a set or a tag leaves claims out. */
  readonly isNarrowed: ReadonlySignal<boolean>;
  readonly query: ReadonlySignal<string>;
  readonly grouping: ReadonlySignal<Grouping>;
  readonly deleted: ReadonlySignal<"hidden" | "shown">;
  /** What the search finds; everything where there is none. Deleted claims only where they are shown. */
  readonly listed: ReadonlySignal<readonly Entry[]>;
  /** How many deleted claims the search finds and the list does not show. */
  readonly deletedFound: ReadonlySignal<number>;
  /** The first of those listed, under their headings. */
  readonly shelves: ReadonlySignal<readonly Shelfful[]>;
  readonly hidden: ReadonlySignal<number>;
  readonly selection: ReadonlySignal<ReadonlySet<ClaimId>>;
  /** Standing claims among those listed that are selected. */
  readonly selected: ReadonlySignal<readonly ClaimId[]>;
  /** Claims that were deleted just now. */
  readonly undoable: ReadonlySignal<readonly ClaimId[]>;
  readonly counts: ReadonlySignal<{ readonly standing: number; readonly deleted: number }>;
  readonly search: (query: string) => void;
  readonly groupBy: (grouping: Grouping) => void;
  readonly showDeleted: () => void;
  readonly hideDeleted: () => void;
  readonly showMore: () => void;
  readonly toggle: (id: ClaimId) => void;
  readonly selectListed: () => void;
  readonly selectNone: () => void;
  readonly remove: (ids: readonly ClaimId[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly restore: (ids: readonly ClaimId[]) => Promise<void>;
}

export function createClaimsModel(
  { shelf, filter, sets }: Pick<ClaimsModel, "shelf" | "filter" | "sets">,
  ports: Pick<BackgroundPort, "ask">,
  voice: Voice,
): ClaimsModel {
  const query = signal("");
  const grouping = signal<Grouping>("article");
  const deleted = signal<"hidden" | "shown">("hidden");
  const shownUpTo = signal(PAGE);
  const selection = signal<ReadonlySet<ClaimId>>(new Set());
  const undoable = signal<readonly ClaimId[]>([]);
  const entries = computed(() => entriesOf(filter.library.value));
  const counts = computed(() => {
    const { claims } = shelf.library.value;
    const standing = claims.filter(({ status }) => status !== "withdrawn").length;
    return { standing, deleted: claims.length - standing };
  });
  const listed = computed(() => {
    const open = deleted.value === "shown" ? entries.value : entries.value.filter(isStanding);
    return found(open, query.value);
  });
  const selected = computed(() =>
    listed.value
      .filter((entry) => isStanding(entry) && selection.value.has(entry.claim.id))
      .map(({ claim }) => claim.id),
  );

  async function restore(ids: readonly ClaimId[]): Promise<void> {
    const changed = await voice.write((key) => ports.ask("restoreClaims", { key, ids }));
    if (changed === null) return;
    undoable.value = undoable.value.filter((id) => !ids.includes(id));
    voice.done(`${claimsInWords(changed)} restored.`);
  }

  return {
    shelf,
    filter,
    sets,
    isNarrowed: computed(() => filter.isOn.value || isSearching(query.value)),
    query,
    grouping,
    deleted,
    listed,
    deletedFound: computed(() => found(entries.value, query.value).length - listed.value.length),
    shelves: computed(() => shelve(listed.value.slice(0, shownUpTo.value), grouping.value)),
    hidden: computed(() => Math.max(0, listed.value.length - shownUpTo.value)),
    selection,
    selected,
    undoable,
    counts,
    search(words) {
      query.value = words;
      shownUpTo.value = PAGE;
    },
    groupBy(by) {
      grouping.value = by;
    },
    showDeleted() {
      deleted.value = "shown";
    },
    hideDeleted() {
      deleted.value = "hidden";
    },
    showMore() {
      shownUpTo.value += PAGE;
    },
    toggle(id) {
      const next = new Set(selection.value);
      if (!next.delete(id)) next.add(id);
      selection.value = next;
    },
    selectListed() {
      selection.value = new Set(listed.value.filter(isStanding).map(({ claim }) => claim.id));
    },
    selectNone() {
      selection.value = new Set();
    },
    async remove(ids) {
      if (ids.length === 0) return;
      const changed = await voice.write((key) => ports.ask("withdrawClaims", { key, ids }));
      if (changed === null) return;
      selection.value = new Set([...selection.value].filter((id) => !ids.includes(id)));
      undoable.value = ids;
      voice.done(`${claimsInWords(changed)} deleted.`);
    },
    undo: () => restore(undoable.value),
    restore,
  };
}

/** Whether the list is narrowed by a search. */
export function isSearching(query: string): boolean {
  return wordsOf(query).length > 0;
}

/** "1 claim", "12 claims". */
export function claimsInWords(count: number): string {
  return count === 1 ? "1 claim" : `${count} claims`;
}

function isStanding({ claim }: Entry): boolean {
  return claim.status !== "withdrawn";
}
