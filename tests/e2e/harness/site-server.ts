import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize, resolve } from "node:path";

export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on loopback, on a free port. */
export interface Site {
  /** The address of a path on this site, at host `localhost`. */
  url(path: string): string;
  /** Paths asked for so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
};

/** Serves the files of a folder, and routes of its own that come first. Nothing outside the folder is served. */
export async function serveSite(folder: string, routes: Readonly<Record<string, Route>> = {}): Promise<Site> {
  const root = resolve(folder);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    asked.push(path);
    const route = routes[path];
    if (typeof route === "function") return route(request, response);
    response.setHeader("content-type", TYPES[extname(path)] ?? "text/html; charset=utf-8");
    if (route !== undefined) return void response.end(route);
    const file = normalize(join(root, path));
    if (!file.startsWith(root)) return void response.writeHead(404).end();
    readFile(file).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end("<!doctype html><title>Not found</title>"),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const { port } = address;
  return {
    asked,
    url: (path) => `http://localhost:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
