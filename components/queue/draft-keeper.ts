import { type ReadonlySignal, signal } from "@preact/signals";
import type { Answer, SurfaceToBackground } from "../../lib/messages/protocol.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import type { ReviewPorts } from "../ports.ts";
import { describeWriteError } from "../write-error.ts";
import type { TypedHere } from "./cards.ts";

/** Pauses before a draft that nobody took is sent again, in milliseconds. */
const PAUSES = [150, 400, 1000] as const;

/** Keeps what is typed, input by input. */
export interface DraftKeeper {
  /** What this screen typed or discarded, newer than any review. */
  readonly typedHere: ReadonlySignal<TypedHere>;
  /** Why the newest input is not kept, in words; null while all is well. */
  readonly trouble: ReadonlySignal<string | null>;
  /** Whether the newest input has been answered for: what was only sent may be lost with the worker. */
  readonly fate: ReadonlySignal<"sending" | "answered">;
  /** Sends a draft at once: the popup may close before the next input. */
  keep(draft: Draft): void;
  /** Takes note of a draft that an act has sent and that is known to be kept. */
  note(draft: Draft): void;
  /** Takes note that what was typed for a candidate was put aside with it, or taken up again. */
  turn(key: CandidateKey, state: Draft["state"]): void;
  /** Takes note that the draft of a candidate is no more: it was discarded, or is in a claim. */
  drop(key: CandidateKey): void;
  clear(): void;
}

export function createDraftKeeper({ ask, wait }: Pick<ReviewPorts, "ask" | "wait">): DraftKeeper {
  const typedHere = signal<TypedHere>(new Map());
  const trouble = signal<string | null>(null);
  const fate = signal<"sending" | "answered">("answered");
  let newest = 0;

  /** Every input is sent once, in its order; only the newest is sent again, or it would overwrite what came after it. */
  async function send(
    { articleId, candidateKey, content, note, tags = [], typed = {} }: Draft,
    turn: number,
  ): Promise<void> {
    if (content === null) {
      if (turn === newest) fate.value = "answered";
      return;
    }
    const once = () => ask("saveDraft", { articleId, candidateKey, content, note, tags, typed });
    let answer: Answer<SurfaceToBackground, "saveDraft"> = await once();
    for (const pause of PAUSES) {
      if (turn !== newest || answer.ok || answer.error.kind !== "unreachable") break;
      await wait(pause);
      if (turn === newest) answer = await once();
    }
    if (turn !== newest) return;
    trouble.value = answer.ok ? null : describeWriteError(answer.error);
    fate.value = "answered";
  }

  const note = (key: CandidateKey, draft: Draft | null) => {
    typedHere.value = new Map(typedHere.value).set(key, draft);
  };
  return {
    typedHere,
    trouble,
    fate,
    keep(draft) {
      note(draft.candidateKey, draft);
      newest += 1;
      fate.value = "sending";
      void send(draft, newest);
    },
    note: (draft) => note(draft.candidateKey, draft),
    turn(key, state) {
      const draft = typedHere.value.get(key);
      if (draft != null) note(key, { ...draft, state });
    },
    drop(key) {
      note(key, null);
      newest += 1;
      trouble.value = null;
      fate.value = "answered";
    },
    clear() {
      typedHere.value = new Map();
      newest += 1;
      trouble.value = null;
      fate.value = "answered";
    },
  };
}
