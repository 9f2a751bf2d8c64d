import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { Result } from "../../lib/model/result.ts";

/** How one act is taken back, and what to say when it was. */
export interface Undoing {
  readonly text: string;
  readonly send: () => Promise<Result<unknown, WriteError>>;
}

/** The acts of this screen, newest on top. It is not kept: what was written can be undone in the workspace too. */
export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  push(act: Undoing): void;
  pop(): Undoing | null;
  clear(): void;
}

export function createHistory(): History {
  const acts = signal<readonly Undoing[]>([]);
  return {
    canUndo: computed(() => acts.value.length > 0),
    push(act) {
      acts.value = [...acts.value, act];
    },
    pop() {
      const last = acts.value.at(-1) ?? null;
      acts.value = acts.value.slice(0, -1);
      return last;
    },
    clear() {
      acts.value = [];
    },
  };
}
