/** Fields of a lexicon entry that are for those who keep it: why it is there, and a sentence it must be found in. */
const FOR_KEEPERS = new Set(["citation", "examples"]);

/**
 * Leaves citations and examples out of the packages: tests read them from the files, no page has to load them.
 * @returns {import("vite").Plugin}
 */
export function leanLexicon() {
  return {
    name: "lean-lexicon",
    enforce: "pre",
    transform(code, id) {
      if (!/[\\/]lib[\\/]lexicon[\\/]\w+\.json$/.test(id)) return null;
      const entries = JSON.parse(code).map((entry) =>
        Object.fromEntries(Object.entries(entry).filter(([field]) => !FOR_KEEPERS.has(field))),
      );
      return { code: JSON.stringify(entries), map: null };
    },
  };
}
