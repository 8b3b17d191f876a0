import { legifranceLink } from "../law/legifrance.ts";
import { rulePageLink } from "../rules/rulePages.ts";
import { say } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { teller } from "./at.ts";

/** A place that leads to an address. */
export interface DocumentLink {
  /** Source offsets. */
  readonly span: Span;
  readonly target: string;
  readonly tooltip: string;
}

const TELERECOURS = "https://www.telerecours.fr";

/** The site of the courts as texts write it: with or without accents, with or without « www. » and « .fr ». */
const TELERECOURS_WORDS = /(?:https?:\/\/)?(?:www\.)?t[ée]l[ée]recours(?:\.fr\/?|[ \u00a0]citoyens?)?/gi;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"]+/gi;

/**
 * The links of a text, in order, none over another: legal citations to Légifrance, Télérecours, the addresses written
 * out, the rules that a suppression comment names to their pages.
 */
export function documentLinks(snapshot: Snapshot, language: Language): DocumentLink[] {
  const { text } = snapshot;
  const tell = teller(language);
  const links: DocumentLink[] = [];
  for (const { span, written } of matches(text, TELERECOURS_WORDS))
    if (!isInsideWord(text, span) && !continuesAddress(text, span))
      links.push({ span, target: TELERECOURS, tooltip: tell(TO_TELERECOURS, { written }) });
  for (const { span, written } of matches(text, ADDRESS)) {
    const address = written.replace(/[.,;:!?)\]}»”"'’*_…]{1,8}$/, "");
    const host = /^(?:https?:\/\/|www\.)$/i.test(address);
    if (host || !address.includes(".")) continue;
    const target = /^www\./i.test(address) ? `https://${address}` : address;
    const end = span.start + address.length;
    links.push({ span: { start: span.start, end }, target, tooltip: tell(TO_ADDRESS, { address }) });
  }
  for (const act of snapshot.acts)
    for (const citation of act.citations) {
      const target = legifranceLink(citation.canonical);
      const span = { start: citation.start, end: citation.end };
      if (target) links.push({ span, target, tooltip: tell(TO_LAW, { law: citation.display }) });
    }
  for (const { rule } of snapshot.document.suppressions)
    links.push({
      span: rule.span,
      target: rulePageLink(rule.value),
      tooltip: tell(TO_RULE, { rule: rule.value }),
    });
  return apart(links);
}

function matches(text: string, expression: RegExp): { span: Span; written: string }[] {
  return [...text.matchAll(expression)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    written: match[0],
  }));
}

function isInsideWord(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}@]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** « https://citoyens.telerecours.fr/#/… » is another page of the site: the address leads there. */
function continuesAddress(text: string, { start, end }: Span): boolean {
  return (
    /[./]/.test(text.charAt(start - 1)) || /[/#?]/.test(text.charAt(end)) || /[\w-]/.test(text.charAt(end))
  );
}

/** Sorted; of two that overlap the first and longest stays. */
function apart(links: readonly DocumentLink[]): DocumentLink[] {
  const sorted = [...links].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: DocumentLink[] = [];
  for (const link of sorted) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.span, link.span)) kept.push(link);
  }
  return kept;
}

const TO_LAW = say("{law} sur Légifrance", "{law} on Légifrance");
const TO_TELERECOURS = say("Saisir le tribunal par Télérecours", "Refer to the court through Télérecours");
const TO_ADDRESS = say("Ouvrir {address}", "Open {address}");
const TO_RULE = say("La règle {rule}", "The rule {rule}");
