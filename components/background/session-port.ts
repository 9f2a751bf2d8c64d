/**
 * What outlives the worker, but not the browser: `storage.session`. Only pages and workers of the extension can
 * read it. Nothing in it is needed: what is gone is made again.
 */
export interface SessionPort {
  /** The values under these keys, where there are any. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** "full": nothing was written. */
  write(key: string, value: unknown): Promise<"written" | "full">;
  forget(keys: readonly string[]): Promise<void>;
}
