import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { exportCsv } from "../../lib/export/claims-csv.ts";
import { exportJson } from "../../lib/export/claims-json.ts";
import { narrow } from "../../lib/export/narrow.ts";
import { describeImportError } from "../../lib/import/import-error.ts";
import { readLibrary } from "../../lib/import/read-json.ts";
import type { ImportReport } from "../../lib/messages/protocol.ts";
import type { Claim } from "../../lib/model/claim.ts";
import type { Library } from "../../lib/model/library.ts";
import { inWords } from "../../lib/model/shapes/shape.ts";
import type { BackgroundPort, FilesPort } from "../ports.ts";
import type { ClaimsModel } from "./claims-model.ts";
import type { FilterModel } from "./filter-model.ts";
import { type Preview, previewOf } from "./import-preview.ts";
import type { ExtensionPort, HashPort } from "./ports.ts";
import type { Voice } from "./say.ts";

/** What an export would hold. */
export type Scope =
  | { readonly kind: "everything"; readonly claims: readonly Claim[] }
  /** `words`: what narrows it, "in “Arms”". Empty where only a search does; `query` is empty where none does. */
  | {
      readonly kind: "found";
      readonly query: string;
      readonly words: string;
      readonly claims: readonly Claim[];
    };

/** How far an import has come. */
export type Importing =
  | { readonly step: "no-file" }
  | { readonly step: "reading"; readonly file: string }
  /** Where the file is broken; nothing was changed. */
  | { readonly step: "refused"; readonly file: string; readonly why: string }
  | {
      readonly step: "preview";
      readonly file: string;
      readonly library: Library;
      readonly preview: Preview;
    }
  | { readonly step: "importing"; readonly file: string }
  | { readonly step: "imported"; readonly file: string; readonly report: ImportReport };

/** A file that the person chose. */
export interface ChosenFile {
  readonly name: string;
  readonly text: () => Promise<string>;
}

export interface FilesModel {
  /** The set and the tag to whose claims exports are narrowed. */
  readonly filter: FilterModel;
  readonly scope: ReadonlySignal<Scope>;
  readonly importing: ReadonlySignal<Importing>;
  readonly saveJson: () => void;
  readonly saveCsv: () => void;
  readonly choose: (file: ChosenFile) => Promise<void>;
  readonly importChosen: () => Promise<void>;
  readonly cancel: () => void;
}

type FileModelPorts = Pick<BackgroundPort, "ask"> & FilesPort & ExtensionPort & HashPort;

export function createFilesModel(
  library: ReadonlySignal<Library>,
  claims: Pick<ClaimsModel, "query" | "listed" | "filter" | "isNarrowed">,
  ports: FileModelPorts,
  voice: Voice,
): FilesModel {
  const importing = signal<Importing>({ step: "no-file" });
  const scope = computed<Scope>(() =>
    claims.isNarrowed.value
      ? {
          kind: "found",
          query: claims.query.value.trim(),
          words: claims.filter.words.value,
          claims: claims.listed.value.map(({ claim }) => claim),
        }
      : { kind: "everything", claims: library.value.claims },
  );
  let newest = 0;

  async function choose(file: ChosenFile): Promise<void> {
    const mine = ++newest;
    voice.hush();
    importing.value = { step: "reading", file: file.name };
    const next = await looked(file);
    // Of two files chosen one after the other the last counts, however long the first takes to read.
    if (mine === newest) importing.value = next;
  }

  async function looked(file: ChosenFile): Promise<Importing> {
    const text = await textOf(file);
    if (text === null) return { step: "refused", file: file.name, why: "The file could not be read." };
    const read = readLibrary(text);
    if (!read.ok) return { step: "refused", file: file.name, why: describeImportError(read.error) };
    const fault = await ports.hashFault(read.value);
    if (fault !== null) {
      const why = describeImportError({ kind: "faulty", where: inWords(fault) });
      return { step: "refused", file: file.name, why };
    }
    const preview = previewOf(library.value, read.value);
    return { step: "preview", file: file.name, library: read.value, preview };
  }

  return {
    filter: claims.filter,
    scope,
    importing,
    saveJson() {
      const chosen = scope.value;
      const part = chosen.kind === "everything" ? library.value : narrow(library.value, chosen.claims);
      const text = exportJson(part, { at: ports.now(), version: ports.version });
      ports.download("claims.json", "application/json", text);
      voice.done(`claims.json holds ${describeScope(chosen)}.`);
    },
    saveCsv() {
      const chosen = scope.value;
      const { articles, earlier = [], sets = [] } = library.value;
      ports.download(
        "claims.csv",
        "text/csv;charset=utf-8",
        exportCsv(chosen.claims, [...articles, ...earlier], sets),
      );
      voice.done(`claims.csv holds ${describeScope(chosen)}.`);
    },
    choose,
    async importChosen() {
      const chosen = importing.value;
      if (chosen.step !== "preview") return;
      const { file, library: incoming } = chosen;
      importing.value = { step: "importing", file };
      const report = await voice.write((key) => ports.ask("importLibrary", { key, library: incoming, file }));
      // After a failure the preview stands again, so that one more click is one more try.
      importing.value = report === null ? chosen : { step: "imported", file, report };
      if (report !== null) voice.done(`${file} is imported.`);
    },
    cancel() {
      newest++;
      importing.value = { step: "no-file" };
    },
  };
}

/** What an export holds, in words: "everything: 12 claims (1 of them deleted)". */
export function describeScope(scope: Scope): string {
  const { length } = scope.claims;
  const deleted = scope.claims.filter(({ status }) => status === "withdrawn").length;
  const count = `${length} ${length === 1 ? "claim" : "claims"}`;
  const ofThem = deleted === 0 ? "" : ` (${deleted} of them deleted)`;
  if (scope.kind === "everything") return `everything: ${count}${ofThem}`;
  const found = scope.query === "" ? "what is" : `what “${scope.query}” finds`;
  return `only ${found}${scope.words === "" ? "" : ` ${scope.words}`}: ${count}${ofThem}`;
}

async function textOf(file: ChosenFile): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    // The file was moved or locked since it was chosen.
    return null;
  }
}
