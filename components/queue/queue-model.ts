import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { MessageError, WriteError } from "../../lib/messages/protocol.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { Marks, ReadFailure, Review } from "../../lib/model/reading.ts";
import type { Result } from "../../lib/model/result.ts";
import { attempt } from "../attempt.ts";
import type { ReviewPorts } from "../ports.ts";
import { describeOpenError } from "../write-error.ts";
import { createActs, type Outcome } from "./acts.ts";
import { type Card, cardsOf, nextOpen, type Settled } from "./cards.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { createEditModel, type EditModel } from "./edit-model.ts";
import { createHistory } from "./history.ts";

/** What the screen shows of the page in its tab. */
export type View =
  | { readonly kind: "reading" }
  | { readonly kind: "unread" }
  | { readonly kind: "failed"; readonly error: ReadFailure | WriteError }
  | { readonly kind: "read"; readonly review: Review };

/** The review queue of one tab. */
export interface QueueModel {
  readonly tab: ReadonlySignal<number | null>;
  readonly view: ReadonlySignal<View>;
  readonly cards: ReadonlySignal<readonly Card[]>;
  readonly current: ReadonlySignal<Card | null>;
  readonly outcome: ReadonlySignal<Outcome | null>;
  /** Whether the page went away under the queue; what was read of it is still here. */
  readonly page: ReadonlySignal<"there" | "left">;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly edit: EditModel;
  /** Looks at a tab: shows its queue if it was read, else offers to read it. */
  open(tabId: number | null): Promise<void>;
  /** Reads and marks the page in the tab. */
  mark(): Promise<void>;
  select(key: CandidateKey): void;
  move(by: 1 | -1): void;
  confirm(): Promise<void>;
  dismiss(): Promise<void>;
  undo(): Promise<void>;
  /** Whether marks are to be seen in the page. */
  readonly marks: ReadonlySignal<Marks>;
  toggleMarks(): Promise<void>;
  stepMark(direction: "next" | "previous"): Promise<void>;
  /** Brings the sentence of the current card into view on the page. */
  showOnPage(): Promise<void>;
  /** Stops listening. */
  close(): void;
}

