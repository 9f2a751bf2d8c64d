import { DEFAULT_SETTINGS, type Settings } from "../../lib/model/library.ts";
import type { SettingsModel } from "./settings-model.ts";

const PALETTES = {
  standard: "Standard",
  "high-contrast": "High contrast",
} as const satisfies Record<Settings["palette"], string>;

/** The person's name for the record and the colours of the marks. */
export function PreferencesForm({ model }: { readonly model: SettingsModel }) {
  const { name, palette } = model.settings.value;
  return (
    <section class="panel" aria-labelledby="preferences">
      <h2 id="preferences">Preferences</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void model.save(settingsIn(new FormData(event.currentTarget)));
        }}
      >
        <p class="field">
          <label for="name">Your name for the record</label>
          <input id="name" name="name" type="text" autocomplete="off" maxLength={200} defaultValue={name} />
          <span class="hint">
            Blank by default. It is kept with each step you take from then on, and exported.
          </span>
        </p>
        <p class="field">
          <label for="palette">Colours of the marks</label>
          <select id="palette" name="palette">
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

function settingsIn(form: FormData): Settings {
  const [name, palette] = [form.get("name"), form.get("palette")];
  return {
    name: typeof name === "string" ? name.trim() : DEFAULT_SETTINGS.name,
    palette: palette === "high-contrast" ? palette : DEFAULT_SETTINGS.palette,
  };
}
