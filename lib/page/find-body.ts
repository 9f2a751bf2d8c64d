import { Readability } from "@mozilla/readability";
import type { InertCopy } from "./inert-copy.ts";

/** Articles shorter than this are parsed again with fewer filters; Readability's own 500 lets menus into briefs. */
const SHORT_ARTICLE = 250;

/** The live text nodes that Readability keeps as the article's body; null where it finds no article. */
export function findBody(copy: InertCopy): ReadonlySet<Text> | null {
  keepIdentity(copy);
  const content = parse(copy.page);
  if (content === null) return null;
  const kept = new Set<Text>();
  for (const text of textNodesIn(content)) {
    const live = copy.live.get(text);
    if (live !== undefined) kept.add(live);
  }
  return kept;
}

function parse(page: Document): Node | null {
  const options = {
    serializer: (element: Node) => element,
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: SHORT_ARTICLE,
  };
  try {
    return new Readability<Node>(page, options).parse()?.content ?? null;
  } catch {
    // Markup that it stumbles over is left to the other finder.
    return null;
  }
}

/**
 * Between attempts Readability writes the body's HTML back, which would make new text nodes. The copy's body
 * therefore answers `innerHTML` with a snapshot of itself and takes it back node by node, each still tied to the
 * live one. Readability only hands the value through; nothing is ever parsed.
 */
function keepIdentity(copy: InertCopy): void {
  const { body } = copy.page;
  let snapshot: { readonly nodes: Node; readonly live: readonly (Text | undefined)[] } | null = null;
  Object.defineProperty(body, "innerHTML", {
    configurable: true,
    get() {
      snapshot = {
        nodes: body.cloneNode(true),
        live: textNodesIn(body).map((text) => copy.live.get(text)),
      };
      return "";
    },
    set() {
      if (snapshot === null) return;
      const fresh = snapshot.nodes.cloneNode(true);
      for (const [index, text] of textNodesIn(fresh).entries()) {
        const live = snapshot.live[index];
        if (live !== undefined) copy.live.set(text, live);
      }
      body.replaceChildren(...fresh.childNodes);
    },
  });
}

function textNodesIn(root: Node): Node[] {
  const nodes: Node[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
