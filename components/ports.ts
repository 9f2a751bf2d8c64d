import type { Answer, Input, Notice, StoreError, SurfaceToBackground } from "../lib/messages/protocol.ts";
import type { Subject } from "../lib/model/claim.ts";
import type { ArticleId, WriteKey } from "../lib/model/ids.ts";
import type { Library, Settings } from "../lib/model/library.ts";
import type { Progress } from "../lib/model/progress.ts";
import type { Result } from "../lib/model/result.ts";
import type { Choice } from "./editor/choices.ts";

/** Sends one message to the background worker and gives its answer. */
export type Ask = <K extends keyof SurfaceToBackground>(
  name: K,
  input: Input<SurfaceToBackground, K>,
) => Promise<Answer<SurfaceToBackground, K>>;

/** The background worker, as a surface sees it. */
export interface BackgroundPort {
  readonly ask: Ask;
  /** Calls the listener after every change elsewhere, until the returned function is called. */
  readonly onNotice: (listener: (notice: Notice) => void) => () => void;
}

/** What no model may do by itself: a random number and the passing of time. */
export interface ChancePort {
  readonly newKey: () => WriteKey;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Access to sites, as the browser's permissions have it. A site is a host name: "www.nknews.org". */
export interface SitesPort {
  readonly granted: () => Promise<readonly string[]>;
  /** Must be called directly in the handler of a click: the browser refuses to ask otherwise. */
  readonly request: (site: string) => Promise<boolean>;
  readonly remove: (site: string) => Promise<boolean>;
}

/** Reads of what is kept, straight from the database. */
export interface LibraryPort {
  readonly loadLibrary: () => Promise<Result<Library, StoreError>>;
  /** How far the review of each article has come whose review was begun. */
  readonly loadProgress: () => Promise<Result<ReadonlyMap<ArticleId, Progress>, StoreError>>;
  readonly loadSettings: () => Promise<Result<Settings, StoreError>>;
}

/** Hands a text to the user as a file. */
export interface FilesPort {
  readonly download: (name: string, mediaType: string, text: string) => void;
}

/** The things the lexicon knows by name; fetched when somebody begins to type, not when the queue opens. */
export interface LexiconPort {
  readonly lexiconSubjects: () => Promise<readonly Choice<Subject>[]>;
}

export type ReviewPorts = BackgroundPort & ChancePort & LexiconPort;
