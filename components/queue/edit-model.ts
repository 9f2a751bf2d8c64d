import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ClaimContent } from "../../lib/model/claim.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import type { Review } from "../../lib/model/reading.ts";
import { attempt } from "../attempt.ts";
import type { ReviewPorts } from "../ports.ts";
import type { Agreed } from "./acts.ts";
import type { Card } from "./cards.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import {
  type FormField,
  type FormReading,
  readForm,
  type Typed,
  typedOf,
  typedOfDraft,
} from "./edit-form.ts";

/** The form that is open: what it began from, and what was typed since. */
export interface OpenForm {
  readonly key: CandidateKey;
  readonly base: ClaimContent;
  readonly opened: Typed;
  readonly typed: Typed;
}

export interface EditModel {
  readonly form: ReadonlySignal<OpenForm | null>;
  readonly reading: ReadonlySignal<FormReading | null>;
  /** Why what was typed is not kept as a draft, in words; null while all is well. */
  readonly trouble: ReadonlySignal<string | null>;
  /** Opens the form on a card, with the draft that was left there. */
  begin(card: Card): void;
  /** Takes one input; what stands in the form now is kept at once, as the popup may close at any moment. */
  type(field: FormField, text: string): void;
  /** Saves and confirms, where every field can be read. */
  submit(): Promise<void>;
  /** Closes the form; the draft stays. */
  close(): void;
  /** Closes the form and forgets what was typed. */
  discard(): Promise<void>;
  /** Opens the draft that was typed last, if there is one, and gives its card's key. */
  resume(): CandidateKey | null;
}

export function createEditModel(input: {
  readonly ports: ReviewPorts;
  readonly review: ReadonlySignal<Review | null>;
  readonly drafts: DraftKeeper;
  readonly agree: (agreed: Agreed) => Promise<void>;
}): EditModel {
  const { ports, review, drafts, agree } = input;
  const form = signal<OpenForm | null>(null);
  const reading = computed(() => {
    const open = form.value;
    return open === null ? null : readForm(open.base, open.opened, open.typed);
  });

  function open(key: CandidateKey, kept: { content: ClaimContent; note: string }, draft: Draft | null): void {
    const opened = typedOf(kept.content, kept.note);
    const typed = draft === null ? opened : typedOfDraft(draft.typed, { ...opened, note: draft.note });
    form.value = { key, base: kept.content, opened, typed };
  }

  function begin({ candidate, claim, draft }: Card): void {
    const kept = claim ?? { content: candidate.content, note: "" };
    open(candidate.key, kept, draft);
  }

  return {
    form,
    reading,
    trouble: drafts.trouble,
    begin,
    type(field, text) {
      const [now, page] = [form.value, review.value];
      if (now === null || page === null) return;
      const typed = { ...now.typed, [field]: text };
      form.value = { ...now, typed };
      const { content, note } = readForm(now.base, now.opened, typed);
      const { articleId } = page;
      // The background stamps the time: on this screen no two drafts are told apart by it.
      drafts.keep({ articleId, candidateKey: now.key, state: "editing", content, note, typed, at: "" });
    },
    async submit() {
      const [now, read] = [form.value, reading.value];
      if (now === null || read === null || Object.keys(read.faults).length > 0) return;
      form.value = null;
      const changed = JSON.stringify(now.typed) !== JSON.stringify(now.opened);
      await agree({ content: read.content, note: read.note, typed: changed ? now.typed : null });
    },
    close() {
      form.value = null;
    },
    async discard() {
      const [now, page] = [form.value, review.value];
      form.value = null;
      if (now === null || page === null) return;
      const target = { articleId: page.articleId, candidateKey: now.key };
      drafts.drop(now.key);
      await attempt(() => ports.ask("discardDraft", target), ports.wait);
    },
    resume() {
      const page = review.value;
      if (page === null || form.value !== null) return form.value?.key ?? null;
      const begun = page.drafts.filter((draft) => draft.state === "editing");
      const last = begun.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
      const candidate = page.candidates.find((one) => one.key === last?.candidateKey);
      if (last === undefined || candidate === undefined) return null;
      const claim = page.claims.find(
        (one) => one.candidateKey === candidate.key && one.status !== "withdrawn",
      );
      open(candidate.key, claim ?? { content: candidate.content, note: "" }, last);
      return candidate.key;
    },
  };
}
