/**
 * Leaves what is for keepers out of the packages: tests read it from the files, no page has to load it.
 * @returns {import("vite").Plugin}
 */
export function leanLexicon() {
  return {
    name: "lean-lexicon",
    enforce: "pre",
    transform(code, id) {
      if (/[\\/]lib[\\/]lexicon[\\/][\w-]+\.ts$/.test(id)) return { code: withoutProof(code), map: null };
      if (!/[\\/]lib[\\/]lexicon[\\/]\w+\.json$/.test(id)) return null;
      const groups = JSON.parse(code);
      return {
        code: JSON.stringify(id.endsWith("weapons.json") ? oneOfSystems(groups) : oneOfShips(groups)),
        map: null,
      };
    },
  };
}

/** All systems in one line of one group: a third of the bytes of the groups. */
function oneOfSystems(groups) {
  const systems = [groups.flatMap((group) => group.systems).join("; ")];
  return [{ class: "", origin: "", citation: "", examples: [], systems }];
}

/** The same for ships, by their names alone. */
function oneOfShips(groups) {
  const names = groups.flatMap((group) => group.ships).map((line) => line.split(" = ")[0]);
  return [{ kind: "", flag: "", citation: "", examples: [], ships: [names.join("; ")] }];
}

/** Tables in code keep the fields that rules read: where an entry is from and what it looks like is for keepers. */
function withoutProof(code) {
  return code
    .replace(/\bcitation: (?:"[^"\n]*"|[A-Z][A-Z0-9_]*)/g, 'citation: ""')
    .replace(/\bexamples: \[[^\]]*\]/g, "examples: []");
}
