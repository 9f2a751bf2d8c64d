import { assertNever } from "../../lib/model/result.ts";
import { ClaimsPage } from "./ClaimsPage.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { FilesPage } from "./FilesPage.tsx";
import { SettingsPage } from "./SettingsPage.tsx";
import { describeLoadError } from "./shelf.ts";
import { ROUTE_NAMES, type WorkspaceModel } from "./workspace-model.ts";

/** The page of the workspace that the address names, under its heading. */
export function Workspace({ model }: { readonly model: WorkspaceModel }) {
  return (
    <>
      <h1 tabIndex={-1}>{ROUTE_NAMES[model.route.value]}</h1>
      <Page model={model} />
    </>
  );
}

function Page({ model }: { readonly model: WorkspaceModel }) {
  const route = model.route.value;
  const loaded = model.shelf.loaded.value;
  if (loaded.kind === "failed" && route !== "settings")
    return (
      <div class="failure" role="alert">
        <p>{describeLoadError(loaded.error)}</p>
        <button type="button" onClick={() => void model.shelf.refresh()}>
          Try again
        </button>
      </div>
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
