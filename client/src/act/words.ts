import { env, l10n } from "vscode";
import type { LevelCounts } from "../../../server/src/lsp/requests/act.ts";

/** One of the two words for a number: French says singular below 2, English for 1 alone. */
export function counted(count: number, singular: string, plural: string): string {
  const one = env.language.startsWith("fr") ? count < 2 : count === 1;
  return one ? singular : plural;
}

/** « 2 erreurs, 1 avertissement »; what there is none of is left out, « aucun constat » when there is nothing. */
export function findingsInWords(counts: LevelCounts): string {
  const parts = [
    [counts.error, l10n.t("{0} error", counts.error), l10n.t("{0} errors", counts.error)],
    [counts.warning, l10n.t("{0} warning", counts.warning), l10n.t("{0} warnings", counts.warning)],
    [counts.info, l10n.t("{0} note", counts.info), l10n.t("{0} notes", counts.info)],
    [counts.hint, l10n.t("{0} hint", counts.hint), l10n.t("{0} hints", counts.hint)],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, singular, plural]) => counted(count, singular, plural));
  return said.length === 0 ? l10n.t("nothing to report") : said.join(", ");
}
