import { KeysForm } from "./KeysForm.tsx";
import { PreferencesForm } from "./PreferencesForm.tsx";
import { Promises } from "./Promises.tsx";
import type { ExtensionPort } from "./ports.ts";
import type { SettingsModel } from "./settings-model.ts";

interface SettingsPageProps {
  readonly model: SettingsModel;
  readonly extension: ExtensionPort;
}

/** What the person can set, and what Plimsoll may do. */
export function SettingsPage({ model, extension }: SettingsPageProps) {
  return (
    <>
      <PreferencesForm model={model} />
      <KeysForm model={model} />
      <Sites model={model} />
      <Promises extension={extension} />
    </>
  );
}

function Sites({ model }: { readonly model: SettingsModel }) {
  const sites = model.sites.value;
  return (
    <section class="panel" aria-labelledby="sites">
      <h2 id="sites">Sites read without a click</h2>
      {sites.length === 0 ? (
        <p>
          None. Plimsoll reads a page only when you click its button there. Its switch “Always on …” adds a
          site.
        </p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site} data-site={site}>
              <span>{site}</span>
              <button type="button" aria-label={`Remove ${site}`} onClick={() => void model.removeSite(site)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
