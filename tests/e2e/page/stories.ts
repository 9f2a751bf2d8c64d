/** An article as a page of its own or as one that a site swaps in. */
export interface Story {
  readonly title: string;
  readonly head: string;
  readonly body: string;
}

const FILLER = Array.from(
  { length: 8 },
  (_, index) =>
    `<p>Paragraph ${"abcdefgh"[index]} says that the ship left the port in the morning, and that it was seen by the crew of a tug which was on its way to the pier, as the harbour master told reporters.</p>`,
).join("\n");

export const FIRST_STORY: Story = {
  title: "One ship at the pier for the whole of the month",
  head: '<meta property="article:published_time" content="2026-01-30T08:00:00Z"><style>.gone{display:none}.off{visibility:hidden}p{max-width:40em}</style>',
  body: `<nav><a href="#" id="link">Front page 96</a></nav><article>
    <h1>One ship at the pier for the whole of the month</h1>
    <p>North Korea has supplied <i>between <b>6</b>.<b>5</b>&nbsp;million and more than 8&nbsp;million shells</i> since 2023, officials said. <span class="gone">Cut 99 words.</span><span class="off">Cut 98 words.</span><span hidden>Cut 97 words.</span></p>
    <p>It docked on 14&nbsp;January and took 12&#8239;000 containers, as far as anyone could tell from the pictures that were taken in the afternoon of the same day.</p>
    <p id="count">Officials counted <b>1,234 crates</b> on the pier in January, they said.</p>
    ${FILLER}
    <div style="height:1500px"></div><p>The last word on the matter has not been spoken, said the harbour master, who had seen all 77 crates from his window above the pier.</p>
    </article>`,
};

export const SECOND_STORY: Story = {
  title: "Seven hundred targets in one night over the city",
  head: "",
  body: `<article><h1>Seven hundred targets in one night over the city</h1>
    <p>The president spoke of 741 targets in the air, which is what drones and missiles make together, and of 13 missiles that were fired from the sea on the same night.</p>
    ${FILLER}</article>`,
};

export const SHADOW_STORY: Story = {
  title: "A story that stands in a shadow root of its own",
  head: "",
  body: `<div id="app"></div><script>
    document.querySelector("#app").attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(
      `<article><h1>A story that stands in a shadow root of its own</h1><p>Officials spoke of 250 missiles that were sent by rail in the course of the winter, and of the crews that were trained to fire them.</p>${FILLER}</article>`,
    ).replaceAll("</", "<\\/")};</script>`,
};

/** Shorter than what Readability takes for an article at its first attempt: it puts the page back and tries again. */
export const BRIEF_STORY: Story = {
  title: "Ship docks in the night at the old pier",
  head: "",
  body: `<div class="list"><a href="/a">Another story</a></div><article><h1>Ship docks in the night at the old pier</h1>
    <p>A ship with 40 containers docked at the old pier on 14 January, and it was gone in the morning, officials said.</p></article>`,
};

const NAMES =
  "body head documentElement createElement createTreeWalker querySelectorAll getElementsByTagName activeElement addEventListener caretPositionFromPoint adoptedStyleSheets implementation defaultView URL title";
const FIELDS =
  "parentNode parentElement firstChild nextSibling childNodes nodeType localName textContent attributes getAttribute";

/** A page whose images and fields bear the names of what a script would ask for (DOM clobbering). */
export const CLOBBERED_STORY: Story = {
  ...FIRST_STORY,
  body: `${NAMES.split(" ")
    .map((name) => `<img name="${name}" alt="">`)
    .join("")}<form>${FIELDS.split(" ")
    .map((name) => `<input name="${name}" type="hidden">`)
    .join("")}${FIRST_STORY.body}</form>`,
};

/** A story as a whole page. */
export function storyPage({ title, head, body }: Story): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}
