import { render } from "preact";
import { browserPorts } from "../../components/library/browser-ports.ts";
import { Masthead } from "../../components/library/Masthead.tsx";
import { Workspace } from "../../components/library/Workspace.tsx";
import { createWorkspaceModel } from "../../components/library/workspace-model.ts";

const model = createWorkspaceModel(browserPorts(window));
model.start();
show("masthead", <Masthead model={model} />);
show("workspace", <Workspace model={model} />);

function show(id: string, content: preact.ComponentChild): void {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`index.html has no #${id}`);
  render(content, place);
}
