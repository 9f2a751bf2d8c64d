import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Combobox } from "./Combobox.tsx";
import type { Choice } from "./choices.ts";
import type { FormView } from "./FormRow.tsx";
import { tagsText, tagsTyped } from "./tag-form.ts";

/** Tags of the person's own: a comma or Enter finishes one, Backspace in the empty input takes the last one back. */
export function TagsRow({
  view,
  tags,
}: {
  readonly view: FormView;
  readonly tags: readonly Choice<unknown>[];
}): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  const { done, typing } = tagsTyped(view.typed.tags);
  const set = (finished: readonly string[], rest: string) => view.type({ tags: tagsText(finished) + rest });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && typing.trim() !== "") {
      event.preventDefault();
      set([...done, typing.trim()], "");
    } else if (event.key === "Backspace" && typing === "" && done.length > 0) {
      event.preventDefault();
      set(done.slice(0, -1), done.at(-1) ?? "");
    }
  };
  const remove = (tag: string) => {
    set(
      done.filter((each) => each !== tag),
      typing,
    );
    row.current?.querySelector<HTMLElement>("input")?.focus();
  };
  return (
    <div class="form-row" data-row="tags" ref={row}>
      <label for="edit-tags">Tags</label>
      <div class="tags">
        {done.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            aria-label={`Remove the tag ${tag}`}
            onClick={() => remove(tag)}
          >
            <bdi>{tag}</bdi> ✕
          </button>
        ))}
        <Combobox
          id="edit-tags"
          name="tags"
          value={typing}
          choices={tags.filter(({ label }) => !done.includes(label))}
          accepts="words"
          onType={(text) => set(done, text)}
          invalid={false}
          describedBy={undefined}
          onKey={onKeyDown}
        />
      </div>
    </div>
  );
}
