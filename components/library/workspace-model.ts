import { type ReadonlySignal, signal } from "@preact/signals";
import { type ClaimsModel, createClaimsModel } from "./claims-model.ts";
import { type CompareModel, createCompareModel } from "./compare-model.ts";
import { createFilesModel, type FilesModel } from "./files-model.ts";
import { createFilterModel } from "./filter-model.ts";
import type { ExtensionPort, WorkspacePorts } from "./ports.ts";
import { createVoice, type Voice } from "./say.ts";
import { createSetsModel } from "./sets-model.ts";
import { createSettingsModel, type SettingsModel } from "./settings-model.ts";
import { createShelf, type Shelf } from "./shelf.ts";

export const ROUTES = ["claims", "compare", "files", "settings"] as const;
export type Route = (typeof ROUTES)[number];
export const ROUTE_NAMES = {
  claims: "Claims",
  compare: "Compare",
  files: "Files",
  settings: "Settings",
} as const satisfies Record<Route, string>;

/** Everything the workspace shows and does. */
export interface WorkspaceModel {
  readonly route: ReadonlySignal<Route>;
  readonly shelf: Shelf;
  readonly voice: Voice;
  readonly claims: ClaimsModel;
  readonly compare: CompareModel;
  readonly files: FilesModel;
  readonly settings: SettingsModel;
  readonly extension: ExtensionPort;
  /** Reads what is kept and follows changes, until the returned function is called. */
  readonly start: () => () => void;
}

export function createWorkspaceModel(ports: WorkspacePorts): WorkspaceModel {
  const route = signal(routeOf(ports.hash()));
  const voice = createVoice(ports);
  const shelf = createShelf(ports);
  const filter = createFilterModel(shelf.library);
  const sets = createSetsModel(shelf.library, ports, voice);
  const claims = createClaimsModel({ shelf, filter, sets }, ports, voice);
  const settings = createSettingsModel(ports, voice);
  return {
    route,
    shelf,
    voice,
    claims,
    compare: createCompareModel(filter, ports, voice),
    files: createFilesModel(shelf.library, claims, ports, voice),
    settings,
    extension: ports,
    start() {
      const stops = [
        shelf.start(),
        settings.start(),
        ports.onHashChange(() => {
          route.value = routeOf(ports.hash());
          voice.hush();
          // A site may have been granted in another window meanwhile; nothing tells a page of that.
          if (route.value === "settings") void settings.refresh();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** The page that a hash names; the claims where it names none. */
export function routeOf(hash: string): Route {
  return ROUTES.find((route) => hash === `#${route}`) ?? "claims";
}
