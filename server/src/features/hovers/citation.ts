import { legalCode } from "../../law/codes.ts";
import { touches } from "../../text/span.ts";
import type { At } from "../at.ts";
import type { Hover } from "../hover.ts";
import { lawLink, literal } from "../markdown.ts";

/** A legal citation: what the article is about, with its link to Légifrance. */
export async function hoverCitation({ act, offset, tell }: At): Promise<Hover | null> {
  const citation = act?.citations.find((each) => touches(each, offset));
  if (!citation) return null;
  // The titles are the largest table of the law floor: read when somebody asks for one.
  const { articleTitle } = await import("../../law/articles.ts");
  const title = citation.kind === "article" ? articleTitle(citation.canonical) : null;
  const code = citation.code === null ? null : legalCode(citation.code);
  const name = code === null ? citation.display : `${citation.display} — ${code.name}`;
  const lines = [`**${lawLink(citation.canonical, name)}**`, ...(title ? [literal(tell(title))] : [])];
  return { span: { start: citation.start, end: citation.end }, markdown: lines.join("\n\n") };
}
