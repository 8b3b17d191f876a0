import type { Snapshot } from "../../snapshot.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Exported, ExportOptions, ExportSource, Problem } from "../format.ts";
import type { ActLayout, Block, Line, Run } from "../layout/blocks.ts";
import { layoutOf } from "../layout/layout.ts";
import { element } from "../xml/escape.ts";
import { BlockWriter } from "./blocks.ts";
import { Ids } from "./ids.ts";
import { InlineWriter } from "./inline.ts";
import { marksOf } from "./marks.ts";
import { metaOf } from "./meta.ts";
import { partsOf } from "./parts.ts";
import { referencesOf } from "./references.ts";

/** The namespace of Akoma Ntoso 3.0 (OASIS LegalDocML). */
const AKN_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

const MESSAGES = {
  noAct: {
    fr: "aucun acte n’a été lu dans ce fichier : rien n’en est écrit",
    en: "no act was read in this file: nothing of it is written",
  },
  date: {
    fr: "la date de la séance manque (FRBRdate), et un document Akoma Ntoso s’identifie par elle : écrivez « Séance du 18 mars 2025 » ; rien n’est écrit",
    en: "the date of the session is missing (FRBRdate), by which an Akoma Ntoso document is identified: write “Séance du 18 mars 2025”; nothing is written",
  },
  several: {
    fr: "un document Akoma Ntoso est un seul acte : les suivants ne sont pas écrits",
    en: "an Akoma Ntoso document is one act: the others are not written",
  },
} as const satisfies Record<string, Bilingual>;

/**
 * One act as an Akoma Ntoso 3.0 document (`act`, name « deliberation »), well formed whatever the text holds. The words
 * of the text are the words of preface, preamble, body and conclusions, in order; what was read of them is in `meta`.
 */
export function exportAkn(sources: readonly ExportSource[], _options: ExportOptions): Exported<string> {
  const found = sources.flatMap((source) =>
    layoutOf(source.snapshot, source.acts).acts.flatMap((layout) => (layout.act ? { source, layout } : [])),
  );
  const [first] = found;
  const tell = (message: Bilingual, field: string | null = null): Problem => ({
    level: "error",
    path: sources[0]?.path ?? null,
    act: first?.layout.act?.number?.value ?? null,
    field,
    span: null,
    message,
  });
  if (!first) return { data: null, problems: [tell(MESSAGES.noAct)] };
  const data = documentOf(first.layout, first.source.snapshot);
  if (data === null) return { data: null, problems: [tell(MESSAGES.date, "FRBRdate")] };
  return { data, problems: found.length > 1 ? [tell(MESSAGES.several)] : [] };
}

/** The document, or null without the day of the session. */
function documentOf({ act, blocks }: ActLayout, snapshot: Snapshot): string | null {
  const date = act?.session.date?.value;
  if (!act || date === undefined) return null;
  const ids = new Ids();
  const references = referencesOf(act, ids);
  const writer = new BlockWriter(new InlineWriter(snapshot.text, marksOf(act, references)), ids);
  const meta = metaOf(act, date, references, ids);
  const { preface, preamble, body, conclusions } = partsOf(blocks);
  const plain = (part: readonly Block[]) => part.map((block) => writer.block(block)).filter(Boolean);
  const content = [
    meta,
    part("preface", plain(preface)),
    part("preamble", preambleOf(preamble, writer, ids)),
    part("body", bodyOf(body, writer, ids)) ||
      '<body><hcontainer eId="hcontainer_1" name="dispositif"><content><p/></content></hcontainer></body>',
    part("conclusions", plain(conclusions)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="${AKN_NAMESPACE}">
<act name="deliberation" contains="originalVersion">
  ${content.filter(Boolean).join("\n  ")}
</act>
</akomaNtoso>
`;
}

function part(name: string, content: readonly string[]): string {
  return content.length === 0 ? "" : `<${name}>\n    ${content.join("\n    ")}\n  </${name}>`;
}

/** Neighbouring visas as one `citations`, considérants as one `recitals`; what else stands there as it is. */
function preambleOf(blocks: readonly Block[], writer: BlockWriter, ids: Ids): string[] {
  const xml: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const { role } = blocks[at] as Block;
    let next = at + 1;
    while (next < blocks.length && blocks[next]?.role === role) next++;
    const group = blocks
      .slice(at, next)
      .map((block) => writer.block(block))
      .filter(Boolean);
    const [whole, each] = role === "visa" ? ["citations", "citation"] : ["recitals", "recital"];
    if ((role === "visa" || role === "considering") && group.length > 0)
      xml.push(
        element(
          whole,
          { eId: ids.next(whole) },
          group.map((one) => element(each, { eId: ids.next(each) }, one)).join(""),
        ),
      );
    else for (const one of group) xml.push(one);
    at = next;
  }
  return xml;
}

/** Articles with their numbers; what stands before the first of them, or all of it, as one unnumbered container. */
function bodyOf(blocks: readonly Block[], writer: BlockWriter, ids: Ids): string[] {
  const xml: string[] = [];
  const starts = blocks.flatMap((block, at) => (articleIn(block) ? [at] : []));
  const cuts = [...new Set([0, ...starts, blocks.length])];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const group = blocks.slice(cuts[index], cuts[index + 1]);
    const article = group[0] ? articleIn(group[0]) : null;
    const first = article ? writer.paragraph(article.lines, "article") : null;
    const rest = (article ? group.slice(1) : group).map((block) => writer.block(block));
    const content = element("content", {}, [first ?? "", ...rest].join(""));
    if (content === "<content/>" && !article) continue;
    if (article)
      xml.push(
        element(
          "article",
          { eId: ids.next("art") },
          element("num", {}, writer.inline([[article.num]])) +
            (content === "<content/>" ? "<content><p/></content>" : content),
        ),
      );
    else
      xml.push(
        element(
          "hcontainer",
          { eId: ids.next("hcontainer"), name: index === 0 && starts.length > 0 ? "expose" : "dispositif" },
          content,
        ),
      );
  }
  return xml;
}

const NUMBER = /^(?:article|art\.?)\s{1,3}(?:premier|unique|\d{1,3}(?:er)?|[ivxl]{1,6})(?![\p{L}\p{N}])/iu;

/** The number of an article apart from what follows it; null when the block begins none. */
function articleIn(block: Block): { readonly num: Run; readonly lines: readonly Line[] } | null {
  if (block.role !== "article" || (block.kind !== "paragraph" && block.kind !== "heading")) return null;
  const [line, ...others] = block.lines;
  const [run, ...runs] = line ?? [];
  const number = run && NUMBER.exec(run.text)?.[0];
  if (!run || number === undefined) return null;
  const cut = run.span.start + number.length;
  const rest: Run = {
    ...run,
    text: run.text.slice(number.length),
    span: { start: Math.min(cut, run.span.end), end: run.span.end },
  };
  const kept = rest.text === "" ? runs : [rest, ...runs];
  return {
    num: { ...run, text: number, span: { start: run.span.start, end: Math.min(cut, run.span.end) } },
    lines: [kept, ...others].filter((each) => each.length > 0),
  };
}
