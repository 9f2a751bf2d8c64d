import { NEVER } from "./never.ts";
import type { ExtensionPort } from "./ports.ts";

/** What each permission lets Plimsoll do, in plain words. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: "keep what was proposed for a page until the browser is closed",
  unlimitedStorage: "keep your library from being thrown away when the disk gets full",
  activeTab: "read the page in front of you, only after you click its button",
  scripting: "read and mark that page",
  contextMenus: "add its entry to the menu of the right mouse button",
  sidePanel: "show the review queue beside the page",
  downloads: "not used yet; exports are saved without it, and you would be asked first",
  "*://*/*": "read one site by itself, after you switched it on and the browser asked you for that one site",
};

/** What Plimsoll never does, with the means by which the browser holds it to that. */
export function Promises({ extension }: { readonly extension: ExtensionPort }) {
  return (
    <section class="panel" aria-labelledby="promises">
      <h2 id="promises">What Plimsoll never does</h2>
      <ul>
        {NEVER.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>Permissions it has</h3>
      <PermissionList names={extension.permissions} />
      <h3>Permissions it may ask for</h3>
      <PermissionList names={extension.optionalPermissions} />
      <h3>The policy the browser holds its pages to</h3>
      <p>
        <code class="policy">{extension.contentSecurityPolicy}</code>
      </p>
      <p class="hint">
        <code>connect-src 'none'</code> means that the browser itself refuses any connection from here.
        Version {extension.version}.
      </p>
    </section>
  );
}

function PermissionList({ names }: { readonly names: readonly string[] }) {
  return (
    <dl class="permissions">
      {names.map((name) => (
        <div key={name} data-permission={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{PERMISSIONS[name] ?? "not explained yet"}</dd>
        </div>
      ))}
    </dl>
  );
}
