import { MARKED_KINDS, type MarkedKind } from "../model/mention.ts";
import { type Ground, markLook, type Palette } from "./palette.ts";

/** One mention as it is to be painted: its kind and where it stands in the page. */
export interface Mark {
  readonly kind: MarkedKind;
  readonly ranges: readonly StaticRangeInit[];
}

/** Marks on a page. They live in the highlight registry; the page's nodes are as they were. */
export interface Painting {
  show(): void;
  hide(): void;
  /** Paints again what the page has wiped from the registry or from the style sheets. */
  restore(): void;
  /** Takes back everything that painting did. */
  undo(): void;
}

/** Where kinds overlap ("250 KN-23 missiles") the name shows over the figure. */
const PRIORITY = { date: 1, quantity: 0, vessel: 2, weapon: 3 } as const satisfies Record<MarkedKind, number>;

/**
 * Paints marks by the CSS Custom Highlight API, under names that say nothing: the page can read the registry.
 *
 * Both browsers paint background, text colour and all four underline styles with colour and thickness in
 * `::highlight`, in open shadow roots too (screenshots of Chromium 156 and Firefox ESR 153, 2026-11-24).
 */
export function paint(
  page: Document,
  marks: readonly Mark[],
  look: { readonly palette: Palette; readonly ground: Ground },
): Painting {
  const layers = MARKED_KINDS.map((kind) => layerOf(kind, marks));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layers.map((layer) => ruleOf(layer, look.palette, look.ground)).join("\n"));
  const homes = adoptersOf(page, marks);
  let state: "shown" | "hidden" | "undone" = "shown";

  function show(): void {
    state = "shown";
    restore();
  }
  function restore(): void {
    if (state !== "shown") return;
    for (const home of homes)
      if (home.adoptedStyleSheets.indexOf(sheet) === -1) home.adoptedStyleSheets.push(sheet);
    for (const { name, highlight } of layers)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }
  function hide(): void {
    state = "hidden";
    for (const { name } of layers) CSS.highlights.delete(name);
  }
  show();
  return {
    show,
    hide,
    restore,
    undo() {
      hide();
      state = "undone";
      for (const home of homes) {
        const at = home.adoptedStyleSheets.indexOf(sheet);
        if (at !== -1) home.adoptedStyleSheets.splice(at, 1);
      }
    },
  };
}

interface Layer {
  readonly kind: MarkedKind;
  readonly name: string;
  readonly highlight: Highlight;
}

function layerOf(kind: MarkedKind, marks: readonly Mark[]): Layer {
  const highlight = new Highlight();
  highlight.priority = PRIORITY[kind];
  for (const mark of marks) {
    // Live ranges would tax every later change of the page; static ones cost nothing.
    if (mark.kind === kind) for (const range of mark.ranges) highlight.add(new StaticRange(range));
  }
  return { kind, name: randomName(), highlight };
}

function ruleOf({ kind, name }: Layer, palette: Palette, ground: Ground): string {
  const look = markLook(kind, palette, ground);
  return `::highlight(${name}){background-color:${look.background};color:${look.text};text-decoration:underline ${look.lineStyle} ${look.line};text-decoration-thickness:${look.lineStyle === "wavy" ? "1px" : "2px"}}`;
}

/** The document and every open shadow root that marked text stands in: a sheet reaches no deeper than its tree. */
function adoptersOf(page: Document, marks: readonly Mark[]): readonly DocumentOrShadowRoot[] {
  const homes = new Set<DocumentOrShadowRoot>([page]);
  for (const mark of marks) {
    for (const range of mark.ranges) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) homes.add(root);
    }
  }
  return [...homes];
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(letters, (value) => String.fromCharCode(97 + (value % 26))).join("");
}
