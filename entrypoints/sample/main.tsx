import { render } from "preact";
import { SampleStrip } from "../../components/first-run/SampleStrip.tsx";
import { createSampleModel } from "../../components/first-run/sample-model.ts";
import { startReader } from "../../components/first-run/start-reader.ts";
import { DEFAULT_SETTINGS } from "../../lib/model/library.ts";
import { connect } from "../../lib/store/open.ts";
import { loadSettings } from "../../lib/store/settings.ts";

const place = document.getElementById("strip");
if (place === null) throw new Error("index.html has no #strip");
const kept = await loadSettings(connect());
const { palette } = kept.ok ? kept.value : DEFAULT_SETTINGS;
const model = createSampleModel((announce) => startReader({ page: document, palette, announce }));
render(<SampleStrip model={model} />, place);
