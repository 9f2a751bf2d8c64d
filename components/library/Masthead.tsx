import type { Voice } from "./say.ts";
import { ROUTE_NAMES, ROUTES, type WorkspaceModel } from "./workspace-model.ts";

/** The name of the house, the way to its rooms, and what was last done: in view wherever the page is scrolled. */
export function Masthead({ model }: { readonly model: WorkspaceModel }) {
  return (
    <div class="masthead">
      <p class="brand">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        Plimsoll
      </p>
      <nav aria-label="Workspace">
        <ul>
          {ROUTES.map((route) => (
            <li key={route}>
              <a href={`#${route}`} aria-current={model.route.value === route ? "page" : undefined}>
                {ROUTE_NAMES[route]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LiveRegion voice={model.voice} />
    </div>
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
