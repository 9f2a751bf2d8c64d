import type { Notice } from "../../lib/messages/protocol.ts";
import type { Progress } from "../../lib/model/progress.ts";
import type { Connection } from "../../lib/store/open.ts";
import type { Propose } from "./proposals.ts";
import type { ReadPorts } from "./read-page.ts";
import type { SessionPort } from "./session-port.ts";

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
  readonly session: SessionPort;
  readonly propose: Propose;
  /** The tabs of all windows. */
  readonly openTabs: () => Promise<readonly number[]>;
  /** Shows how much of the article in a tab is still to be reviewed; null where it shows no article. */
  readonly showOpen: (tabId: number, progress: Progress | null) => Promise<void>;
  /** Brings the gate in line with the sites granted; answers their match patterns. */
  readonly syncGate: () => Promise<readonly string[]>;
}
