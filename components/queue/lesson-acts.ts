import type { Draft } from "../../lib/model/library.ts";
import { ok } from "../../lib/model/result.ts";
import type { Card } from "./cards.ts";
import { type Desk, done, settle, write } from "./desk.ts";
import { type Lesson, taught } from "./lessons.ts";
import { keptOf } from "./prepared.ts";
import { draftWith, putBack, sendDraft } from "./prepared-draft.ts";

/** Applying a correction to other cards: it prepares their drafts, and confirms nothing. */
export function createLessonActs(desk: Desk) {
  const { review, history, drafts } = desk;
  return {
    async applyLesson(lesson: Lesson, cards: readonly Card[]): Promise<void> {
      const page = review.value;
      if (page === null || cards.length === 0) return;
      const keys = cards.map(({ candidate }) => candidate.key);
      const before: readonly (Draft | null)[] = cards.map(({ draft }) => draft);
      const prepared = cards.map((card) =>
        draftWith(page.articleId, card, { kept: { ...keptOf(card), content: taught(card, lesson) } }),
      );
      const where = cards.length === 1 ? "1 card" : `${cards.length} cards`;
      await write(desk, {
        keys,
        send: async () => {
          for (const draft of prepared) {
            const answer = await sendDraft(desk, draft);
            if (!answer.ok) return answer;
          }
          return ok(null);
        },
        kept: () => {
          for (const draft of prepared) drafts.note(draft);
          settle(desk, keys, null);
          const send = async () => {
            for (const [index, key] of keys.entries()) {
              const answer = await putBack(desk, key, before[index] ?? null);
              if (!answer.ok) return answer;
            }
            return ok(null);
          };
          history.push({ text: `${lesson.label} as it was read again on ${where}`, send });
          done(desk, `${lesson.label} changed on ${where}, to be confirmed.`);
        },
      });
    },
  };
}
