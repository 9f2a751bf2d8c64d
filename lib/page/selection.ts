import type { ReadFailure } from "../model/reading.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import type { OffsetMap } from "./offset-map.ts";

/** The words that the person has selected, in article offsets; of a selection that reaches further, the part inside. */
export function selectedSpan(page: Document, map: OffsetMap): Result<Span, ReadFailure> {
  const selection = Document.prototype.getSelection.call(page);
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) {
    return err({ kind: "nothing-selected" });
  }
  const span = map.spanIn(selection.getRangeAt(0));
  return span === null ? err({ kind: "selection-outside" }) : ok(span);
}
