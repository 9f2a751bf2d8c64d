import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Claim } from "../../lib/model/claim.ts";
import type { ClaimSet } from "../../lib/model/claim-set.ts";
import type { ClaimSetId } from "../../lib/model/ids.ts";
import type { Library } from "../../lib/model/library.ts";
import { byText } from "../../lib/model/text-order.ts";

/** A set that can be chosen, with how many of its claims stand. */
export interface SetChoice {
  readonly set: ClaimSet;
  readonly standing: number;
}

/** A tag that can be chosen, as it was first written, with how many standing claims bear it. */
export interface TagChoice {
  readonly tag: string;
  readonly standing: number;
}

/** Which part of the library the lists, ledgers and exports are about. */
export interface FilterModel {
  /** Null: all claims. A set that is deleted is no longer chosen. */
  readonly set: ReadonlySignal<ClaimSet | null>;
  readonly tag: ReadonlySignal<string | null>;
  readonly sets: ReadonlySignal<readonly SetChoice[]>;
  readonly tags: ReadonlySignal<readonly TagChoice[]>;
  /** The library with no other claims than those of the set and the tag; the library itself where none is chosen. */
  readonly library: ReadonlySignal<Library>;
  readonly isOn: ReadonlySignal<boolean>;
  /** "in “Arms”, tagged “to check”"; empty where nothing is chosen. */
  readonly words: ReadonlySignal<string>;
  readonly chooseSet: (id: ClaimSetId | null) => void;
  readonly chooseTag: (tag: string | null) => void;
  readonly clear: () => void;
}

export function createFilterModel(whole: ReadonlySignal<Library>): FilterModel {
  const setId = signal<ClaimSetId | null>(null);
  const tagName = signal<string | null>(null);
  const standing = computed(() => whole.value.claims.filter(({ status }) => status !== "withdrawn"));
  const sets = computed(() => setsOf(whole.value.sets ?? [], standing.value));
  const tags = computed(() => tagsOf(standing.value));
  const set = computed(() => sets.value.find((each) => each.set.id === setId.value)?.set ?? null);
  // A tag that no standing claim bears any more cannot be seen, and must not hide everything.
  const tag = computed(() => tags.value.find((each) => isTag(each.tag, tagName.value))?.tag ?? null);
  const isOn = computed(() => set.value !== null || tag.value !== null);
  return {
    set,
    tag,
    sets,
    tags,
    isOn,
    library: computed(() => {
      if (!isOn.value) return whole.value;
      const members = set.value === null ? null : new Set(set.value.claims);
      const claims = whole.value.claims.filter(
        (claim) =>
          (members === null || members.has(claim.id)) && (tag.value === null || hasTag(claim, tag.value)),
      );
      return { ...whole.value, claims };
    }),
    words: computed(() =>
      [
        set.value === null ? [] : [`in “${set.value.name}”`],
        tag.value === null ? [] : [`tagged “${tag.value}”`],
      ]
        .flat()
        .join(", "),
    ),
    chooseSet(id) {
      setId.value = id;
    },
    chooseTag(name) {
      tagName.value = name;
    },
    clear() {
      setId.value = null;
      tagName.value = null;
    },
  };
}

function setsOf(sets: readonly ClaimSet[], standing: readonly Claim[]): readonly SetChoice[] {
  const here = new Set(standing.map(({ id }) => id));
  return sets
    .map((set) => ({ set, standing: set.claims.filter((id) => here.has(id)).length }))
    .sort((a, b) => byText(a.set.name.toLowerCase(), b.set.name.toLowerCase()));
}

function tagsOf(claims: readonly Claim[]): readonly TagChoice[] {
  const counts = new Map<string, TagChoice>();
  for (const tag of claims.flatMap(({ tags = [] }) => tags)) {
    const key = tag.toLowerCase();
    const before = counts.get(key);
    counts.set(key, { tag: before?.tag ?? tag, standing: (before?.standing ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => byText(a, b)).map(([, choice]) => choice);
}

function hasTag({ tags = [] }: Claim, wanted: string): boolean {
  return tags.some((tag) => isTag(tag, wanted));
}

function isTag(tag: string, wanted: string | null): boolean {
  return wanted !== null && tag.toLowerCase() === wanted.toLowerCase();
}
