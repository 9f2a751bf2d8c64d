import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ARTICLES } from "./expected.ts";

/**
 * A site of one page that shows the first article and, on the click of a link, puts the second in its place
 * without a load, as single-page sites do.
 */
export async function singlePage(first: string, second: string): Promise<string> {
  const page = await readFile(join(ARTICLES, first), "utf8");
  const next = await readFile(join(ARTICLES, second), "utf8");
  const script = `
    document.getElementById("go").addEventListener("click", (event) => {
      event.preventDefault();
      history.pushState(null, "", "/second");
      const next = new DOMParser().parseFromString(${forScript(next)}, "text/html");
      document.head.replaceChildren(...next.head.childNodes);
      document.body.replaceChildren(...next.body.childNodes);
    });`;
  return page.replace("</body>", `<a id="go" href="/second">Next</a><script>${script}</script></body>`);
}

/** A text as a string of a script that stands inside a page. */
function forScript(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}
