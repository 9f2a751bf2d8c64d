import type { MessageError } from "../lib/messages/protocol.ts";
import type { Result } from "../lib/model/result.ts";

/** Pauses before the second, third and fourth try, in milliseconds: a killed worker wakes within the first. */
const PAUSES = [150, 400, 1000] as const;

/**
 * Sends until somebody answers, four times at most. The sender repeats the very same message, write key included,
 * so that a write which did happen before the answer was lost is not done twice.
 */
export async function attempt<T, E extends { readonly kind: string }>(
  send: () => Promise<Result<T, E | MessageError>>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Result<T, E | MessageError>> {
  let answer = await send();
  for (const pause of PAUSES) {
    if (answer.ok || answer.error.kind !== "unreachable") return answer;
    await wait(pause);
    answer = await send();
  }
  return answer;
}
