/** Who is spoken to by whom: extension page to background, content script to background, background to content script. */
export type Channel = "surface" | "page" | "reader";

/** A call as it travels. `input` is checked where it arrives, never before. */
export interface Call {
  readonly plimsoll: Channel;
  readonly name: string;
  readonly input: unknown;
}

/** What both browsers tell about the sender of a message; every field may be missing in one of them. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Not told by Firefox before 126. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What the receiver knows of itself. */
export interface Self {
  /** `runtime.id`. */
  readonly id: string;
  /** `runtime.getURL("")`: the beginning of the address of every own page, with its slash. */
  readonly base: string;
}

/** The call in a message, or null for notices and whatever else passes by. */
export function callIn(message: unknown, channel: Channel): Call | null {
  if (typeof message !== "object" || message === null) return null;
  if (!Object.hasOwn(message, "plimsoll") || !Object.hasOwn(message, "name")) return null;
  if (!("plimsoll" in message && "name" in message) || message.plimsoll !== channel) return null;
  if (typeof message.name !== "string") return null;
  const input = "input" in message && Object.hasOwn(message, "input") ? message.input : undefined;
  return { plimsoll: channel, name: message.name, input };
}
