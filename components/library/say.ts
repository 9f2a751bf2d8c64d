import { type ReadonlySignal, signal } from "@preact/signals";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { WriteKey } from "../../lib/model/ids.ts";
import type { Result } from "../../lib/model/result.ts";
import { HARD_SPACE } from "../../lib/text/normalise.ts";
import { attempt } from "../attempt.ts";
import type { ChancePort } from "../ports.ts";
import { describeWriteError } from "../write-error.ts";

/** What was last done or went wrong, for the live region. */
export interface Announcement {
  readonly tone: "done" | "error";
  readonly text: string;
}

/** The one voice of a screen: every write goes through it, so that none fails in silence. */
export interface Voice {
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly done: (text: string) => void;
  readonly error: (text: string) => void;
  readonly hush: () => void;
  /** Sends a write under one new key, again where nobody answered; null where it failed, which has then been said. */
  readonly write: <T>(send: (key: WriteKey) => Promise<Result<T, WriteError>>) => Promise<T | null>;
}

export function createVoice({ newKey, wait }: ChancePort): Voice {
  const announcement = signal<Announcement | null>(null);
  const say = (tone: Announcement["tone"], text: string) => {
    // Words that stand there already are not read out again; a space more makes them new.
    const again = announcement.peek()?.text === text;
    announcement.value = { tone, text: again ? `${text}${HARD_SPACE}` : text };
  };
  const error = (text: string) => say("error", text);
  return {
    announcement,
    error,
    done: (text) => say("done", text),
    hush() {
      announcement.value = null;
    },
    async write(send) {
      const key = newKey();
      const answer = await attempt(() => send(key), wait);
      if (answer.ok) return answer.value;
      error(describeWriteError(answer.error));
      return null;
    },
  };
}
