import type { Result } from "../../lib/model/result.ts";
import type { BackgroundPorts } from "./ports.ts";

/** Tells the other surfaces of a write that was done; hands its answer on. */
export type Told = <T, E>(answer: Promise<Result<T, E>>) => Promise<Result<T, E>>;

export function toldBy({ tell }: Pick<BackgroundPorts, "tell">): Told {
  return async (answer) => {
    const result = await answer;
    if (result.ok) await tell({ notice: "store-changed" });
    return result;
  };
}
