/** An event has no one to answer to; the console of the worker is where a fault of ours can be seen. */
export function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
