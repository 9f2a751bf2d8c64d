import { useRef, useState } from "preact/hooks";
import { DEFAULT_KEYS, type KeySettings, keyNameOf } from "../../lib/model/keys.ts";
import { isUsual, type KeyField, keyFields, withKey } from "./keys-form-model.ts";
import type { SettingsModel } from "./settings-model.ts";

/** Keys that leave a field, as everywhere. */
const WAYS_OUT: ReadonlySet<string> = new Set(["Tab", "Escape"]);

/** The keys of the review queue: each can be another, and those that are a single character can be off. */
export function KeysForm({ model }: { readonly model: SettingsModel }) {
  // Null while nothing was touched: then it follows what another window saves.
  const [touched, setTouched] = useState<KeySettings | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const keys = touched ?? model.settings.value.keys;
  const fields = keyFields(keys);

  async function save(): Promise<void> {
    if (fields.some(({ fault }) => fault !== null)) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const saved = await model.save({ keys });
    // What was changed while it was being saved is newer and stays.
    if (saved === "saved") setTouched((now) => (now === touched ? null : now));
  }

  return (
    <section class="panel" aria-labelledby="keys">
      <h2 id="keys">Keys of the review queue</h2>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="field">
          <label class="switch">
            <input
              type="checkbox"
              class="tick"
              name="single-keys"
              checked={keys.singleKeys === "on"}
              onChange={({ currentTarget: { checked } }) =>
                setTouched({ ...keys, singleKeys: checked ? "on" : "off" })
              }
            />{" "}
            Single keys
          </label>
          <span class="hint">
            Switch them off if you speak to your computer, or touch keys by chance: letters and signs then do
            nothing by themselves. Enter and other named keys still work.
          </span>
        </p>
        <p class="hint" id="keys-how">
          Go to a field and press the key you want.
        </p>
        <div class="keys">
          {fields.map((field) => (
            <KeyRow key={field.action} field={field} keys={keys} change={setTouched} />
          ))}
        </div>
        <div class="actions">
          <button type="submit">Save keys</button>
          <button
            type="button"
            class="quiet"
            disabled={isUsual(keys)}
            onClick={() => setTouched(DEFAULT_KEYS)}
          >
            Take the usual keys
          </button>
        </div>
      </form>
    </section>
  );
}

interface KeyRowProps {
  readonly field: KeyField;
  readonly keys: KeySettings;
  readonly change: (keys: KeySettings) => void;
}

function KeyRow({ field: { action, name, key, fault }, keys, change }: KeyRowProps) {
  const id = `key-${action}`;
  return (
    <div class="key">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="text"
        readOnly
        autocomplete="off"
        value={key}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? "keys-how" : `${id}-fault`}
        onKeyDown={(event) => {
          if (WAYS_OUT.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          const pressed = keyNameOf(event.key);
          if (pressed !== null) change(withKey(keys, action, pressed));
        }}
      />
      <button
        type="button"
        class="quiet"
        disabled={keys.bindings[action] === ""}
        onClick={() => change(withKey(keys, action, ""))}
      >
        None<span class="unseen"> for “{name}”</span>
      </button>
      {fault === null ? null : (
        <p class="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
