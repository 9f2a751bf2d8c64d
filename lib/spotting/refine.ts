import type { Mention, MentionKind } from "../model/mention.ts";
import { contains, overlaps, type Span } from "../model/span.ts";

/** Mentions in text order; of two of the same kind that overlap the longer stays, of equals the earlier. */
export function dropOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const kept: Mention[] = [];
  const last = new Map<MentionKind, number>();
  let replaced = 0;
  for (const mention of inOrder(mentions)) {
    const at = last.get(mention.kind);
    const before = at === undefined ? undefined : kept[at];
    if (at === undefined || before === undefined || !overlaps(before.span, mention.span)) {
      last.set(mention.kind, kept.length);
      kept.push(mention);
    } else if (length(mention.span) > length(before.span)) {
      kept[at] = mention;
      replaced += 1;
    }
  }
  return replaced === 0 ? kept : inOrder(kept);
}

/** Readers mostly find in text order: then nothing is copied. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  for (let at = 1; at < mentions.length; at += 1) {
    const [before, mention] = [mentions[at - 1], mentions[at]];
    if (before !== undefined && mention !== undefined && byPlace(before, mention) > 0)
      return [...mentions].sort(byPlace);
  }
  return mentions;
}

function byPlace(a: Mention, b: Mention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/** A number that is a part of a date, of a ship's name or of a weapon's designation counts nothing. */
export function dropNumbersInNames(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention) => mention.kind === "quantity")) return mentions;
  const others = mentions.filter((mention) => mention.kind !== "quantity" && mention.kind !== "attribution");
  return mentions.filter((mention) => {
    if (mention.kind !== "quantity") return true;
    const { core } = mention.quantity;
    return !others.some((other) => overlaps(other.span, core) && !isDuration(other, mention.span));
  });
}

/** A weapon's name that is a part of a ship's name is none: "Orlan" in the cargo ship Orlan Bay. */
export function dropWeaponsInShips(mentions: readonly Mention[]): readonly Mention[] {
  const ships = mentions.filter((mention) => mention.kind === "vessel");
  if (ships.length === 0) return mentions;
  return mentions.filter(
    ({ kind, span }) =>
      kind !== "weapon" ||
      !ships.some((ship) => contains(ship.span, span) && length(ship.span) > length(span)),
  );
}

function isDuration(other: Mention, span: Span): boolean {
  return (
    other.kind === "weapon" &&
    other.weapon.subtype === "generic" &&
    contains(span, other.span) &&
    other.span.start > span.start
  );
}

function length(span: Span): number {
  return span.end - span.start;
}
