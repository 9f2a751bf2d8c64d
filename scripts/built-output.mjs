// What is known of a built package: the files each surface loads, their weight, and dynamic imports in the background.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

const STATIC_IMPORT =
  /\bimport\s*(?:[\w$*{][^"'()]*?from\s*)?["'](\.[^"']+)["']|\bfrom\s*["'](\.[^"']+)["']/g;

/**
 * The files a surface loads (its own script and everything it imports statically), as paths under the package folder.
 * @param {string} folder @param {string} entry a script, or an HTML page
 */
export function loadedBy(folder, entry) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    const targets = file.endsWith(".html")
      ? [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => join(folder, match[1]))
      : [...text.matchAll(STATIC_IMPORT)].map((match) => join(dirname(file), match[1] ?? match[2]));
    for (const target of targets) visit(target);
  };
  visit(join(folder, entry));
  return [...seen].map((file) => relative(folder, file)).filter((file) => !file.endsWith(".html"));
}

/**
 * Raw and gzipped bytes of every surface of a package.
 * @param {string} folder
 */
export function sizes(folder) {
  const entries = [
    "background.js",
    ...readdirSync(join(folder, "content-scripts"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => `content-scripts/${name}`),
    ...readdirSync(folder).filter((name) => name.endsWith(".html")),
  ];
  return entries.map((name) => {
    const files = loadedBy(folder, name).map((file) => readFileSync(join(folder, file)));
    return {
      name,
      raw: files.reduce((sum, file) => sum + file.length, 0),
      gzipped: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
    };
  });
}

/**
 * Files of the background that contain an `import()` expression.
 * @param {string} folder
 */
export function findDynamicImports(folder) {
  return loadedBy(folder, "background.js").filter((file) =>
    /\bimport\s*\(/.test(readFileSync(join(folder, file), "utf8")),
  );
}
