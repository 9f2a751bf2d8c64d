import type { Result } from "../../lib/model/result.ts";
import { refreshBadges } from "./follow-tabs.ts";
import type { BackgroundPorts } from "./ports.ts";
import { run } from "./run.ts";

/** Tells the other surfaces and the badges of a write that was done; hands its answer on. */
export type Told = <T, E>(answer: Promise<Result<T, E>>) => Promise<Result<T, E>>;

export function toldBy(ports: BackgroundPorts): Told {
  return async (answer) => {
    const result = await answer;
    if (!result.ok) return result;
    await ports.tell({ notice: "store-changed" });
    // Not waited for: a tab that shows a dialog answers nothing, and this answer is about something else.
    run(refreshBadges(ports));
    return result;
  };
}
