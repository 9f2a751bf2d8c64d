/** How often a script looks whether its extension is still there; nothing tells it when that was updated or removed. */
const LOOK = 1_000;
/** Where the running reader is noted, in the extension's own world, which the page cannot see. */
const RUNNING = Symbol.for("plimsoll.reader");

interface Running {
  readonly isAlive: () => boolean;
  readonly end: AbortController;
}

/**
 * Begins the life of the one reader of a document: its signal is aborted when the extension is gone. Null where a
 * reader is alive already, so that a second injection does nothing. A dead one left by an older version is ended.
 */
export function beginLife(world: object, isAlive: () => boolean): AbortSignal | null {
  const before: unknown = Reflect.get(world, RUNNING);
  if (isRunning(before)) {
    if (before.isAlive() && !before.end.signal.aborted) return null;
    before.end.abort();
  }
  const end = new AbortController();
  Reflect.set(world, RUNNING, { isAlive, end } satisfies Running);
  const timer = setInterval(() => {
    if (!isAlive()) end.abort();
  }, LOOK);
  end.signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  return end.signal;
}

function isRunning(value: unknown): value is Running {
  return typeof value === "object" && value !== null && "isAlive" in value && "end" in value;
}
