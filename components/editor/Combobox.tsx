import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Choice, findChoice, matchChoices } from "./choices.ts";

/** More than these are not looked through; typing one letter more is quicker. */
const SHOWN = 60;

export interface ComboboxProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly choices: readonly Choice<unknown>[];
  /** "list": only what stands in it is accepted, so Enter takes the best match. "words": the list only offers. */
  readonly accepts: "list" | "words";
  readonly onType: (text: string) => void;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly label?: string;
  /** Hears the keys that the list has no use for. */
  readonly onKey?: (event: KeyboardEvent) => void;
}

/** A text input with a list that is searched while typing, after the combobox pattern of the ARIA practices. */
export function Combobox({ id, name, value, choices, accepts, onType, ...rest }: ComboboxProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const open = useSignal(false);
  const active = useSignal(-1);
  // A list that is opened on a choice that was made shows the others too.
  const chosen = accepts === "list" && findChoice(choices, value) !== null;
  const matches = open.value ? matchChoices(choices, chosen ? "" : value).slice(0, SHOWN) : [];
  const shown = open.value && matches.length > 0;
  useEffect(() => {
    if (shown) list.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  useEffect(() => {
    list.current?.children[active.value]?.scrollIntoView({ block: "nearest" });
  }, [active.value]);

  const show = () => {
    open.value = true;
    active.value = chosen ? choices.findIndex(({ label }) => label === value) : -1;
  };
  const close = () => {
    open.value = false;
    active.value = -1;
  };
  const pick = (choice: Choice<unknown>) => {
    onType(choice.label);
    close();
  };
  const move = (by: 1 | -1) => {
    if (!shown) return show();
    active.value = Math.min(Math.max(active.value + by, 0), matches.length - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && shown) {
      // The first Escape closes the list, the next one the form.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && shown) {
      const best = matches[active.value] ?? (accepts === "list" ? matches[0] : undefined);
      if (best === undefined) return rest.onKey?.(event);
      event.preventDefault();
      pick(best);
    } else rest.onKey?.(event);
  };
  return (
    <div class="combobox">
      <input
        id={id}
        name={name}
        value={value}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={rest.label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active.value >= 0 ? `${id}-${active.value}` : undefined}
        aria-invalid={rest.invalid}
        aria-describedby={rest.describedBy}
        onInput={(event) => {
          open.value = true;
          active.value = -1;
          onType(event.currentTarget.value);
        }}
        onClick={show}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={rest.label ?? name} ref={list} hidden={!shown}>
        {matches.map((choice, index) => (
          <div
            key={choice.label}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active.value}
            onMouseDown={(event) => {
              // The input keeps the focus: its blur would close the list before anything is picked.
              event.preventDefault();
              pick(choice);
            }}
          >
            <bdi>{choice.label}</bdi>
            {choice.hint !== undefined && <span class="hint">{choice.hint}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
