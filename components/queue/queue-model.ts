import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { KeySettings } from "../../lib/model/keys.ts";
import type { Marks, ReadFailure, Review, Selected } from "../../lib/model/reading.ts";
import { attempt } from "../attempt.ts";
import type { ReviewPorts } from "../ports.ts";
import { createActs } from "./acts.ts";
import { createBatchActs } from "./batch-acts.ts";
import { type Card, cardsOf, nextOpen, type Settled } from "./cards.ts";
import type { Desk, Outcome } from "./desk.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { createEditModel, type EditModel } from "./edit-model.ts";
import { type Filter, filterCards, NO_FILTER } from "./filter.ts";
import { createHistory } from "./history.ts";
import { createKeys } from "./keys-model.ts";
import { createLessonActs } from "./lesson-acts.ts";
import { type Lesson, lessonsOf } from "./lessons.ts";
import { createPageActs } from "./page-acts.ts";
import { createPairActs } from "./pair-acts.ts";
import { isPrepared } from "./prepared.ts";
import { createSuggestions } from "./suggestions-model.ts";

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
  /** The cards that the filter lets through. */
  readonly shown: ReadonlySignal<readonly Card[]>;
  readonly filter: ReadonlySignal<Filter>;
  readonly lessons: ReadonlySignal<readonly Lesson[]>;
  /** The keys as the person has set them. */
  readonly keys: ReadonlySignal<KeySettings>;
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
  setFilter(changes: Partial<Filter>): void;
  confirm(): Promise<void>;
  /** Confirms every open card of the current sentence, or every one of which nothing is left open. */
  confirmSentence(): Promise<void>;
  confirmResolved(): Promise<void>;
  /** Puts the current card aside; one that is put aside is taken up again. */
  dismiss(): Promise<void>;
  merge(): Promise<void>;
  split(): Promise<void>;
  applyLesson(lesson: Lesson, cards: readonly Card[]): Promise<void>;
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
  const filter = signal<Filter>(NO_FILTER);
  const keyring = createKeys(ports);
  const drafts = createDraftKeeper(ports);
  let newest = 0;
  const review = computed(() => (view.value.kind === "read" ? view.value.review : null));
  const cards = computed(() =>
    review.value === null ? [] : cardsOf(review.value, settled.value, drafts.typedHere.value),
  );
  const shown = computed(() => filterCards(cards.value, filter.value));
  const current = computed(() => shown.value.find((card) => card.candidate.key === selected.value) ?? null);
  const desk: Desk = {
    ports,
    review,
    cards,
    shown,
    current,
    selected,
    settled,
    outcome,
    history,
    drafts,
  };
  const acts = createActs(desk);
  const suggestions = createSuggestions(ports);
  const edit = createEditModel({ ports, review, drafts, suggestions, agree: (agreed) => acts.agree(agreed) });
  const page = createPageActs({ ports, tab, current, outcome });

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
    page.marks.value = next.marks;
    // What is still being written is not known to the library yet.
    settled.value = new Map([...settled.value].filter(([, state]) => state.status === "saving"));
    if (next.selected !== undefined) showMade(next.selected);
    else if (current.value === null) selected.value = edit.resume() ?? firstOf();
  }

  /** The person chose "Make a claim" on the page: its editor opens, or it is said why there is none. */
  function showMade(made: Selected): void {
    if (made.kind === "failed") {
      outcome.value = { tone: "trouble", text: made.text, retry: null };
      selected.value ??= firstOf();
      return;
    }
    filter.value = NO_FILTER;
    turnToCard(made.key);
    if (current.value !== null) edit.begin(current.value);
  }

  /** Where to begin: the first card that waits for a decision, else the first there is. */
  function firstOf(): CandidateKey | null {
    return nextOpen(shown.value, null) ?? shown.value[0]?.candidate.key ?? null;
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
    filter.value = NO_FILTER;
    outcome.value = null;
  }

  /** A form is open on the current card only; what was typed in it is kept as a draft. */
  function turnToCard(key: CandidateKey): void {
    if (edit.form.value !== null && edit.form.value.key !== key) edit.close();
    selected.value = key;
  }

  const stop = ports.onNotice((notice) => {
    if (notice.notice === "page-read" && notice.tabId !== tab.value) return;
    if (view.value.kind !== "reading") void load("only-if-there");
    if (notice.notice === "store-changed") void keyring.load();
  });

  return {
    tab,
    view,
    cards,
    shown,
    filter,
    lessons: computed(() => lessonsOf(cards.value)),
    keys: keyring.keys,
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
      void keyring.load();
      await load("only-if-there");
    },
    async mark() {
      if (tab.value === null) return;
      view.value = { kind: "reading" };
      await load("inject");
    },
    select: turnToCard,
    move(by) {
      const index = shown.value.findIndex((card) => card.candidate.key === selected.value);
      const next = shown.value[Math.min(Math.max(index + by, 0), shown.value.length - 1)];
      if (next !== undefined) turnToCard(next.candidate.key);
    },
    setFilter(changes) {
      filter.value = { ...filter.value, ...changes };
      if (current.value !== null) return;
      edit.close();
      selected.value = firstOf();
    },
    async confirm() {
      const card = current.value;
      if (card === null || card.status === "confirmed" || edit.form.value !== null) return;
      const { candidate, draft } = card;
      if (isPrepared(draft)) {
        const { content, note, tags = [] } = draft;
        await acts.agree({ content, note, tags, draft });
      }
      // A draft is what the person last wanted: confirming over it would throw the typing away.
      else if (draft !== null) edit.begin(card);
      else await acts.agree({ content: candidate.content, note: "", tags: [], draft: null });
    },
    async dismiss() {
      edit.close();
      await (current.value?.status === "dismissed" ? acts.bringBack() : acts.dismiss());
    },
    ...createBatchActs(desk),
    ...createPairActs(desk),
    ...createLessonActs(desk),
    async undo() {
      if ((await acts.undo()) === "kept") await load("only-if-there");
    },
    ...page,
    close: stop,
  };
}
