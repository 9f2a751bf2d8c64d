import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { AttributionLink, Basis } from "../../lib/model/attribution.ts";
import { Combobox } from "./Combobox.tsx";
import { BASES, type ChainRow, chainText, NEW_ROW, ROLES, readChain, type TypedChain } from "./chain-form.ts";
import type { Choice } from "./choices.ts";
import { FaultLine, type FormView, typedIn } from "./FormRow.tsx";

const ROLE_LABELS: Readonly<Record<AttributionLink["role"], string>> = {
  origin: "says so itself",
  via: "passes it on",
  outlet: "is the outlet",
};
const BASIS_LABELS: Readonly<Record<Basis | "", string>> = {
  "": "basis not stated",
  imagery: "from pictures",
  model: "from a calculation",
  intelligence: "from intelligence",
  "own-statement": "own say-so",
};
const VOICE_LABELS: Readonly<Record<TypedChain["voice"], string>> = {
  unstated: "not stated",
  outlet: "the outlet in its own voice",
  speakers: "these speakers, in order",
};
const VOICES = ["unstated", "outlet", "speakers"] as const satisfies readonly TypedChain["voice"][];

/** Who says so: nobody, the outlet, or an ordered list of speakers from the origin to the outlet. */
export function ChainField({
  view,
  speakers,
}: {
  readonly view: FormView;
  readonly speakers: readonly Choice<unknown>[];
}): JSX.Element {
  const chain = readChain(view.typed.attribution);
  const rows = chain.voice === "speakers" ? chain.rows : [];
  const group = useRef<HTMLFieldSetElement>(null);
  const set = (next: TypedChain) => view.type({ attribution: chainText(next) });
  const setRows = (next: readonly ChainRow[]) => set({ voice: "speakers", rows: next });
  const choose = (event: Event) => {
    const voice = VOICES.find((each) => each === typedIn(event));
    if (voice === "speakers") setRows(rows.length > 0 ? rows : [NEW_ROW]);
    else if (voice !== undefined) set({ voice });
  };
  const remove = (index: number) => {
    const left = rows.filter((_, at) => at !== index);
    if (left.length === 0) set({ voice: "unstated" });
    else setRows(left);
    // The button that was pressed is gone: the list keeps the focus.
    group.current?.querySelector<HTMLElement>("select")?.focus();
  };
  return (
    <fieldset class="form-group chain" data-row="attribution" ref={group}>
      <legend>Said by</legend>
      <select
        id="edit-attribution"
        name="attribution"
        aria-label="Who says so"
        aria-invalid={view.faults.attribution !== undefined}
        aria-describedby={view.faults.attribution === undefined ? undefined : "edit-attribution-fault"}
        value={chain.voice}
        onChange={choose}
      >
        {VOICES.map((voice) => (
          <option key={voice} value={voice}>
            {VOICE_LABELS[voice]}
          </option>
        ))}
      </select>
      {rows.length > 0 && (
        <ol class="links">
          {rows.map((row, index) => (
            <Speaker
              // Speakers have no name of their own but their place.
              key={index}
              row={row}
              place={{ index, count: rows.length }}
              speakers={speakers}
              invalid={view.faults.attribution !== undefined && row.speaker.trim() === ""}
              change={(changes) =>
                setRows(rows.map((each, at) => (at === index ? { ...each, ...changes } : each)))
              }
              move={(by) => setRows(swapped(rows, index, index + by))}
              remove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      {rows.length > 0 && (
        <button type="button" class="quiet" onClick={() => setRows([...rows, { ...NEW_ROW, role: "via" }])}>
          Add a speaker
        </button>
      )}
      <FaultLine faults={view.faults} field="attribution" />
    </fieldset>
  );
}

interface SpeakerProps {
  readonly row: ChainRow;
  readonly place: { readonly index: number; readonly count: number };
  readonly speakers: readonly Choice<unknown>[];
  readonly invalid: boolean;
  readonly change: (changes: Partial<ChainRow>) => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
}

function Speaker({ row, place, speakers, invalid, change, move, remove }: SpeakerProps): JSX.Element {
  const { index, count } = place;
  const nth = `Speaker ${index + 1}`;
  return (
    <li class="link" aria-label={nth}>
      <div class="link-parts">
        <Combobox
          id={`edit-speaker-${index}`}
          name={`speaker-${index}`}
          label={nth}
          value={row.speaker}
          choices={speakers}
          accepts="words"
          onType={(speaker) => change({ speaker })}
          invalid={invalid}
          describedBy={invalid ? "edit-attribution-fault" : undefined}
        />
        <select
          aria-label={`${nth}: role`}
          value={row.role}
          onChange={(event) => change({ role: ROLES.find((each) => each === typedIn(event)) ?? row.role })}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_LABELS[role]}
            </option>
          ))}
        </select>
        <select
          aria-label={`${nth}: basis`}
          value={row.basis}
          onChange={(event) => change({ basis: BASES.find((each) => each === typedIn(event)) ?? "" })}
        >
          {(["", ...BASES] as const).map((basis) => (
            <option key={basis} value={basis}>
              {BASIS_LABELS[basis]}
            </option>
          ))}
        </select>
        <div class="naming">
          <label>
            <input
              type="checkbox"
              checked={row.naming === "unnamed"}
              onChange={(event) => change({ naming: event.currentTarget.checked ? "unnamed" : "named" })}
            />{" "}
            not named in the text
          </label>
          <div class="link-tools">
            <button
              type="button"
              aria-label={`${nth}: move up`}
              disabled={index === 0}
              onClick={() => move(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={`${nth}: move down`}
              disabled={index === count - 1}
              onClick={() => move(1)}
            >
              ↓
            </button>
            <button type="button" aria-label={`${nth}: remove`} onClick={remove}>
              ✕
            </button>
          </div>
        </div>
      </div>{" "}
    </li>
  );
}

function swapped(rows: readonly ChainRow[], from: number, to: number): readonly ChainRow[] {
  const [moved, other] = [rows[from], rows[to]];
  if (moved === undefined || other === undefined) return rows;
  return rows.map((row, index) => (index === from ? other : index === to ? moved : row));
}
