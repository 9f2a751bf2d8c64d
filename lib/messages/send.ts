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

type Unreachable = { readonly ok: false; readonly error: MessageError };

/** Steps the mark once per key press; everything else may be sent twice and is done once. */
const ONCE_ONLY: ReadonlySet<string> = new Set<keyof SurfaceToBackground>(["stepMark"]);

/**
 * Asks the background worker from an extension page. A worker that dies in the middle cuts the line although
 * the write may have happened; the call is then sent once more, which its write key makes safe.
 */
export async function sendToBackground<K extends keyof SurfaceToBackground>(
  name: K,
  input: Input<SurfaceToBackground, K>,
): Promise<Answer<SurfaceToBackground, K> | Unreachable> {
  const call = callOf("surface", name, input);
  const ask = () => answerOf(() => browser.runtime.sendMessage<Call, Answer<SurfaceToBackground, K>>(call));
  const answer = await ask();
  return isCut(answer) && !ONCE_ONLY.has(name) ? ask() : answer;
}

/** Asks the background worker from a content script. */
export async function sendFromPage<K extends keyof PageToBackground>(
  name: K,
  input: Input<PageToBackground, K>,
): Promise<Answer<PageToBackground, K> | Unreachable> {
  const call = callOf("page", name, input);
  return answerOf(() => browser.runtime.sendMessage<Call, Answer<PageToBackground, K>>(call));
}

/** Asks the reader in a tab; "unreachable" where there is none (or a page that was left just now). */
export async function sendToPage<K extends keyof BackgroundToPage>(
  target: { readonly tabId: number; readonly documentId?: string },
  name: K,
  input: Input<BackgroundToPage, K>,
): Promise<Answer<BackgroundToPage, K> | Unreachable> {
  const call = callOf("reader", name, input);
  const where = target.documentId === undefined ? { frameId: 0 } : { documentId: target.documentId };
  return answerOf(() =>
    browser.tabs.sendMessage<Call, Answer<BackgroundToPage, K>>(target.tabId, call, where),
  );
}

/** Tells every open surface that something changed. It is no fault that none is open. */
export async function broadcast(notice: Notice): Promise<void> {
  await answerOf(() => browser.runtime.sendMessage(notice));
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
async function answerOf<A>(send: () => Promise<A>): Promise<A | Unreachable> {
  try {
    const answer = await send();
    if (typeof answer === "object" && answer !== null) return answer;
    return unreachable("nobody answered");
  } catch (error) {
    return unreachable(error instanceof Error ? error.message : String(error));
  }
}

function unreachable(detail: string): Unreachable {
  return { ok: false, error: { kind: "unreachable", detail } };
}

function isCut(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return false;
  const { error } = answer;
  return typeof error === "object" && error !== null && "kind" in error && error.kind === "unreachable";
}

function noticeIn(message: unknown): Notice | null {
  if (typeof message !== "object" || message === null || !("notice" in message)) return null;
  if (message.notice === "store-changed") return { notice: "store-changed" };
  if (message.notice !== "page-read" || !("tabId" in message) || typeof message.tabId !== "number")
    return null;
  return { notice: "page-read", tabId: message.tabId };
}
