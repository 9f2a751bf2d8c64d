/** Fields of a lexicon entry that are for those who keep it, and what pages get in their place. */
const FOR_KEEPERS = new Map([
  ["citation", ""],
  ["examples", []],
]);

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
      const entries = JSON.parse(code).map((entry) => ({ ...entry, ...Object.fromEntries(FOR_KEEPERS) }));
      return { code: JSON.stringify(entries), map: null };
    },
  };
}
