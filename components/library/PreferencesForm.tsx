import { useState } from "preact/hooks";
import type { Settings } from "../../lib/model/library.ts";
import type { SettingsModel } from "./settings-model.ts";

const PALETTES = {
  standard: "Standard",
  "high-contrast": "High contrast",
} as const satisfies Record<Settings["palette"], string>;

/** The person's name for the record and the colours of the marks. */
export function PreferencesForm({ model }: { readonly model: SettingsModel }) {
  // Only what the person touched is held here and saved: the rest follows what another window saves.
  const [touched, setTouched] = useState<Partial<Settings>>({});
  const { name, palette } = { ...model.settings.value, ...touched };

  async function save(): Promise<void> {
    const saved = await model.save(trimmed(touched));
    // What was typed while it was being saved is newer and stays.
    if (saved === "saved") setTouched((now) => (now === touched ? {} : now));
  }

  return (
    <section class="panel" aria-labelledby="preferences">
      <h2 id="preferences">Preferences</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="field">
          <label for="name">Your name for the record</label>
          <input
            id="name"
            name="name"
            type="text"
            autocomplete="off"
            maxLength={200}
            value={name}
            onInput={({ currentTarget: { value } }) => setTouched((now) => ({ ...now, name: value }))}
          />
          <span class="hint">
            Blank by default. It is kept with each step you take from then on, and exported.
          </span>
        </p>
        <p class="field">
          <label for="palette">Colours of the marks</label>
          <select
            id="palette"
            name="palette"
            onChange={({ currentTarget: { value } }) =>
              setTouched((now) => ({ ...now, palette: paletteOf(value) }))
            }
          >
            {Object.entries(PALETTES).map(([key, words]) => (
              <option key={key} value={key} selected={key === palette}>
                {words}
              </option>
            ))}
          </select>
        </p>
        <div class="actions">
          <button type="submit">Save settings</button>
        </div>
      </form>
    </section>
  );
}

function trimmed(changed: Partial<Settings>): Partial<Settings> {
  return changed.name === undefined ? changed : { ...changed, name: changed.name.trim() };
}

function paletteOf(value: string): Settings["palette"] {
  return value === "high-contrast" ? value : "standard";
}
