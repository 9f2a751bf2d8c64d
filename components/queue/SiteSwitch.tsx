import type { JSX } from "preact";
import type { SiteModel } from "./site-model.ts";

/** "Always on <site>": the one way in which a site is read without a click. */
export function SiteSwitch({
  site,
  afterGrant,
}: {
  readonly site: SiteModel;
  readonly afterGrant: () => void;
}): JSX.Element | null {
  const host = site.site.value;
  if (host === null) return null;
  const toggle = async () => {
    if (await site.toggle()) afterGrant();
  };
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={site.always.value}
      onClick={() => void toggle()}
    >
      <span class="knob" aria-hidden="true" />
      Always on {host}
    </button>
  );
}