export function createQueueModel(ports: ReviewPorts): QueueModel {
  const tab = signal<number | null>(null);
  const view = signal<View>({ kind: "reading" });
  const settled = signal<ReadonlyMap<CandidateKey, Settled>>(new Map());
  const selected = signal<CandidateKey | null>(null);
  const outcome = signal<Outcome | null>(null);
  const pageStands = signal<"there" | "left">("there");
  const history = createHistory();
  const marks = signal<Marks>("shown");
  const drafts = createDraftKeeper(ports);
  let newest = 0;
  const review = computed(() => (view.value.kind === "read" ? view.value.review : null));
  const cards = computed(() =>
    review.value === null ? [] : cardsOf(review.value, settled.value, drafts.typedHere.value),
  );
  const current = computed(() => cards.value.find((card) => card.candidate.key === selected.value) ?? null);
  const acts = createActs({ ports, review, cards, current, selected, settled, outcome, history, drafts });
  const edit = createEditModel({ ports, review, drafts, agree: (agreed) => acts.agree(agreed) });

  async function load(reader: "inject" | "only-if-there"): Promise<void> {
    const tabId = tab.value;
    if (tabId === null) return;
    newest += 1;
    const turn = newest;
    const answer = await attempt(() => ports.ask("openReview", { tabId, reader }), ports.wait);
    // The person went on to another tab, or a later look has seen more.
    if (tab.value !== tabId || turn !== newest) return;
    if (answer.ok) show(answer.value);
    // The page went away, what was read of it did not: the rest of the queue can still be reviewed.
    else if (review.value !== null) pageStands.value = "left";
    else if (answer.error.kind === "not-read-yet") view.value = { kind: "unread" };
    else view.value = { kind: "failed", error: answer.error };
  }

  function show(next: Review): void {
    const before = review.value;
    if (before !== null && before.articleId !== next.articleId) turnTo(before);
    view.value = { kind: "read", review: next };
    pageStands.value = "there";
    marks.value = next.marks;
    // What is still being written is not known to the library yet.
    settled.value = new Map([...settled.value].filter(([, state]) => state.status === "saving"));
    if (current.value !== null) return;
    selected.value = edit.resume() ?? nextOpen(cards.value, null) ?? cards.value[0]?.candidate.key ?? null;
  }

  /** Another article stands in the tab: acts and typing of the one before stay with that one. */
  function turnTo(before: Review): void {
    const typing = edit.form.value !== null;
    forget();
    const kept = typing ? ` What you typed is kept with “${before.draft.title}”.` : "";
    outcome.value = { tone: "done", text: `The page shows another article now.${kept}`, retry: null };
  }

  function forget(): void {
    edit.close();
    history.clear();
    drafts.clear();
    settled.value = new Map();
    selected.value = null;
    outcome.value = null;
  }

  /** Asks something of the page itself; where it does not answer, the person is told why. */
  async function onPage(
    act: (tabId: number) => Promise<Result<null, ReadFailure | MessageError>>,
  ): Promise<void> {
    if (tab.value === null) return;
    const answer = await act(tab.value);
    if (!answer.ok) outcome.value = { tone: "trouble", text: describeOpenError(answer.error), retry: null };
  }

  /** A form is open on the current card only; what was typed in it is kept as a draft. */
  function turnToCard(key: CandidateKey): void {
    if (edit.form.value !== null && edit.form.value.key !== key) edit.close();
    selected.value = key;
  }

  const stop = ports.onNotice((notice) => {
    if (notice.notice === "page-read" && notice.tabId !== tab.value) return;
    if (view.value.kind !== "reading") void load("only-if-there");
  });

  return {
    tab,
    view,
    cards,
    current,
    outcome,
    page: pageStands,
    canUndo: history.canUndo,
    edit,
    async open(tabId) {
      tab.value = tabId;
      view.value = { kind: "reading" };
      forget();
      if (tabId === null) view.value = { kind: "failed", error: { kind: "tab-gone" } };
      await load("only-if-there");
    },
    async mark() {
      if (tab.value === null) return;
      view.value = { kind: "reading" };
      await load("inject");
    },
    select: turnToCard,
    move(by) {
      const index = cards.value.findIndex((card) => card.candidate.key === selected.value);
      const next = cards.value[Math.min(Math.max(index + by, 0), cards.value.length - 1)];
      if (next !== undefined) turnToCard(next.candidate.key);
    },
    async confirm() {
      const card = current.value;
      if (card === null || card.status === "confirmed" || edit.form.value !== null) return;
      // A draft is what the person last wanted: confirming over it would throw the typing away.
      if (card.draft !== null) edit.begin(card);
      else await acts.agree({ content: card.candidate.content, note: "", typed: null });
    },
    async dismiss() {
      edit.close();
      await acts.dismiss();
    },
    async undo() {
      if ((await acts.undo()) === "kept") await load("only-if-there");
    },
    marks,
    async toggleMarks() {
      const wanted: Marks = marks.value === "shown" ? "hidden" : "shown";
      await onPage(async (tabId) => {
        const answer = await ports.ask("setMarks", { tabId, marks: wanted });
        // A page that did not answer shows what it showed before.
        if (answer.ok) marks.value = wanted;
        return answer;
      });
    },
    stepMark: (direction) => onPage((tabId) => ports.ask("stepMark", { tabId, direction })),
    async showOnPage() {
      const card = current.value;
      if (card === null) return;
      const { sentence, figure } = card.candidate.evidence;
      const span = { start: sentence.start + figure.start, end: sentence.start + figure.end };
      await onPage((tabId) => ports.ask("scrollToSpan", { tabId, span }));
    },
    close: stop,
  };
}
