import type { ClaimContent } from "../../lib/model/claim.ts";
import type { MarkedKind } from "../../lib/model/mention.ts";
import { assertNever } from "../../lib/model/result.ts";

/** Which of the marks in the page the words of a claim wear; those of a dated event are the name it is about. */
export function markOf({ value, subject }: ClaimContent): MarkedKind {
  switch (value.kind) {
    case "how-many":
      return "quantity";
    case "when":
      return subject.state === "unresolved" || subject.value.kind === "thing" ? "date" : subject.value.kind;
    case "which":
      return "vessel";
    case "sighting":
      return "weapon";
    default:
      return assertNever(value);
  }
}
