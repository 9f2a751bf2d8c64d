import type { Library } from "../../lib/model/library.ts";
import type { Fault } from "../../lib/model/shapes/shape.ts";
import type { BackgroundPort, ChancePort, FilesPort, LibraryPort, SitesPort } from "../ports.ts";

/** What an export and the settings page must know of the moment and of this extension. */
export interface ExtensionPort {
  /** UTC, ISO 8601 with milliseconds. */
  readonly now: () => string;
  readonly version: string;
  /** As the manifest of this very build has them. */
  readonly permissions: readonly string[];
  readonly optionalPermissions: readonly string[];
  readonly contentSecurityPolicy: string;
}

/** The part of the address that says which page of the workspace is open. */
export interface AddressPort {
  readonly hash: () => string;
  /** Calls back at every change of the hash, until the returned function is called. */
  readonly onHashChange: (listener: () => void) => () => void;
}

/** Whether the texts of a library are the ones that their hashes name. */
export interface HashPort {
  readonly hashFault: (library: Library) => Promise<Fault | null>;
}

export type WorkspacePorts = BackgroundPort &
  ChancePort &
  LibraryPort &
  SitesPort &
  FilesPort &
  ExtensionPort &
  AddressPort &
  HashPort;
