import { assertNever } from "../../lib/model/result.ts";
import { ClaimsPage } from "./ClaimsPage.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { describeLoadError } from "./shelf.ts";
import { ROUTE_NAMES, type WorkspaceModel } from "./workspace-model.ts";

/** The page of the workspace that the address names, under its heading and the live region. */
export function Workspace({ model }: { readonly model: WorkspaceModel }) {
  const announcement = model.voice.announcement.value;
  return (
    <>
      <h1>{ROUTE_NAMES[model.route.value]}</h1>
      <p class="voice" data-tone={announcement?.tone ?? "none"} role="status" aria-live="polite">
        {announcement?.text ?? ""}
      </p>
      <Page model={model} />
    </>
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
    case "settings":
      return <p>…</p>;
    default:
      return assertNever(route);
  }
}
