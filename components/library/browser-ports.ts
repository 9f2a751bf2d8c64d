import { browser } from "wxt/browser";
import { loadLibrary } from "../../lib/store/library.ts";
import { connect } from "../../lib/store/open.ts";
import { loadProgress } from "../../lib/store/progress.ts";
import { loadSettings } from "../../lib/store/settings.ts";
import { hashFault } from "../../lib/store/verify.ts";
import { screenPorts } from "../browser-ports.ts";
import { download } from "./download.ts";
import type { WorkspacePorts } from "./ports.ts";

/** The workspace's ports to the browser it runs in. Reads go straight to the database, writes to the background. */
export function browserPorts(page: Window): WorkspacePorts {
  const connection = connect();
  const manifest = browser.runtime.getManifest();
  return {
    ...screenPorts(),
    loadLibrary: () => loadLibrary(connection),
    loadProgress: () => loadProgress(connection),
    loadSettings: () => loadSettings(connection),
    download: (name, mediaType, text) => download(page.document, { name, mediaType, text }),
    hashFault,
    now: () => new Date().toISOString(),
    version: manifest.version,
    permissions: manifest.permissions ?? [],
    optionalPermissions: [
      ...(manifest.optional_permissions ?? []),
      ...listIn(manifest, "optional_host_permissions"),
    ],
    contentSecurityPolicy: policyIn(manifest.content_security_policy),
    hash: () => page.location.hash,
    onHashChange(listener) {
      page.addEventListener("hashchange", listener);
      return () => page.removeEventListener("hashchange", listener);
    },
  };
}

/** The types of the manifest are those of version 2, which does not know every key of ours. */
function listIn(manifest: object, key: string): readonly string[] {
  const value = new Map<string, unknown>(Object.entries(manifest)).get(key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function policyIn(policy: unknown): string {
  if (typeof policy === "string") return policy;
  if (typeof policy !== "object" || policy === null || !("extension_pages" in policy)) return "";
  return String(policy.extension_pages);
}
