import { setTimeout as pause } from "node:timers/promises";

/** Looks again and again until a condition holds; throws with the words of the condition after ten seconds. For what no event tells of: files, other processes. */
export async function waitUntil(holds: () => boolean | Promise<boolean>, words: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${words}.`);
    await pause(25);
  }
}
