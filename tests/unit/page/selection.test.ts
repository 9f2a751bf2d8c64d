// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { selectedSpan } from "../../../lib/page/selection.ts";
import { got } from "../store/samples.ts";
import { readBlocksOf } from "./show-page.ts";

/** Selects from a place in the text of one element to a place in that of another. */
function select(from: string, at: number, to: string, until: number): void {
  const [first, last] = [document.querySelector(from), document.querySelector(to)];
  if (first === null || last === null) throw new Error("nothing to select");
  const range = document.createRange();
  range.setStart(first.firstChild ?? first, at);
  range.setEnd(last.firstChild ?? last, until);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

const BLOCKS =
  '<p id="a">At least <b id="b">250 missiles</b> were sent, the ministry said on Friday in a statement.</p><p id="c">Kyiv said that more would follow before the end of the month, as it had said before.</p>';

async function selected() {
  const { draft, map } = await readBlocksOf(BLOCKS);
  return (from: string, at: number, to: string, until: number) => {
    select(from, at, to, until);
    const answer = selectedSpan(document, map);
    return answer.ok ? draft.text.slice(answer.value.start, answer.value.end) : answer.error.kind;
  };
}

describe("the selected words", () => {
  test("are told in the text of the article, in one element or across several", async () => {
    const words = await selected();
    expect(words("#b", 0, "#b", 3)).toBe("250");
    expect(words("#a", 3, "#b", 12)).toBe("least 250 missiles");
    expect(words("#b", 4, "#c", 4)).toMatch(/^missiles were sent, [^\n]*\n+Kyiv$/);
  });

  test("of a whole element are its text", async () => {
    const { draft, map } = await readBlocksOf(BLOCKS);
    const element = document.querySelector("#b");
    if (element === null) throw new Error("nothing to select");
    document.getSelection()?.selectAllChildren(element);
    const { start, end } = got(selectedSpan(document, map));
    expect(draft.text.slice(start, end)).toBe("250 missiles");
  });

  test("that are none, or are none of the article, say so", async () => {
    const words = await selected();
    expect(words("#b", 3, "#b", 3)).toBe("nothing-selected");
    document.body.insertAdjacentHTML("beforeend", '<footer id="f">About us and our cookies</footer>');
    expect(words("#f", 0, "#f", 8)).toBe("selection-outside");
  });
});
