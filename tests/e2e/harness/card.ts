import type { Page } from "puppeteer-core";
import type { FirefoxRig } from "./firefox-rig.ts";
import type { Rig } from "./rig.ts";

/** Rests the pointer on the first of these words in the page's text. */
export async function hoverWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate((wanted) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest("script, style")) continue;
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (place === null) throw new Error(`The page does not show "${words}".`);
  // Two moves: the first may fall on where the pointer was.
  await page.mouse.move(place.x + 1, place.y);
  await page.mouse.move(place.x, place.y);
}

/** What the open card says, which no script of the page can read; empty where none is open. */
export async function cardText(rig: Rig, page: Page): Promise<string> {
  if (isFirefox(rig)) {
    const script = `sendAsyncMessage("plimsoll:card", content.document.documentElement.lastElementChild?.openOrClosedShadowRoot?.textContent ?? "");`;
    return String(
      await rig.chromeEval(`
        const manager = window.gBrowser.selectedBrowser.messageManager;
        return new Promise((done) => {
          const hear = ({ data }) => { manager.removeMessageListener("plimsoll:card", hear); done(data); };
          manager.addMessageListener("plimsoll:card", hear);
          manager.loadFrameScript("data:,${encodeURIComponent(script)}", false);
        });
      `),
    );
  }
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const host = root.children?.find(({ localName }) => localName === "html")?.children?.at(-1);
  return (host?.shadowRoots ?? [])
    .filter(({ shadowRootType }) => shadowRootType === "closed")
    .map(textIn)
    .join("");
}

interface Node {
  readonly nodeValue: string;
  readonly children?: readonly Node[];
}

function textIn({ nodeValue, children = [] }: Node): string {
  return nodeValue + children.map(textIn).join(" ");
}

function isFirefox(rig: Rig): rig is FirefoxRig {
  return "chromeEval" in rig;
}
