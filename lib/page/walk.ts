import { isBoilerplate } from "./boilerplate.ts";
import { isElement, isText, layoutChildrenOf } from "./dom.ts";
import { type Look, lookAt } from "./hidden.ts";
import type { Slicer } from "./slicer.ts";

/** What a walk through the page meets, in the order in which it is read. */
export interface Visitor {
  /** An element that shows; its children come next, then `leave`. */
  enter(element: Element, look: Look): void;
  leave(element: Element, look: Look): void;
  /** A text node that shows. "again" asks for the same node once more, after a rest; "enough" ends the walk. */
  text(node: Text): "go-on" | "again" | "enough";
}

/** How one reading sees the page: in slices, and each element looked at once. */
export interface Sight {
  readonly slicer: Slicer;
  /** The look of an element; null where it and all in it are left out. */
  see(element: Element): Look | null;
}

/** A fresh sight; what it has seen holds for one reading only. */
export function createSight(slicer: Slicer): Sight {
  const seen = new WeakMap<Element, Look | "left-out">();
  return {
    slicer,
    see(element) {
      let look = seen.get(element);
      if (look === undefined) {
        look = isBoilerplate(element) ? "left-out" : lookAt(element);
        if (look !== "left-out" && look.shown === "hidden") look = "left-out";
        seen.set(element, look);
      }
      return look === "left-out" ? null : look;
    },
  };
}

/** Elements nested deeper are not read. Real pages stay under a hundred levels; each one costs on all others. */
const DEEPEST = 500;

interface Level {
  readonly element: Element;
  readonly look: Look;
  readonly children: readonly Node[];
  next: number;
}

/**
 * Walks what a reader sees under an element, through open shadow roots, in slices. Hidden elements, scripts,
 * navigation and boxes of links are left out. Changes nothing. Keeps its own stack, as pages nest without limit.
 */
export async function walk(root: Element, visitor: Visitor, sight: Sight): Promise<"whole" | "first-part"> {
  const stack: Level[] = [];
  let extent: "whole" | "first-part" = "whole";
  descend(root, stack, visitor, sight);
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    if (sight.slicer.due()) await sight.slicer.rest();
    const child = level.children[level.next++];
    if (child === undefined) {
      visitor.leave(level.element, level.look);
      stack.pop();
    } else if (isText(child)) {
      const wish = level.look.shown === "shown" ? visitor.text(child) : "go-on";
      if (wish === "again") {
        level.next--;
        await sight.slicer.rest();
      } else if (wish === "enough") {
        for (const open of stack.reverse()) visitor.leave(open.element, open.look);
        return "first-part";
      }
    } else if (isElement(child)) {
      if (stack.length < DEEPEST) descend(child, stack, visitor, sight);
      else extent = "first-part";
    }
  }
  return extent;
}

function descend(element: Element, stack: Level[], visitor: Visitor, sight: Sight): void {
  const look = sight.see(element);
  if (look === null) return;
  visitor.enter(element, look);
  stack.push({ element, look, children: layoutChildrenOf(element), next: 0 });
}
