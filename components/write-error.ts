import type { WriteError } from "../lib/messages/protocol.ts";
import type { ReadFailure } from "../lib/model/reading.ts";
import { assertNever } from "../lib/model/result.ts";
import { describeFailure } from "../lib/text/describe-failure.ts";

/** Why nothing was saved, in words that say what to do. */
export function describeWriteError(error: WriteError): string {
  return `Not saved. ${explain(error)}`;
}

/** Why a page could not be shown for review: the page's own reason, or the library's. */
export function describeOpenError(error: ReadFailure | WriteError): string {
  switch (error.kind) {
    case "disk-full":
    case "blocked-by-other-tab":
    case "newer-library":
    case "no-database":
    case "claim-changed-elsewhere":
    case "no-such-claim":
    case "no-such-set":
    case "set-name-taken":
    case "not-allowed":
    case "malformed":
    case "unreachable":
      return explain(error);
    default:
      return describeFailure(error);
  }
}

/** What stands in the way of the library. */
export function explain(error: WriteError): string {
  switch (error.kind) {
    case "disk-full":
      return "The disk is full. Free some space, then try again.";
    case "blocked-by-other-tab":
      return "An older Plimsoll page holds the library. Close other Plimsoll tabs, then try again.";
    case "newer-library":
      return "The library was written by a newer version of Plimsoll. Update the extension first.";
    case "no-database":
      return `The browser does not let Plimsoll keep anything here (${error.detail}).`;
    case "claim-changed-elsewhere":
      return "This claim was changed in another window. The newer version is shown; check it and try again.";
    case "no-such-claim":
      return "This claim is not in the library any more.";
    case "no-such-set":
      return "This set of claims is not in the library any more.";
    case "set-name-taken":
      return "There is a set of that name already. Choose another name.";
    case "failed":
      return `The library gave an error: ${error.detail}`;
    case "not-allowed":
      return "This page may not change the library.";
    case "malformed":
      return `The message was not understood (${error.detail}).`;
    case "unreachable":
      return "Plimsoll's background worker did not answer. Nothing typed is lost; try again.";
    default:
      return assertNever(error);
  }
}
