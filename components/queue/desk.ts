import type { ReadonlySignal, Signal } from "@preact/signals";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { Review } from "../../lib/model/reading.ts";
import type { Result } from "../../lib/model/result.ts";
import { attempt } from "../attempt.ts";
import type { ReviewPorts } from "../ports.ts";
import { describeWriteError } from "../write-error.ts";
import { type Card, nextOpen, type Settled } from "./cards.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { History } from "./history.ts";

/** What became of the last act, in words; `retry` sends the very same write once more. */
export interface Outcome {
  readonly tone: "done" | "trouble";
  readonly text: string;
  readonly retry: (() => Promise<void>) | null;
}

/** What the acts of the screen work on. */
export interface Desk {
  readonly ports: ReviewPorts;
  readonly review: ReadonlySignal<Review | null>;
  readonly cards: ReadonlySignal<readonly Card[]>;
  /** The cards that the filter lets through, in the same order. */
  readonly shown: ReadonlySignal<readonly Card[]>;
  readonly current: ReadonlySignal<Card | null>;
  readonly selected: Signal<CandidateKey | null>;
  readonly settled: Signal<ReadonlyMap<CandidateKey, Settled>>;
  readonly outcome: Signal<Outcome | null>;
  readonly history: History;
  readonly drafts: DraftKeeper;
}

/** One write about some cards: how it is sent, and what is shown once it is known to be kept. */
export interface Write<T> {
  readonly keys: readonly CandidateKey[];
  readonly send: () => Promise<Result<T, WriteError>>;
  readonly kept: (value: T) => void;
}

/** Shows where cards stand before the library says so; null: as the library has them. */
export function settle({ settled }: Desk, keys: readonly CandidateKey[], state: Settled | null): void {
  const next = new Map(settled.value);
  for (const key of keys) {
    if (state === null) next.delete(key);
    else next.set(key, state);
  }
  settled.value = next;
}

/** Shows cards as put aside, or as taken up again with what was typed for them. */
export function putAside(desk: Desk, keys: readonly CandidateKey[], state: "dismissed" | "open"): void {
  const { cards, drafts } = desk;
  for (const key of keys) {
    const draft = cards.value.find((card) => card.candidate.key === key)?.draft ?? null;
    drafts.turn(key, state === "dismissed" ? "dismissed" : "editing");
    const open = draft === null ? "candidate" : "editing";
    settle(desk, [key], { status: state === "dismissed" ? "dismissed" : open });
  }
}

/** Sends a write until it is answered. Nothing is called done before it is kept. */
export async function write<T>(desk: Desk, act: Write<T>): Promise<void> {
  settle(desk, act.keys, { status: "saving" });
  const answer = await attempt(act.send, desk.ports.wait);
  if (answer.ok) return act.kept(answer.value);
  settle(desk, act.keys, null);
  const text = describeWriteError(answer.error);
  desk.outcome.value = { tone: "trouble", text, retry: () => write(desk, act) };
}

/** Says that an act was done. */
export function done({ outcome }: Desk, text: string): void {
  outcome.value = { tone: "done", text, retry: null };
}

/** Goes on to the next card that waits for a decision, among those shown. */
export function goOn({ shown, selected }: Desk, key: CandidateKey): void {
  selected.value = nextOpen(shown.value, key) ?? key;
}
