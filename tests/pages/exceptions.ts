/**
 * Where a page's expected metadata is the opinion of another program and not what the page states. Each entry says
 * why, and names the value that we read instead: the test fails when either changes.
 */
export const EXCEPTIONS: readonly {
  readonly page: string;
  readonly field: "title";
  readonly expected: string;
  readonly read: string;
  readonly because: string;
}[] = [
  {
    page: "v8-blog",
    field: "title",
    expected: "standalone WebAssembly binaries using Emscripten · V8",
    read: "Outside the web: standalone WebAssembly binaries using Emscripten · V8",
    because: "the headline has a colon, and the part before it is not the site's name",
  },
];
