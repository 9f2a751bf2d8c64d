/** Fields of a lexicon entry that are for those who keep it: why it is there, and a sentence it must be found in. */
const FOR_KEEPERS = new Set(["citation", "examples"]);

/**
 * Leaves what is for keepers out of the packages: tests read it from the files, no page has to load it.
 * @returns {import("vite").Plugin}
 */
export function leanLexicon() {
  return {
    name: "lean-lexicon",
    enforce: "pre",
    transform(code, id) {
      if (!/[\\/]lib[\\/]lexicon[\\/]\w+\.json$/.test(id)) return null;
      const entries = JSON.parse(code);
      return {
        code: JSON.stringify(id.endsWith("weapons.json") ? oneGroup(entries) : entries.map(lean)),
        map: null,
      };
    },
  };
}

function lean(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !FOR_KEEPERS.has(field)));
}

/** All systems in one line of one group: a third of the bytes of the groups. */
function oneGroup(groups) {
  const systems = [groups.flatMap((group) => group.systems).join("; ")];
  return [{ class: "", origin: "", citation: "", examples: [], systems }];
}
