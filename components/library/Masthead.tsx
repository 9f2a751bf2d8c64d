import { ROUTE_NAMES, ROUTES, type WorkspaceModel } from "./workspace-model.ts";

/** The name of the house and the way to its rooms. */
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
    </div>
  );
}
