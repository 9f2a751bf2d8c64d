import type { Result } from "../../lib/model/result.ts";

/** What the browser tells of the address of a tab: without access it tells nothing. */
export type TabAddress =
  | { readonly kind: "known"; readonly url: string }
  | { readonly kind: "hidden" }
  | { readonly kind: "gone" };

/** A tab as the background sees it. */
export interface PagePort {
  address(tabId: number): Promise<TabAddress>;
  /**
   * The media type of the document at the top; the browser's own words where it gives no access. Null where it
   * lets a script in that then never runs: Firefox does so on its own pages.
   */
  mediaType(tabId: number): Promise<Result<string | null, string>>;
  /** Puts the reader into the document (or into whichever is at the top). */
  injectReader(tabId: number, documentId: string | null): Promise<Result<null, string>>;
  wait(milliseconds: number): Promise<void>;
  /** What the work gives, or "late" where it takes longer; it is then left to itself. */
  within<T>(milliseconds: number, work: Promise<T>): Promise<T | "late">;
}
