import { SaxesParser } from "saxes";

/** An element of a parsed document; text nodes are strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Parses a document strictly; throws where it is not well formed, namespaces included. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => open.at(-1)?.children.push(words));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const [document] = elements(root);
  if (!document) throw new Error("no element");
  return document;
}

/** The elements right in an element. */
export function elements(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** Every element of that name, the element itself among them, in the order of the document. */
export function all(element: Element, name: string): Element[] {
  const inner = elements(element).flatMap((child) => all(child, name));
  return element.name === name ? [element, ...inner] : inner;
}

/** All the text in an element; a space where `breaks` begin and end. */
export function textOf(element: Element, breaks: ReadonlySet<string>): string {
  const inner = element.children
    .map((child) => (typeof child === "string" ? child : textOf(child, breaks)))
    .join("");
  return breaks.has(element.name) ? ` ${inner} ` : inner;
}
