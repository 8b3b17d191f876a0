// The structure of an Akoma Ntoso 3.0 act as this project writes it, element by element: a part of the schema's content
// models, with the same order and the same mandatory attributes. The official schema is no part of the project;
// docs/export.md says what this proves and what it does not.
import { all, type Element, elements } from "../support/xml.ts";

interface Model {
  /** Children, in order: a name with `?`, `*` or `+`, or names joined by `|` for a choice with its mark. */
  readonly children: string;
  readonly attributes?: readonly string[];
  /** Whether text may stand between the children. */
  readonly mixed?: true;
}

const INLINE = "b|i|span|a|br|person|organization|docNumber|docTitle|docDate|date|signature|ref";
const BLOCKS = "p|blockList|table";
const FRBR = "FRBRthis FRBRuri+ FRBRalias* FRBRdate FRBRauthor+";
const leaf = (...attributes: string[]): Model => ({ children: "", attributes });
const inline = (...attributes: string[]): Model => ({ children: `${INLINE}*`, attributes, mixed: true });

const MODELS: Readonly<Record<string, Model>> = {
  akomaNtoso: { children: "act" },
  act: { children: "meta preface? preamble? body conclusions?", attributes: ["name"] },
  meta: {
    children:
      "identification publication? classification* lifecycle* workflow* analysis* references* proprietary*",
  },
  identification: { children: "FRBRWork FRBRExpression FRBRManifestation", attributes: ["source"] },
  FRBRWork: { children: `${FRBR} FRBRcountry FRBRsubtype? FRBRnumber* FRBRname*` },
  FRBRExpression: { children: `${FRBR} FRBRlanguage+` },
  FRBRManifestation: { children: `${FRBR} FRBRformat?` },
  FRBRthis: leaf("value"),
  FRBRuri: leaf("value"),
  FRBRalias: leaf("value", "name"),
  FRBRdate: leaf("date", "name"),
  FRBRauthor: leaf("href"),
  FRBRcountry: leaf("value"),
  FRBRsubtype: leaf("value"),
  FRBRnumber: leaf("value"),
  FRBRname: leaf("value"),
  FRBRlanguage: leaf("language"),
  FRBRformat: leaf("value"),
  publication: leaf("date", "name", "showAs"),
  classification: { children: "keyword+", attributes: ["source"] },
  keyword: leaf("eId", "value", "showAs", "dictionary"),
  workflow: { children: "step+", attributes: ["source"] },
  step: leaf("eId", "date", "by"),
  analysis: { children: "parliamentary?", attributes: ["source"] },
  parliamentary: { children: "quorumVerification|voting+" },
  quorumVerification: { children: "quorum|count+", attributes: ["eId"] },
  voting: { children: "quorum|count+", attributes: ["eId"] },
  quorum: leaf("eId", "value"),
  count: leaf("eId", "value"),
  references: { children: "TLCOrganization|TLCPerson|TLCRole|TLCConcept+", attributes: ["source"] },
  TLCOrganization: leaf("eId", "href", "showAs"),
  TLCPerson: leaf("eId", "href", "showAs"),
  TLCRole: leaf("eId", "href", "showAs"),
  TLCConcept: leaf("eId", "href", "showAs"),
  preface: { children: `${BLOCKS}+` },
  preamble: { children: `citations|recitals|${BLOCKS}+` },
  citations: { children: "citation+", attributes: ["eId"] },
  citation: { children: `${BLOCKS}+`, attributes: ["eId"] },
  recitals: { children: "recital+", attributes: ["eId"] },
  recital: { children: `${BLOCKS}+`, attributes: ["eId"] },
  body: { children: "article|hcontainer+" },
  article: { children: "num? content?", attributes: ["eId"] },
  hcontainer: { children: "content", attributes: ["eId", "name"] },
  num: inline(),
  content: { children: `${BLOCKS}+` },
  conclusions: { children: `${BLOCKS}+` },
  blockList: { children: "item+", attributes: ["eId"] },
  item: { children: `num? ${BLOCKS}+`, attributes: ["eId"] },
  table: { children: "tr+", attributes: ["eId"] },
  tr: { children: "th|td+" },
  th: { children: `${BLOCKS}+` },
  td: { children: `${BLOCKS}+` },
  p: inline(),
  b: inline(),
  i: inline(),
  span: inline(),
  br: leaf(),
  a: inline("href"),
  ref: inline("href"),
  person: inline("refersTo"),
  organization: inline("refersTo"),
  signature: inline("refersTo"),
  docNumber: inline(),
  docTitle: inline(),
  docDate: inline("date"),
  date: inline("date"),
};

/** What a document has against that structure, in words; nothing when it keeps to it. */
export function faultsOf(document: Element): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  visit(document, (element) => {
    const { eId } = element.attributes;
    if (eId !== undefined && ids.has(eId)) faults.push(`eId twice: ${eId}`);
    if (eId !== undefined && !/^[A-Za-z][\w.-]*$/.test(eId)) faults.push(`eId ${eId}`);
    if (eId !== undefined) ids.add(eId);
    if (element.name.startsWith("delib:")) return;
    if (element.name === "proprietary") {
      if (!element.attributes.source) faults.push("proprietary without source");
      return;
    }
    const model = MODELS[element.name];
    if (!model) faults.push(`unknown element ${element.name}`);
    else faults.push(...against(element, model));
  });
  // What the schema types as a reference into the document begins with « # ».
  for (const name of ["refersTo", "source", "outcome", "by", "dictionary"])
    visit(document, ({ name: element, attributes }) => {
      const to = attributes[name];
      if (to !== undefined && !element.startsWith("delib:") && !to.startsWith("#"))
        faults.push(`${name} is no reference: ${to}`);
    });
  for (const name of ["refersTo", "source", "outcome", "by", "dictionary", "href"])
    visit(document, ({ attributes }) => {
      const to = attributes[name];
      if (to?.startsWith("#") && !ids.has(to.slice(1))) faults.push(`${name} leads nowhere: ${to}`);
    });
  if (all(document, "act")[0]?.attributes.contains !== "originalVersion") faults.push("contains");
  return faults;
}

function visit(element: Element, see: (element: Element) => void): void {
  see(element);
  for (const child of elements(element)) visit(child, see);
}

function against(element: Element, { children, attributes = [], mixed }: Model): string[] {
  const names = elements(element).map(({ name }) => name);
  const faults = attributes
    .filter((name) => !element.attributes[name])
    .map((name) => `${element.name} without ${name}`);
  for (const [name, value] of Object.entries(element.attributes))
    if (/^date$/.test(name) && !/^\d{4}-\d{2}-\d{2}$/.test(value))
      faults.push(`${element.name} date ${value}`);
  if (!expression(children).test(names.map((name) => `${name} `).join("")))
    faults.push(`${element.name} holds ${names.join(" ")}`);
  const text = element.children.some((child) => typeof child === "string" && child.trim() !== "");
  if (text && !mixed) faults.push(`text in ${element.name}`);
  return faults;
}

/** The children as an expression over their names, each followed by a space. */
function expression(children: string): RegExp {
  const parts = children
    .split(" ")
    .filter(Boolean)
    .map((part) => {
      const [, names = "", mark = ""] = /^([\w|]+)([?*+]?)$/.exec(part) ?? [];
      return `(?:(?:${names}) )${mark}`;
    });
  return new RegExp(`^${parts.join("")}$`);
}
