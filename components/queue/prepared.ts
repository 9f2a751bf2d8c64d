import type { CandidateLink, ClaimContent } from "../../lib/model/claim.ts";
import { candidateKey } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import type { Kept } from "../editor/edit-form.ts";
import { typedOf } from "../editor/edit-form.ts";
import type { Card } from "./cards.ts";

/** What a draft keeps beside the fields of its form: whether it was prepared without typing, and its links. */
const PREPARED = "prepared";
const LINKS = "links";
type Table = Readonly<Record<string, string>>;

/** Whether a draft came about without typing (a merge, a correction that was applied): the card shows it, and Enter confirms it as shown. */
export function isPrepared(draft: Draft | null): draft is Draft & { readonly content: ClaimContent } {
  return draft?.content != null && draft.typed?.[PREPARED] === "yes";
}

/** What a card is about now: its claim, else what was prepared for it, else what was read. */
export function keptOf({ claim, draft, candidate }: Card): Kept {
  if (claim !== null) return claim;
  if (isPrepared(draft)) return { content: draft.content, note: draft.note, tags: draft.tags ?? [] };
  return { content: candidate.content, note: "" };
}

/** How the claim of a card goes with others: as the person left it, else as it was read. */
export function linksOf({ candidate, draft, claim }: Card): readonly CandidateLink[] {
  if (claim !== null) return claim.links ?? [];
  return typedLinks(draft?.typed) ?? candidate.links ?? [];
}

/** The form of a draft that is prepared with this content, and these links where they are not as they were read. */
export function prepare(kept: Kept, links: readonly CandidateLink[] | null): Table {
  return {
    ...typedOf(kept),
    [PREPARED]: "yes",
    ...(links === null ? {} : { [LINKS]: JSON.stringify(links) }),
  };
}

/** What stays of a prepared draft when the person goes on typing: its links. */
export function linksTable(typed: Table | undefined): Table {
  const links = typed?.[LINKS];
  return links === undefined ? {} : { [LINKS]: links };
}

/** The links a draft holds; null where it leaves them as they were read. */
export function typedLinks(typed: Table | undefined): readonly CandidateLink[] | null {
  const text = typed?.[LINKS];
  if (text === undefined) return null;
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.flatMap(linkIn) : null;
}

function linkIn(value: unknown): readonly CandidateLink[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  const to = fields.get("to");
  const kind = KINDS.find((each) => each === fields.get("kind"));
  return kind === undefined || typeof to !== "string" ? [] : [{ kind, to: candidateKey(to) }];
}

const KINDS: readonly CandidateLink["kind"][] = ["conversion-of", "alternative-to", "part-of"];
