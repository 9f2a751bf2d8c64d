import { assertNever } from "../model/result.ts";

/** Why a file was not read; nothing was changed. */
export type ImportError =
  | { readonly kind: "too-large"; readonly most: number }
  | { readonly kind: "not-json"; readonly detail: string }
  | { readonly kind: "not-a-library" }
  | { readonly kind: "newer-format"; readonly version: number }
  /** `where` names the first fault: "claims[3].content.subject: expected a record". */
  | { readonly kind: "faulty"; readonly where: string };

/** What is wrong with the file, in one sentence for the user. */
export function describeImportError(error: ImportError): string {
  switch (error.kind) {
    case "too-large":
      return `The file is larger than ${Math.round(error.most / 1_000_000)} million characters; nothing was changed.`;
    case "not-json":
      return `The file is not valid JSON (${error.detail}); nothing was changed.`;
    case "not-a-library":
      return "The file is not an export of Plimsoll; nothing was changed.";
    case "newer-format":
      return `The file was written by a newer version of Plimsoll (format ${error.version}); update the extension first. Nothing was changed.`;
    case "faulty":
      return `The file is damaged at ${error.where}; nothing was changed.`;
    default:
      return assertNever(error);
  }
}
