import type { WriteError } from "../lib/messages/protocol.ts";
import { assertNever } from "../lib/model/result.ts";

/** Why nothing was saved, in one sentence that says what to do. */
export function describeWriteError(error: WriteError): string {
  switch (error.kind) {
    case "disk-full":
      return "Not saved: the disk is full. Free some space, then try again.";
    case "blocked-by-other-tab":
      return "Not saved: an older Plimsoll page holds the library. Close other Plimsoll tabs, then try again.";
    case "newer-library":
      return "Not saved: the library was written by a newer version of Plimsoll. Update the extension first.";
    case "no-database":
      return `Not saved: the browser does not let Plimsoll keep anything here (${error.detail}).`;
    case "claim-changed-elsewhere":
      return "Not saved: this claim was changed in another window. The newer version is shown; check it and try again.";
    case "no-such-claim":
      return "Not saved: this claim is not in the library any more.";
    case "failed":
      return `Not saved: ${error.detail}`;
    case "not-allowed":
      return "Not saved: this page may not change the library.";
    case "malformed":
      return `Not saved: the message was not understood (${error.detail}).`;
    case "unreachable":
      return "Not saved: Plimsoll's background worker did not answer. Nothing typed is lost; try again.";
    default:
      return assertNever(error);
  }
}
