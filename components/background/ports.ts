import type { Notice } from "../../lib/messages/protocol.ts";
import type { Connection } from "../../lib/store/open.ts";
import type { ReadPorts } from "./read-page.ts";

/** What the handlers need of the world. They keep nothing themselves: the worker may be gone at any moment. */
export interface BackgroundPorts extends ReadPorts {
  readonly connection: Connection;
  /** UTC, ISO 8601 with milliseconds. */
  readonly now: () => string;
  /** A random UUID. */
  readonly newId: () => string;
  /** Version of the extension, for the record. */
  readonly version: string;
  readonly tell: (notice: Notice) => Promise<void>;
  /** Shows how many figures are marked in a tab. */
  readonly showCount: (tabId: number, marked: number) => Promise<void>;
  /** Brings the gate in line with the sites granted; answers their match patterns. */
  readonly syncGate: () => Promise<readonly string[]>;
}
