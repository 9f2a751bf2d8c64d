import { parentElementOf } from "./dom.ts";
import type { Ground } from "./palette.ts";

/** Below this luminance white text reads better than black; the point where both contrast alike (WCAG 2). */
const MIDDLE = 0.18;

/** Whether the page is light or dark under an element: the first opaque background, else what its text asks for. */
export function groundUnder(element: Element): Ground {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    const background = channelsOf(getComputedStyle(at).backgroundColor);
    if (background !== null && background.alpha > 0.5) {
      return luminanceOf(background.rgb) < MIDDLE ? "dark" : "light";
    }
  }
  const text = channelsOf(getComputedStyle(element).color);
  return text !== null && luminanceOf(text.rgb) > 0.5 ? "dark" : "light";
}

type Rgb = readonly [number, number, number];

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
export function luminanceOf(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Computed colours come as `rgb(r, g, b)` or `rgba(r, g, b, a)`; other colour spaces say nothing here. */
function channelsOf(colour: string): { readonly rgb: Rgb; readonly alpha: number } | null {
  const found = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,8}))?\)$/.exec(colour);
  if (found === null) return null;
  return {
    rgb: [Number(found[1]), Number(found[2]), Number(found[3])],
    alpha: found[4] === undefined ? 1 : Number(found[4]),
  };
}
