/**
 * Reads the page's nodes through the prototypes' own getters. A form field named "parentNode" or an image named
 * "body" hides the property of that name from ordinary code, also in a content script (DOM clobbering).
 */

/** Reads one property as the prototype defines it, whatever the page has named its fields. */
function getter<T extends object, K extends keyof T>(prototype: () => T, key: K): (node: T) => T[K] {
  return (node) => Reflect.get(prototype(), key, node);
}

export const firstChildOf = getter(() => Node.prototype, "firstChild");
export const nextSiblingOf = getter(() => Node.prototype, "nextSibling");
export const parentOf = getter(() => Node.prototype, "parentNode");
export const nodeTypeOf = getter(() => Node.prototype, "nodeType");
export const localNameOf = getter(() => Element.prototype, "localName");
export const shadowRootOf = getter(() => Element.prototype, "shadowRoot");
export const rootElementOf = getter(() => Document.prototype, "documentElement");
export const focusedIn = getter(() => Document.prototype, "activeElement");
export const addressOf = getter(() => Document.prototype, "URL");
export const implementationOf = getter(() => Document.prototype, "implementation");
const textContentOf = getter(() => Element.prototype, "textContent");

/** All text under an element, shown or not. */
export function textOf(element: Element): string {
  return textContentOf(element) ?? "";
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** No question we ask of a page has more answers than these that matter; a hostile page has any number. */
const MOST = 1_000;

/** The first elements that fit, at most a thousand. */
export function selectIn(root: Document | DocumentFragment | Element, selector: string): readonly Element[] {
  const found = queryAll(root, selector);
  const elements: Element[] = [];
  for (let index = 0; index < MOST; index++) {
    const element = found[index];
    if (element === undefined) break;
    elements.push(element);
  }
  return elements;
}

/** The first elements of a name, at most so many; stops looking when it has them. */
export function firstNamed(page: Document, name: string, most: number): readonly Element[] {
  const found = Document.prototype.getElementsByTagName.call(page, name);
  const elements: Element[] = [];
  for (let index = 0; index < most; index++) {
    const element = found.item(index);
    if (element === null) break;
    elements.push(element);
  }
  return elements;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** The body of a page; never an image or form that bears the name. */
export function bodyOf(page: Document): Element | null {
  const root = rootElementOf(page);
  for (let child = root === null ? null : firstChildOf(root); child !== null; child = nextSiblingOf(child)) {
    if (isElement(child) && localNameOf(child) === "body") return child;
  }
  return null;
}

/** The node's parent element, out of a shadow tree into its host where need be. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Children as they are laid out: an open shadow root stands for its host's children, a slot for what was put in it. */
export function layoutChildrenOf(element: Element): readonly Node[] {
  const shadow = shadowRootOf(element);
  if (shadow !== null) return childrenOf(shadow);
  if (localNameOf(element) === "slot" && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return childrenOf(element);
}

function childrenOf(parent: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child !== null; child = nextSiblingOf(child)) children.push(child);
  return children;
}

function queryAll(root: Document | DocumentFragment | Element, selector: string): NodeListOf<Element> {
  if (root instanceof Document) return Document.prototype.querySelectorAll.call(root, selector);
  if (root instanceof Element) return Element.prototype.querySelectorAll.call(root, selector);
  return DocumentFragment.prototype.querySelectorAll.call(root, selector);
}
