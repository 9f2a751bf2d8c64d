import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { OffsetMap } from "./offset-map.ts";

/** The mark after or before another, round the end; from none, the first that stands at or below the given offset. */
export function neighbour(
  mentions: readonly Mention[],
  from: Mention | null,
  direction: "next" | "previous",
): Mention | null {
  const at = from === null ? -1 : mentions.findIndex((mention) => sameMark(mention, from));
  if (at === -1) return (direction === "next" ? mentions[0] : mentions.at(-1)) ?? null;
  const step = direction === "next" ? 1 : -1;
  return mentions[(at + step + mentions.length) % mentions.length] ?? null;
}

/** Brings a span into the middle of the window, at once: an animation would leave the card behind. */
export function bringIntoView(map: OffsetMap, span: Span): "in-view" | "gone" {
  const stands = map.rangesOf(span)[0];
  const holder = stands?.startContainer.parentElement;
  if (stands === undefined || !holder?.isConnected) return "gone";
  Element.prototype.scrollIntoView.call(holder, { block: "nearest", behavior: "instant" });
  const range = new Range();
  range.setStart(stands.startContainer, stands.startOffset);
  range.collapse(true);
  const box = range.getBoundingClientRect();
  const height = innerHeight;
  if (box.top < height * 0.1 || box.bottom > height * 0.8)
    scrollBy({ top: box.top - height / 2, behavior: "instant" });
  return "in-view";
}

function sameMark(a: Mention, b: Mention): boolean {
  return a.kind === b.kind && a.span.start === b.span.start && a.span.end === b.span.end;
}
