import type { JSX } from "preact";
import type { Card } from "./cards.ts";
import type { Lesson } from "./lessons.ts";
import type { QueueModel } from "./queue-model.ts";

/** Corrections that fit this card or came from it: one quiet line each, applied only when the person says so. */
export function Lessons({
  queue,
  card,
}: {
  readonly queue: QueueModel;
  readonly card: Card;
}): JSX.Element | null {
  const { key } = card.candidate;
  const mine = queue.lessons.value.filter(
    ({ taughtBy, targets }) => taughtBy === key || targets.some((target) => target.candidate.key === key),
  );
  if (mine.length === 0) return null;
  return (
    <ul class="lessons" aria-label="Corrections that may fit">
      {mine.map((lesson) => (
        <li key={`${lesson.field} ${lesson.taughtBy}`}>
          <LessonLine queue={queue} card={card} lesson={lesson} />
        </li>
      ))}
    </ul>
  );
}

function LessonLine({
  queue,
  card,
  lesson,
}: {
  readonly queue: QueueModel;
  readonly card: Card;
  readonly lesson: Lesson;
}): JSX.Element {
  const { label, from, to, targets, taughtBy } = lesson;
  const isTeacher = taughtBy === card.candidate.key;
  const others = targets.filter((target) => target !== card);
  return (
    <>
      <span>
        {label}: “<bdi>{from ?? "not stated"}</bdi>” was changed to “<bdi>{to ?? "not stated"}</bdi>”
        {isTeacher ? "." : " on another card."}
      </span>{" "}
      {!isTeacher && (
        <button type="button" class="offer" onClick={() => void queue.applyLesson(lesson, [card])}>
          Apply here
        </button>
      )}{" "}
      {others.length > 0 && (
        <button type="button" class="offer" onClick={() => void queue.applyLesson(lesson, targets)}>
          {isTeacher
            ? `Apply to ${targets.length} ${targets.length === 1 ? "other" : "others"}`
            : `Apply to all ${targets.length}`}
        </button>
      )}
    </>
  );
}
