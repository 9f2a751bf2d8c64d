import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { compare } from "../../lib/comparison/compare.ts";
import { type ClaimGroup, group } from "../../lib/comparison/group.ts";
import type { Comparison, Ruling } from "../../lib/model/comparison.ts";
import type { ClaimId } from "../../lib/model/ids.ts";
import type { Library } from "../../lib/model/library.ts";
import type { BackgroundPort } from "../ports.ts";
import { type Entry, entriesOf } from "./entries.ts";
import type { FilterModel } from "./filter-model.ts";
import type { Voice } from "./say.ts";

/** Two claims of a group with what is said of them, and what the person ruled. */
export interface Pair {
  readonly left: Entry;
  readonly right: Entry;
  readonly comparison: Comparison;
  /** The newest ruling on the pair; null where there is none. */
  readonly ruling: Ruling | null;
}

/** The claims on one subject and measure, with their pairs. */
export interface Bench {
  readonly group: ClaimGroup;
  readonly entries: readonly Entry[];
  readonly pairs: readonly Pair[];
}

export interface CompareModel {
  /** The set and the tag to whose claims the comparison is narrowed. */
  readonly filter: FilterModel;
  /** The first groups of at least two claims; those of several articles come first. */
  readonly benches: ReadonlySignal<readonly Bench[]>;
  /** How many groups there are besides. */
  readonly hidden: ReadonlySignal<number>;
  readonly showMore: () => void;
  readonly rule: (pair: Pair, decision: Ruling["decision"]) => Promise<void>;
  readonly undoRuling: (ruling: Ruling) => Promise<void>;
}

/** Groups shown at once. Their pairs are compared only when they are shown. */
export const BENCHES = 20;

/** Pairs grow with the square of the claims; beyond these nobody reads a list of pairs. */
export const PAIRS_MOST = 300;

export function createCompareModel(
  filter: FilterModel,
  ports: Pick<BackgroundPort, "ask">,
  voice: Voice,
): CompareModel {
  const shownUpTo = signal(BENCHES);
  const { library } = filter;
  const drafts = computed(() => draftsOf(library.value));
  return {
    filter,
    benches: computed(() =>
      drafts.value
        .slice(0, shownUpTo.value)
        .map((draft) => ({ ...draft, pairs: pairsOf(draft.entries, library.value.rulings) })),
    ),
    hidden: computed(() => Math.max(0, drafts.value.length - shownUpTo.value)),
    showMore() {
      shownUpTo.value += BENCHES;
    },
    async rule({ left, right }, decision) {
      const sides = { left: left.claim.id, right: right.claim.id };
      const id = await voice.write((key) => ports.ask("rule", { key, ...sides, decision, note: "" }));
      if (id !== null) voice.done("Your ruling is kept.");
    },
    async undoRuling({ id }) {
      const answer = await voice.write(async (key) => {
        const undone = await ports.ask("undoRuling", { key, id });
        // The write itself answers null, which stands for a failure here.
        return undone.ok ? { ok: true, value: "undone" } : undone;
      });
      if (answer !== null) voice.done("The ruling is taken back.");
    },
  };
}

function draftsOf(library: Library): readonly Omit<Bench, "pairs">[] {
  const entries = new Map(entriesOf(library).map((entry) => [entry.claim.id, entry]));
  return group([...entries.values()].map(({ claim }) => claim))
    .filter(({ claims }) => claims.length > 1)
    .map((each) => ({ group: each, entries: each.claims.flatMap(({ id }) => entries.get(id) ?? []) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function pairsOf(entries: readonly Entry[], rulings: readonly Ruling[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [index, left] of entries.entries()) {
    for (const right of entries.slice(index + 1)) {
      if (pairs.length === PAIRS_MOST) return pairs;
      const comparison = compare(left.claim, right.claim, rulings);
      pairs.push({ left, right, comparison, ruling: rulingOn(left.claim.id, right.claim.id, rulings) });
    }
  }
  return pairs;
}

/** Of several rulings on a pair the newest holds, as in the comparison itself. */
function rulingOn(a: ClaimId, b: ClaimId, rulings: readonly Ruling[]): Ruling | null {
  let newest: Ruling | null = null;
  for (const ruling of rulings) {
    const isOurs = (ruling.left === a && ruling.right === b) || (ruling.left === b && ruling.right === a);
    if (isOurs && (newest === null || ruling.at > newest.at)) newest = ruling;
  }
  return newest;
}

/** What one article says twice is of less interest than what two articles say. */
function placeOf({ entries }: Pick<Bench, "entries">): number {
  return new Set(entries.map(({ claim }) => claim.articleId)).size > 1 ? 0 : 1;
}
