import type { Answer, BackgroundToPage, Input, MessageError } from "../../lib/messages/protocol.ts";
import type { PageReading, ReadFailure } from "../../lib/model/reading.ts";
import { err, type Result } from "../../lib/model/result.ts";
import { pageReadingShape } from "../../lib/model/shapes/reading.ts";
import { checkedBy, inWords } from "../../lib/model/shapes/shape.ts";
import type { PagePort } from "./page-port.ts";
import { refusedAccess, unreadableAddress, unreadableType } from "./unreadable.ts";

/** Asks the reader at the top of a tab. */
export type AskPage = <K extends keyof BackgroundToPage>(
  target: { readonly tabId: number },
  name: K,
  input: Input<BackgroundToPage, K>,
) => Promise<Answer<BackgroundToPage, K> | { readonly ok: false; readonly error: MessageError }>;

export interface ReadPorts {
  readonly page: PagePort;
  readonly ask: AskPage;
}

/** Milliseconds between tries to reach a reader that was injected just now and may still be starting. */
const PATIENCE = [30, 80, 200, 500] as const;

/** A page that shows a dialog, or that never finishes loading, answers nothing for as long as that lasts. */
const DEADLINE = 30_000;

/** What stands on the page in the tab, read by the reader there; injects it first where asked to. */
export async function readPage(
  ports: ReadPorts,
  tabId: number,
  reader: "inject" | "only-if-there",
): Promise<Result<PageReading, ReadFailure>> {
  const reading = await ports.page.within(DEADLINE, readInTime(ports, tabId, reader));
  if (reading !== "late") return reading;
  return err({ kind: "failed", detail: `the page did not answer in ${DEADLINE / 1_000} seconds` });
}

async function readInTime(
  { page, ask }: ReadPorts,
  tabId: number,
  reader: "inject" | "only-if-there",
): Promise<Result<PageReading, ReadFailure>> {
  const address = await page.address(tabId);
  if (address.kind === "gone") return err({ kind: "tab-gone" });
  const url = address.kind === "known" ? address.url : null;
  const unreadable = url === null ? null : unreadableAddress(url);
  if (unreadable !== null) return err(unreadable);
  const describe = () => ask({ tabId }, "describePage", {});
  let answer = await describe();
  if (!isNobody(answer)) return checked(answer);
  if (reader === "only-if-there") return err({ kind: "not-read-yet" });
  const refused = await letReaderIn(page, tabId, url);
  if (refused !== null) return err(refused);
  answer = await describe();
  for (const pause of PATIENCE) {
    if (!isNobody(answer)) break;
    await page.wait(pause);
    answer = await describe();
  }
  return isNobody(answer) ? err({ kind: "tab-gone" }) : checked(answer);
}

async function letReaderIn(page: PagePort, tabId: number, url: string | null): Promise<ReadFailure | null> {
  const type = await page.mediaType(tabId);
  if (!type.ok) return refusedAccess(type.error, url);
  const unreadable: ReadFailure | null =
    type.value === null ? { kind: "browser-page" } : unreadableType(type.value);
  if (unreadable !== null) return unreadable;
  const injected = await page.injectReader(tabId, null);
  return injected.ok ? null : refusedAccess(injected.error, url);
}

type PageAnswer = Result<PageReading, ReadFailure | MessageError>;

function isNobody(answer: PageAnswer): boolean {
  return !answer.ok && answer.error.kind === "unreachable";
}

/** The reader runs in a stranger's house: what it says is looked at like any message. */
function checked(answer: PageAnswer): Result<PageReading, ReadFailure> {
  if (!answer.ok) return err(asFailure(answer.error));
  const reading = checkedBy(pageReadingShape, answer.value);
  return reading.ok ? reading : err({ kind: "failed", detail: inWords(reading.error) });
}

/** Words for what can only be a fault of ours or a page that went away while it was asked. */
export function asFailure(error: ReadFailure | MessageError): ReadFailure {
  switch (error.kind) {
    case "unreachable":
      return { kind: "tab-gone" };
    case "malformed":
      return { kind: "failed", detail: error.detail };
    case "not-allowed":
      return { kind: "failed", detail: "the reader did not know us" };
    default:
      return error;
  }
}
