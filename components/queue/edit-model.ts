import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import type { Review } from "../../lib/model/reading.ts";
import { attempt } from "../attempt.ts";
import type { LineName } from "../claim/field-lines.ts";
import { type FormReading, type Kept, readForm, typedOf } from "../editor/edit-form.ts";
import { type FormField, type Typed, typedOfDraft } from "../editor/form-fields.ts";
import type { ReviewPorts } from "../ports.ts";
import type { Agreed } from "./acts.ts";
import type { Card } from "./cards.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import { isPrepared, linksTable } from "./prepared.ts";
import type { SuggestionsModel } from "./suggestions-model.ts";

/** The form that is open: what it began from, and what was typed since. */
export interface OpenForm {
  readonly key: CandidateKey;
  readonly base: Kept;
  readonly typed: Typed;
  /** What the draft keeps beside the form: the links of a card that was merged or split. */
  readonly beside: Readonly<Record<string, string>>;
  /** The field to begin with. */
  readonly enter: FormField;
  /** What has the focus again once the form is closed: the field it was opened from, or the card. */
  readonly openedFrom: LineName | "card";
}

/** Where a form is opened from, and where it begins. */
export interface Entry {
  readonly enter: FormField;
  readonly openedFrom: OpenForm["openedFrom"];
}

export interface EditModel {
  readonly form: ReadonlySignal<OpenForm | null>;
  readonly reading: ReadonlySignal<FormReading | null>;
  readonly suggestions: SuggestionsModel;
  /** Why what was typed is not kept as a draft, in words; null while all is well. */
  readonly trouble: ReadonlySignal<string | null>;
  readonly fate: ReadonlySignal<"sending" | "answered">;
  /** Opens the form on a card, at a field, with the draft that was left there. */
  begin(card: Card, entry?: Entry): void;
  /** Takes one input; what stands in the form now is kept at once, as the popup may close at any moment. */
  type(field: FormField, text: string): void;
  /** Takes inputs of several fields that change together. */
  change(changes: Partial<Typed>): void;
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
  readonly suggestions: SuggestionsModel;
  readonly agree: (agreed: Agreed) => Promise<void>;
}): EditModel {
  const { ports, review, drafts, suggestions, agree } = input;
  const form = signal<OpenForm | null>(null);
  const reading = computed(() => {
    const open = form.value;
    return open === null ? null : readForm(open.base, open.typed, suggestions.knownSubject);
  });

  function open(key: CandidateKey, base: Kept, draft: Draft | null, entry?: Entry): void {
    const opened = typedOf(base);
    const typed = draft === null ? opened : typedOfDraft(draft.typed, { ...opened, note: draft.note });
    const first: FormField = base.content.value.kind === "how-many" ? "figure" : "subject";
    const { enter, openedFrom } = entry ?? { enter: first, openedFrom: "card" };
    form.value = { key, base, typed, beside: linksTable(draft?.typed), enter, openedFrom };
    void suggestions.load();
  }

  /** The draft that the form stands for now. */
  function draftOf({ key, base, typed, beside }: OpenForm, page: Review): Draft {
    const { content, note, tags } = readForm(base, typed, suggestions.knownSubject);
    const table = { ...typed, ...beside };
    const place = { articleId: page.articleId, candidateKey: key };
    // The background stamps the time: on this screen no two drafts are told apart by it.
    return { ...place, state: "editing", content, note, tags, typed: table, at: "" };
  }

  function change(changes: Partial<Typed>): void {
    const [now, page] = [form.value, review.value];
    if (now === null || page === null) return;
    const next = { ...now, typed: { ...now.typed, ...changes } };
    form.value = next;
    drafts.keep(draftOf(next, page));
  }

  return {
    form,
    reading,
    suggestions,
    trouble: drafts.trouble,
    fate: drafts.fate,
    begin({ candidate, claim, draft }, entry) {
      open(candidate.key, claim ?? { content: candidate.content, note: "" }, draft, entry);
    },
    type: (field, text) => change({ [field]: text }),
    change,
    async submit() {
      const [now, read, page] = [form.value, reading.value, review.value];
      if (now === null || read === null || page === null || Object.keys(read.faults).length > 0) return;
      form.value = null;
      const changed = JSON.stringify(now.typed) !== JSON.stringify(typedOf(now.base));
      const { content, note, tags } = read;
      await agree({ content, note, tags, draft: changed ? draftOf(now, page) : null });
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
      // What was prepared without typing is not half done: its card shows it as it is.
      const begun = page.drafts.filter((draft) => draft.state === "editing" && !isPrepared(draft));
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
