/** A text on its way to the person's disk. */
export interface TextFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** How long the browser may take to begin reading the text. */
const KEPT_MS = 60_000;

/** Hands a text to the person as a file, the way a link does; no permission is needed for that. */
export function download(page: Document, { name, mediaType, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox follows only links that are in the page.
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
