import { checkedBy, inWords, type Shape } from "../model/shapes/shape.ts";
import type { Answer, Handlers, Input, MessageError, Protocol } from "./protocol.ts";
import type { Call, Channel, Self, Sender } from "./wire.ts";

/** One way in: which calls it takes, what their bodies must look like, and whom it lets pass. */
export interface Door<P extends Protocol<P>, Context> {
  readonly channel: Channel;
  readonly shapes: { readonly [K in keyof P]: Shape<Input<P, K>> };
  /** What the handlers may know of the caller; null for a caller who may not call. */
  admit(sender: Sender, self: Self): Context | null;
}

export interface Arrival {
  readonly call: Call;
  readonly sender: Sender;
  readonly self: Self;
}

type Refusal = { readonly ok: false; readonly error: MessageError };

/**
 * Carries a call to its handler, once the sender and the body have been looked at. Never rejects: a handler
 * that throws is a bug of ours and is answered as such, so that no surface waits forever.
 */
export async function enter<P extends Protocol<P>, Context>(
  door: Door<P, Context>,
  handlers: Handlers<P, Context>,
  { call, sender, self }: Arrival,
): Promise<Answer<P, keyof P> | Refusal> {
  const context = door.admit(sender, self);
  if (context === null) return refused({ kind: "not-allowed" });
  if (!knows(door, call.name)) return refused({ kind: "malformed", detail: "no such message" });
  return take(door, handlers, call.name, call.input, context);
}

async function take<P extends Protocol<P>, Context, K extends keyof P>(
  door: Door<P, Context>,
  handlers: Handlers<P, Context>,
  name: K,
  input: unknown,
  context: Context,
): Promise<Answer<P, K> | Refusal> {
  const shape: Shape<Input<P, K>> = door.shapes[name];
  const checked = checkedBy(shape, input);
  if (!checked.ok) return refused({ kind: "malformed", detail: inWords(checked.error) });
  try {
    return await handlers[name](checked.value, context);
  } catch (error) {
    return refused({ kind: "unreachable", detail: String(error) });
  }
}

function knows<P extends Protocol<P>, Context>(door: Door<P, Context>, name: PropertyKey): name is keyof P {
  return Object.hasOwn(door.shapes, name);
}

function refused(error: MessageError): Refusal {
  return { ok: false, error };
}
