// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { findBodySliced } from "../../../lib/page/find-body-sliced.ts";
import { createSlicer } from "../../../lib/page/slicer.ts";
import { createSight } from "../../../lib/page/walk.ts";
import { FILLER, showPage } from "./show-page.ts";

async function found(body: string): Promise<string> {
  const page = showPage(`<body>${body}</body>`);
  const kept = await findBodySliced(page.body, createSight(createSlicer(() => Promise.resolve())));
  return [...(kept ?? [])].map((node) => node.data.trim()).join(" ");
}
const LINKS = Array.from(
  { length: 30 },
  (_, index) =>
    `<li><a href="/${index}">Another story that is told elsewhere, number ${index} of them</a></li>`,
).join("");

describe("the body of a page that is too large to parse", () => {
  test.each([
    ["beside lists of links", `<ul>${LINKS}</ul><div id="x">${FILLER}</div><ul>${LINKS}</ul>`],
    [
      "in several sections",
      `<div><section>${FILLER}</section><section>${FILLER}</section><section>${FILLER}</section></div><ul>${LINKS}</ul>`,
    ],
    [
      "with wrapped paragraphs",
      `<main>${FILLER.replaceAll("<p>", "<div><p>").replaceAll("</p>", "</p></div>")}</main><ul>${LINKS}</ul>`,
    ],
    [
      "above comments",
      `<main><article><h1>One ship</h1>${FILLER}</article><div class="comments"><p>Another story that I would like to tell you all about my own boat.</p></div></main>`,
    ],
  ])("%s", async (_name, html) => {
    const words = await found(html);
    for (let index = 0; index < 6; index++) expect(words).toContain(`Paragraph ${index} says`);
    expect(words).not.toContain("Another story");
  });

  test("all sections of a long article", async () => {
    const sections = ["one", "two", "three"].map(
      (name) =>
        `<section><h2>Part ${name}</h2>${FILLER.replaceAll("Paragraph", `In ${name} paragraph`)}</section>`,
    );
    const words = await found(`<div>${sections.join("")}</div>`);
    for (const name of ["one", "two", "three"]) expect(words).toContain(`In ${name} paragraph 5`);
  });

  test("is not where no prose is", async () => {
    expect(await found(`<ul>${LINKS}</ul>`)).toBe("");
  });
});
