import type { WorkspacePorts } from "../../../../components/library/ports.ts";
import type { Ask } from "../../../../components/ports.ts";
import { amend, restore, withdraw } from "../../../../lib/claims/review.ts";
import type { MessageError, Notice } from "../../../../lib/messages/protocol.ts";
import type { Claim } from "../../../../lib/model/claim.ts";
import type { ClaimSet } from "../../../../lib/model/claim-set.ts";
import { type ArticleId, type ClaimId, claimSetId, rulingId, writeKey } from "../../../../lib/model/ids.ts";
import { DEFAULT_SETTINGS, type Library, type Settings } from "../../../../lib/model/library.ts";
import type { Progress } from "../../../../lib/model/progress.ts";
import { err, ok, type Result } from "../../../../lib/model/result.ts";
import type { StoreError } from "../../../../lib/model/store-error.ts";
import { AT, LATER } from "../../store/samples.ts";

const SIGNED = { at: LATER, by: "" };

interface Call {
  readonly name: string;
  readonly input: unknown;
}

/** A background that keeps its library in a variable, and a browser that is not there. */
export function aWorld(library: Library) {
  const world = {
    library,
    settings: DEFAULT_SETTINGS,
    progress: new Map<ArticleId, Progress>() as ReadonlyMap<ArticleId, Progress>,
    sites: ["news.example"] as readonly string[],
    loading: null as StoreError | null,
    /** What the next questions are answered with instead of being carried out. */
    refusals: [] as (StoreError | MessageError)[],
    hash: "",
    calls: [] as Call[],
    files: [] as { readonly name: string; readonly text: string }[],
    listeners: new Set<(notice: Notice) => void>(),
    tell(notice: Notice) {
      for (const listener of world.listeners) listener(notice);
    },
    navigate: () => {},
  };
  let keys = 0;

  const handlers = {
    withdrawClaims: ({ ids }: { ids: readonly string[] }) =>
      change(ids, (claim) => withdraw(claim, SIGNED).claim),
    restoreClaims: ({ ids }: { ids: readonly string[] }) =>
      change(ids, (claim) => restore(claim, { revisions: [], ...SIGNED }).claim),
    rule: (input: Parameters<typeof kept>[0]) => kept(input),
    undoRuling({ id }: { id: string }) {
      const rulings = world.library.rulings.filter((ruling) => ruling.id !== id);
      world.library = { ...world.library, rulings };
      return ok(null);
    },
    createClaimSet({ name, claims }: { name: string; claims: readonly ClaimId[] }) {
      const sets = world.library.sets ?? [];
      if (sets.some((set) => set.name === name)) return err({ kind: "set-name-taken" as const });
      const set = { id: claimSetId(`s-${sets.length + 1}`), name, claims, changedAt: AT };
      world.library = { ...world.library, sets: [...sets, set] };
      return ok(set.id);
    },
    renameClaimSet: ({ id, name }: { id: string; name: string }) =>
      changeSet(id, (set) => ({ ...set, name }), null),
    deleteClaimSet({ id }: { id: string }) {
      world.library = { ...world.library, sets: (world.library.sets ?? []).filter((set) => set.id !== id) };
      return ok(null);
    },
    addToClaimSet: ({ id, claims }: { id: string; claims: readonly ClaimId[] }) =>
      changeSet(id, (set) => ({ ...set, claims: [...set.claims, ...claims] }), claims.length),
    removeFromClaimSet: ({ id, claims }: { id: string; claims: readonly ClaimId[] }) =>
      changeSet(
        id,
        (set) => ({ ...set, claims: set.claims.filter((each) => !claims.includes(each)) }),
        claims.length,
      ),
    amendClaim({ claimId, content, note, tags }: { claimId: ClaimId } & Parameters<typeof amend>[1]) {
      change([claimId], (claim) => amend(claim, { content, note, tags, ...SIGNED }).claim);
      return ok(claimId);
    },
    importLibrary({ library: incoming }: { library: Library }) {
      world.library = incoming;
      const { length } = incoming.claims;
      return ok({ articles: 1, claims: length, revisions: length, rulings: 0, sets: 0, unchanged: 0 });
    },
    saveSettings(changed: Partial<Settings>) {
      world.settings = { ...world.settings, ...changed };
      return ok(null);
    },
    syncSites: () => ok(world.sites),
  };

  function change(ids: readonly string[], step: (claim: Claim) => Claim): Result<number, never> {
    const claims = world.library.claims.map((claim) => (ids.includes(claim.id) ? step(claim) : claim));
    world.library = { ...world.library, claims };
    return ok(ids.length);
  }

  function changeSet<T>(id: string, step: (set: ClaimSet) => ClaimSet, answer: T): Result<T, never> {
    const sets = (world.library.sets ?? []).map((set) => (set.id === id ? step(set) : set));
    world.library = { ...world.library, sets };
    return ok(answer);
  }

  function kept(input: Pick<Library["rulings"][number], "left" | "right" | "decision" | "note">) {
    const ruling = { ...input, id: rulingId("r-1"), ...SIGNED };
    world.library = { ...world.library, rulings: [...world.library.rulings, ruling] };
    return ok(ruling.id);
  }

  const ask: Ask = async (name, input) => {
    world.calls.push({ name, input });
    const refusal = world.refusals.shift();
    const carryOut: unknown = Reflect.get(handlers, name);
    const answer: unknown =
      refusal !== undefined ? err(refusal) : typeof carryOut === "function" ? carryOut(input) : null;
    if (refusal === undefined) world.tell({ notice: "store-changed" });
    return answer as Awaited<ReturnType<typeof ask<typeof name>>>;
  };

  const ports: WorkspacePorts = {
    ask,
    onNotice(listener) {
      world.listeners.add(listener);
      return () => void world.listeners.delete(listener);
    },
    newKey: () => writeKey(`key-${++keys}`),
    wait: async () => {},
    loadLibrary: async () => (world.loading === null ? ok(world.library) : err(world.loading)),
    loadProgress: async () => ok(world.progress),
    loadSettings: async () => ok(world.settings),
    granted: async () => world.sites,
    request: async () => true,
    async remove(site) {
      world.sites = world.sites.filter((each) => each !== site);
      return true;
    },
    download: (name, _mediaType, text) => void world.files.push({ name, text }),
    hashFault: async () => null,
    now: () => AT,
    version: "0.1.0",
    permissions: ["storage"],
    optionalPermissions: [],
    contentSecurityPolicy: "default-src 'none'",
    hash: () => world.hash,
    onHashChange(listener) {
      world.navigate = listener;
      return () => {};
    },
  };
  return { world, ports };
}
