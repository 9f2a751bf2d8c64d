import { browser } from "wxt/browser";
import type {
  Answer,
  BackgroundToPage,
  Input,
  MessageError,
  Notice,
  PageToBackground,
  SurfaceToBackground,
} from "./protocol.ts";
import { backgroundCaller } from "./senders.ts";
import type { Call, Channel, Sender } from "./wire.ts";

type Refusal = { readonly ok: false; readonly error: MessageError };

/**
 * Asks the background worker from an extension page. "unreachable" does not mean "not done": a worker that dies
 * in the middle cuts the line although the write may have happened. Sent again under the same key it is done once.
 */
export function sendToBackground<K extends keyof SurfaceToBackground>(
  name: K,
  input: Input<SurfaceToBackground, K>,
): Promise<Answer<SurfaceToBackground, K>> {
  return answerOf(() => browser.runtime.sendMessage<Call>(callOf("surface", name, input)));
}

/** Asks the background worker from a content script. */
export function sendFromPage<K extends keyof PageToBackground>(
  name: K,
  input: Input<PageToBackground, K>,
): Promise<Answer<PageToBackground, K>> {
  return answerOf(() => browser.runtime.sendMessage<Call>(callOf("page", name, input)));
}

/** A tab, and the document in it where the browser names documents; else whichever is at the top now. */
export interface PageTarget {
  readonly tabId: number;
  readonly documentId?: string;
}

/** Asks the reader in a tab; "unreachable" where there is none (or a page that was left just now). */
export function sendToPage<K extends keyof BackgroundToPage>(
  target: PageTarget,
  name: K,
  input: Input<BackgroundToPage, K>,
): Promise<Answer<BackgroundToPage, K> | Refusal> {
  const call = callOf("reader", name, input);
  const where = target.documentId === undefined ? { frameId: 0 } : { documentId: target.documentId };
  return answerOf(() => browser.tabs.sendMessage<Call>(target.tabId, call, where));
}

/** Tells every open surface that something changed. It is no fault that none is open. */
export async function broadcast(notice: Notice): Promise<void> {
  try {
    await browser.runtime.sendMessage(notice);
  } catch {
    // "Receiving end does not exist": nobody has to be told.
  }
}

/** Calls back for every notice of the background until the returned function is called. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL("") };
  const hear = (message: unknown, sender: Sender) => {
    const notice = noticeIn(message);
    if (notice !== null && backgroundCaller(sender, self) !== null) listener(notice);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

function callOf(plimsoll: Channel, name: string, input: unknown): Call {
  return { plimsoll, name, input };
}

/** No listener at all gives `undefined` in one browser and a rejection in the other. */
async function answerOf<A>(send: () => Promise<unknown>): Promise<A> {
  const answer = await sent(send);
  if (isAnswer<A>(answer)) return answer;
  throw new Error("A refusal that is no answer");
}

async function sent(send: () => Promise<unknown>): Promise<unknown> {
  try {
    const answer = await send();
    return isAnswer<unknown>(answer) ? answer : unreachable("nobody answered");
  } catch (error) {
    return unreachable(error instanceof Error ? error.message : String(error));
  }
}

/** The background is ours, so what has the form of an answer is the answer that the protocol promises. */
function isAnswer<A>(value: unknown): value is A {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "ok");
}

function unreachable(detail: string): Refusal {
  return { ok: false, error: { kind: "unreachable", detail } };
}

function noticeIn(message: unknown): Notice | null {
  if (typeof message !== "object" || message === null || !("notice" in message)) return null;
  if (message.notice === "store-changed") return { notice: "store-changed" };
  if (message.notice !== "page-read" || !("tabId" in message) || typeof message.tabId !== "number")
    return null;
  return { notice: "page-read", tabId: message.tabId };
}
