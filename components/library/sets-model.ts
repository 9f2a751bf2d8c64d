import { type ReadonlySignal, signal } from "@preact/signals";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { Claim } from "../../lib/model/claim.ts";
import { type ClaimSet, MAX_SET_NAME } from "../../lib/model/claim-set.ts";
import type { ClaimId, ClaimSetId } from "../../lib/model/ids.ts";
import type { Library } from "../../lib/model/library.ts";
import { ok, type Result } from "../../lib/model/result.ts";
import type { BackgroundPort } from "../ports.ts";
import { claimsInWords } from "./claims-model.ts";
import type { Voice } from "./say.ts";

/** What a person does to bring order into their claims: sets and tags. */
export interface SetsModel {
  /** The set that was deleted last; null once it was had back. */
  readonly deleted: ReadonlySignal<ClaimSet | null>;
  /** Answers whether it was done; where not, the reason was said. */
  readonly create: (name: string, claims: readonly ClaimId[]) => Promise<ClaimSetId | null>;
  readonly rename: (set: ClaimSet, name: string) => Promise<boolean>;
  readonly remove: (set: ClaimSet) => Promise<void>;
  readonly undoRemove: () => Promise<void>;
  readonly put: (set: ClaimSet, claims: readonly ClaimId[]) => Promise<void>;
  readonly takeOut: (set: ClaimSet, claims: readonly ClaimId[]) => Promise<void>;
  /** Gives a claim these tags and no others. */
  readonly tag: (claim: Claim, tags: readonly string[]) => Promise<boolean>;
  /** Adds a tag to each of the claims. */
  readonly tagAll: (claims: readonly ClaimId[], tag: string) => Promise<void>;
}

export function createSetsModel(
  library: ReadonlySignal<Library>,
  { ask }: Pick<BackgroundPort, "ask">,
  voice: Voice,
): SetsModel {
  const deleted = signal<ClaimSet | null>(null);

  async function create(given: string, claims: readonly ClaimId[]): Promise<ClaimSetId | null> {
    const name = tidy(given);
    if (name === "") {
      voice.error("Give the set a name first.");
      return null;
    }
    const id = await voice.write((key) => ask("createClaimSet", { key, name, claims }));
    if (id !== null) voice.done(`The set “${name}” holds ${claimsInWords(claims.length)}.`);
    return id;
  }

  async function amendTags(claim: Claim, tags: readonly string[]): Promise<boolean> {
    const { id: claimId, revision: seenRevision, content, note } = claim;
    const change = { claimId, seenRevision, content, note, tags };
    return (await voice.write((key) => ask("amendClaim", { key, ...change }))) !== null;
  }

  return {
    deleted,
    create,
    async rename(set, given) {
      const name = tidy(given);
      if (name === set.name) return true;
      if (name === "") voice.error("A set needs a name.");
      else if (await done(voice, (key) => ask("renameClaimSet", { key, id: set.id, name }))) {
        voice.done(`The set is called “${name}” now.`);
        return true;
      }
      return false;
    },
    async remove(set) {
      if (!(await done(voice, (key) => ask("deleteClaimSet", { key, id: set.id })))) return;
      deleted.value = set;
      voice.done(`The set “${set.name}” is deleted. Its claims are kept.`);
    },
    async undoRemove() {
      const set = deleted.value;
      if (set === null) return;
      const here = new Set(library.value.claims.map(({ id }) => id));
      const id = await create(
        set.name,
        set.claims.filter((claim) => here.has(claim)),
      );
      if (id !== null) deleted.value = null;
    },
    async put(set, claims) {
      const added = await voice.write((key) => ask("addToClaimSet", { key, id: set.id, claims }));
      if (added !== null) voice.done(`${claimsInWords(added)} put into “${set.name}”.`);
    },
    async takeOut(set, claims) {
      const gone = await voice.write((key) => ask("removeFromClaimSet", { key, id: set.id, claims }));
      if (gone !== null) voice.done(`${claimsInWords(gone)} taken out of “${set.name}”.`);
    },
    async tag(claim, tags) {
      const isDone = await amendTags(claim, tags);
      if (isDone) voice.done(tags.length === 0 ? "The claim has no tags now." : "The tags are saved.");
      return isDone;
    },
    async tagAll(claims, given) {
      const tag = tidy(given);
      if (tag === "") return voice.error("Type a tag first.");
      const wanted = new Set(claims);
      const chosen = library.value.claims.filter((claim) => wanted.has(claim.id) && !bears(claim, tag));
      for (const claim of chosen) if (!(await amendTags(claim, [...(claim.tags ?? []), tag]))) return;
      voice.done(`${claimsInWords(chosen.length)} tagged “${tag}”.`);
    },
  };
}

/** "arms,  to check , arms" as tags, in their order; what is kept of them the record decides. */
export function tagsIn(typed: string): readonly string[] {
  return typed
    .split(",")
    .map(tidy)
    .filter((tag) => tag !== "");
}

/** A write that answers nothing, which the voice would take for a failure. */
async function done(
  voice: Voice,
  send: (key: Parameters<Parameters<Voice["write"]>[0]>[0]) => Promise<Result<null, WriteError>>,
): Promise<boolean> {
  const answer = await voice.write(async (key) => {
    const sent = await send(key);
    return sent.ok ? ok("done") : sent;
  });
  return answer !== null;
}

function tidy(words: string): string {
  return words.trim().replace(/\s+/g, " ").slice(0, MAX_SET_NAME).trim();
}

function bears({ tags = [] }: Claim, wanted: string): boolean {
  return tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase());
}
