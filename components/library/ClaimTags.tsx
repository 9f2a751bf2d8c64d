import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Claim } from "../../lib/model/claim.ts";
import type { ClaimsModel } from "./claims-model.ts";
import { tagsIn } from "./sets-model.ts";

interface ClaimTagsProps {
  readonly claim: Claim;
  /** Id of the element that says which claim it is. */
  readonly describedBy: string;
  readonly model: ClaimsModel;
}

/** The tags of a claim: a press on one narrows the list to it; all of them can be changed as one line of words. */
export function ClaimTags({ claim, describedBy, model }: ClaimTagsProps) {
  const { tags = [] } = claim;
  const [typed, setTyped] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = typed !== null;
  const was = useRef(isOpen);
  // The button gives way to the field, and the field to the button: the keyboard goes along.
  useLayoutEffect(() => {
    if (isOpen !== was.current) (isOpen ? field : opener).current?.focus();
    was.current = isOpen;
  }, [isOpen]);

  async function save(words: string): Promise<void> {
    if (await model.sets.tag(claim, tagsIn(words))) setTyped(null);
  }

  if (typed !== null)
    return (
      <form
        class="tags"
        onSubmit={(event) => {
          event.preventDefault();
          void save(typed);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") setTyped(null);
        }}
      >
        <label>
          Tags, parted by commas{" "}
          <input
            ref={field}
            type="text"
            name="tags"
            autocomplete="off"
            aria-describedby={describedBy}
            value={typed}
            onInput={({ currentTarget: { value } }) => setTyped(value)}
          />
        </label>
        <button type="submit">Save tags</button>
        <button type="button" class="quiet" onClick={() => setTyped(null)}>
          Cancel
        </button>
      </form>
    );
  return (
    <div class="tags">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={`Show only claims tagged ${tag}`}
          onClick={() => model.filter.chooseTag(tag)}
        >
          {tag}
        </button>
      ))}
      <button
        ref={opener}
        type="button"
        class="quiet"
        aria-describedby={describedBy}
        onClick={() => setTyped(tags.join(", "))}
      >
        {tags.length === 0 ? "Add tags" : "Change tags"}
      </button>
    </div>
  );
}
