import { SaxesParser } from "saxes";

/** An element of an XML file, or a piece of its text. Names are without prefix. */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Elements deeper than this, or more than these, are no document. */
const DEEPEST = 200;
const MOST = 3_000_000;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** The root of an XML file; null when it is not well-formed or not to be believed. Entities of its own are not read. */
export function parseXml(source: string): XmlElement | null {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let count = 0;
  let broken = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    broken = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++count > MOST || open.length > DEEPEST) broken = true;
    if (broken) return;
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) plain[local(key)] = String(value);
    const element: OpenElement = { name: local(name), attributes: plain, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    if (!broken) open.at(-1)?.children.push(text);
  });
  parser.on("cdata", (text) => {
    if (!broken) open.at(-1)?.children.push(text);
  });
  parser.on("closetag", () => {
    if (!broken) open.pop();
  });
  try {
    for (let at = 0; at < source.length && !broken; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
    if (!broken) parser.close();
  } catch {
    return null;
  }
  if (broken) return null;
  return elementsOf(root)[0] ?? null;
}

/** Signs read before what was found is looked at. */
const CHUNK = 1 << 16;

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements among the children. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((each): each is XmlElement => typeof each !== "string");
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((each) => each.name === name);
}

/** Every element of a name, at any depth, in order. */
export function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  const found: XmlElement[] = [];
  const walk = (at: XmlElement): void => {
    if (at.name === name) found.push(at);
    for (const child of elementsOf(at)) walk(child);
  };
  walk(element);
  return found;
}
