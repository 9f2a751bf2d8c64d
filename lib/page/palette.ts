import type { Settings } from "../model/library.ts";
import type { MarkedKind } from "../model/mention.ts";

export type Palette = Settings["palette"];
export type Ground = "light" | "dark";

/** How one kind of mark looks. Every value is opaque, so that its contrast holds on any page. */
export interface MarkLook {
  readonly background: string;
  readonly text: string;
  readonly line: string;
  readonly lineStyle: "solid" | "dotted" | "double" | "wavy";
}

/** Tells the kinds apart without colour. */
const LINES = {
  quantity: "solid",
  date: "dotted",
  vessel: "double",
  weapon: "wavy",
} as const satisfies Record<MarkedKind, MarkLook["lineStyle"]>;

type Colours = Readonly<Record<MarkedKind, readonly [background: string, text: string, line: string]>>;

/** Hues of Okabe and Ito's colour-blind-safe set (2008), made light or dark enough to be read on. */
const COLOURS: Readonly<Record<Palette, Readonly<Record<Ground, Colours>>>> = {
  standard: {
    light: {
      date: ["#d9ecfa", "#10222e", "#0a6aa8"],
      quantity: ["#fbe8bf", "#2b1f00", "#8f5a00"],
      vessel: ["#d3f1e4", "#06291d", "#00704f"],
      weapon: ["#fadbe9", "#33101f", "#a8326f"],
    },
    dark: {
      date: ["#143a55", "#eaf5fd", "#7cc4f5"],
      quantity: ["#4a3608", "#fff4d9", "#f2b632"],
      vessel: ["#0d4433", "#e2fbf1", "#45d3a3"],
      weapon: ["#521f3a", "#fdeaf3", "#f28abb"],
    },
  },
  "high-contrast": {
    light: {
      date: ["#ffffff", "#000000", "#00407a"],
      quantity: ["#fff1a8", "#000000", "#5c3300"],
      vessel: ["#c9ffe9", "#000000", "#004d33"],
      weapon: ["#ffd6ea", "#000000", "#7a0045"],
    },
    dark: {
      date: ["#000000", "#ffffff", "#8fd0ff"],
      quantity: ["#332500", "#ffffff", "#ffd34d"],
      vessel: ["#00291c", "#ffffff", "#5ef0bd"],
      weapon: ["#33001d", "#ffffff", "#ff9fcd"],
    },
  },
};

/** How a kind of mark looks on a page whose ground is light or dark. */
export function markLook(kind: MarkedKind, palette: Palette, ground: Ground): MarkLook {
  const [background, text, line] = COLOURS[palette][ground][kind];
  return { background, text, line, lineStyle: LINES[kind] };
}
