import { assertNever } from "../../lib/model/result.ts";
import { ClaimsPage } from "./ClaimsPage.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { FilesPage } from "./FilesPage.tsx";
import { SettingsPage } from "./SettingsPage.tsx";
import type { Voice } from "./say.ts";
import { describeLoadError } from "./shelf.ts";
import { ROUTE_NAMES, type WorkspaceModel } from "./workspace-model.ts";

/** The page of the workspace that the address names, under its heading and the live region. */
export function Workspace({ model }: { readonly model: WorkspaceModel }) {
  return (
    <>
      <div class="title">
        <h1>{ROUTE_NAMES[model.route.value]}</h1>
        <LiveRegion voice={model.voice} />
      </div>
      <Page model={model} />
    </>
  );
}

/** There from the start and never taken away: a region that comes with its words is often not read out. */
function LiveRegion({ voice }: { readonly voice: Voice }) {
  const announcement = voice.announcement.value;
  return (
    <p class="voice" data-tone={announcement?.tone ?? "none"} role="status" aria-live="polite">
      {announcement?.text ?? ""}
    </p>
  );
}

function Page({ model }: { readonly model: WorkspaceModel }) {
  const route = model.route.value;
  const loaded = model.shelf.loaded.value;
  if (loaded.kind === "failed" && route !== "settings")
    return (
      <p class="failure" role="alert">
        {describeLoadError(loaded.error)}
      </p>
    );
  if (loaded.kind === "loading" && route !== "settings") return <p class="empty">Opening the library…</p>;
  switch (route) {
    case "claims":
      return <ClaimsPage model={model.claims} />;
    case "compare":
      return <ComparePage model={model.compare} />;
    case "files":
      return <FilesPage model={model.files} />;
    case "settings":
      return <SettingsPage model={model.settings} extension={model.extension} />;
    default:
      return assertNever(route);
  }
}
