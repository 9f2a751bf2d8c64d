import { useEffect, useRef } from "preact/hooks";
import { assertNever } from "../../lib/model/result.ts";
import { claimsInWords } from "./claims-model.ts";
import { FilterBar } from "./FilterBar.tsx";
import { describeScope, type FilesModel, type Importing } from "./files-model.ts";
import { PreviewTable } from "./PreviewTable.tsx";

/** Claims to files and back. */
export function FilesPage({ model }: { readonly model: FilesModel }) {
  const scope = model.scope.value;
  const of = scope.kind === "everything" ? "" : ` (${claimsInWords(scope.claims.length)} found)`;
  return (
    <>
      <section class="panel" aria-labelledby="export">
        <h2 id="export">Export</h2>
        <FilterBar filter={model.filter} />
        <p>
          Exports hold <strong>{describeScope(scope)}</strong>.{" "}
          {scope.kind === "everything"
            ? "A search in Claims, a set or a tag narrows it."
            : scope.query === ""
              ? "Choose all claims and all tags to export everything."
              : "Clear the search in Claims to export everything."}
        </p>
        <div class="actions">
          <button type="button" onClick={model.saveJson}>
            Export claims.json{of}
          </button>
          <button type="button" onClick={model.saveCsv}>
            Export claims.csv{of}
          </button>
        </div>
        <p class="hint">
          claims.json holds everything, with history and article texts, and can be imported again. claims.csv
          is a table for spreadsheets; deleted claims are marked “withdrawn” in its column status.
        </p>
      </section>
      <section class="panel" aria-labelledby="import">
        <h2 id="import">Import</h2>
        <p>Nothing is changed until you have seen what the file holds.</p>
        <p class="field">
          <label for="import-file">Import claims.json</label>
          <input
            id="import-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file === undefined) return;
              void model.choose({ name: file.name, text: () => file.text() });
              // The same file, mended, must be a change again.
              input.value = "";
            }}
          />
        </p>
        <Progress importing={model.importing.value} model={model} />
      </section>
    </>
  );
}

interface ProgressProps {
  readonly importing: Importing;
  readonly model: FilesModel;
}

function Progress({ importing, model }: ProgressProps) {
  const report = useRef<HTMLParagraphElement>(null);
  const before = useRef(importing.step);
  // The button that was pressed is gone; the keyboard goes to what came of it. A report that was there
  // before this view was opened is no reason to move it.
  useEffect(() => {
    if (before.current === "preview" || before.current === "importing") report.current?.focus();
    before.current = importing.step;
  }, [importing.step]);
  switch (importing.step) {
    case "no-file":
      return null;
    case "reading":
      return <p>Reading {importing.file}…</p>;
    case "importing":
      return <p>Importing {importing.file}…</p>;
    case "refused":
      return (
        <p class="failure" role="alert" data-import="refused" tabIndex={-1} ref={report}>
          <strong>{importing.file}</strong>: {importing.why}
        </p>
      );
    case "preview":
      return (
        <div data-import="preview">
          <PreviewTable preview={importing.preview} file={importing.file} />
          <div class="actions">
            <button type="button" onClick={() => void model.importChosen()}>
              Import
            </button>
            <button type="button" class="quiet" onClick={model.cancel}>
              Cancel
            </button>
          </div>
        </div>
      );
    case "imported": {
      const { articles, claims, revisions, rulings, sets, unchanged } = importing.report;
      return (
        <p data-import="imported" tabIndex={-1} ref={report}>
          From <strong>{importing.file}</strong>: {claimsInWords(claims)} added or brought up to date,{" "}
          {articles} article texts, {revisions} steps of history, {rulings} rulings, {sets} sets; {unchanged}{" "}
          records were here already.
        </p>
      );
    }
    default:
      return assertNever(importing);
  }
}
