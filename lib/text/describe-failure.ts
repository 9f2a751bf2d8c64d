import type { ReadFailure } from "../model/reading.ts";
import { assertNever } from "../model/result.ts";

/** Why a page was not read, in one sentence for the user. */
export function describeFailure(failure: ReadFailure): string {
  switch (failure.kind) {
    case "not-read-yet":
      return "This page has not been read yet.";
    case "browser-page":
      return "This is a page of the browser itself; extensions cannot read it.";
    case "store-page":
      return "Browsers do not let extensions read the pages of extension stores.";
    case "pdf":
      return "This is a PDF file; Plimsoll reads web pages only.";
    case "view-source":
      return "This is the code of a page; open the page itself to read it.";
    case "no-access":
      return "Plimsoll may not read this page; click its button on the toolbar to let it.";
    case "no-text":
      return "There is no article text on this page.";
    case "other-language":
      return `Plimsoll reads English so far; this page is in another language (${failure.language}).`;
    case "tab-gone":
      return "The tab was closed, or it has moved on to another page.";
    case "nothing-selected":
      return "Nothing is selected on the page. Select the words with the figure, then try again.";
    case "selection-outside":
      return "The selected words are not part of the article. Select words of its text, then try again.";
    case "selection-too-long":
      return "So much text is selected that no one figure is meant. Select one sentence, then try again.";
    case "failed":
      return `Reading this page failed: ${failure.detail}`;
    default:
      return assertNever(failure);
  }
}
