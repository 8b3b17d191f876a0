import { say } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import { type ActItem, type ActSummary, actSummary } from "./actSummary.ts";
import { teller } from "./at.ts";
import { literal } from "./markdown.ts";
import { sumsOf } from "./sums.ts";

/** A page in Markdown. */
export interface Page {
  readonly title: string;
  readonly markdown: string;
}

/** The facts of every act of a text, as a clerk reads them. */
export function factsPage(snapshot: Snapshot, language: Language): Page {
  const tell = teller(language);
  const acts = snapshot.acts.flatMap((act) => {
    const summary = actSummary(snapshot, act.range.start, language);
    if (!summary) return [];
    const sums = Object.values(sumsOf(act, tell)).filter((line) => line !== null);
    return [actSection(summary, sums, tell(NO_NUMBER))];
  });
  const title = tell(TITLE);
  return { title, markdown: `# ${title}\n\n${acts.length > 0 ? acts.join("\n\n") : tell(NONE)}\n` };
}

function actSection(act: ActSummary, sums: readonly string[], noNumber: string): string {
  const object = act.object === null ? [] : [literal(act.object)];
  const arithmetic = sums.length > 0 ? [sums.map((line) => `- ${line}`).join("\n")] : [];
  const tables = act.sections.map(({ label, items }) =>
    [`### ${label}`, "", "| | | |", "|---|---|---|", ...items.map(tableRow)].join("\n"),
  );
  return [`## ${literal(act.number ?? noNumber)}`, ...object, ...arithmetic, ...tables].join("\n\n");
}

function tableRow({ label, value, state, finding }: ActItem): string {
  const mark = state === "ok" ? "✓" : state === "unknown" ? "–" : `⚠ ${literal(finding ?? "")}`;
  return `| ${literal(label)} | ${literal(value)} | ${mark} |`;
}

const TITLE = say("Faits de l’acte", "Facts of the act");
const NO_NUMBER = say("Acte sans numéro", "Act without number");
const NONE = say("Aucun acte n’a été lu dans ce texte.", "No act was read in this text.");
