import { render } from "preact";
import { Welcome } from "../../components/first-run/Welcome.tsx";

const place = document.getElementById("welcome");
if (place === null) throw new Error("index.html has no #welcome");
render(<Welcome />, place);
