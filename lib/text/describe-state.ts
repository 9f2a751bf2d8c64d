import type { MentionState } from "../model/reading.ts";

const WORDS = {
  candidate: "Not reviewed yet",
  confirmed: "Confirmed by you",
  dismissed: "Dismissed by you",
  none: null,
} as const satisfies Record<MentionState, string | null>;

/** What the person thinks of a mention, in words; null where nothing is claimed there. */
export function describeState(state: MentionState): string | null {
  return WORDS[state];
}
