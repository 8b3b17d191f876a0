import { l10n } from "vscode";
import type { RegisterTreeAct } from "../../../server/src/lsp/requests/register.ts";
import { counted } from "../act/words.ts";
import type { Filter, Order } from "./arrange.ts";

/** The state of an act in one or two words. */
export function stageInWords(stage: RegisterTreeAct["stage"]): string {
  if (stage === "draft") return l10n.t("draft");
  return stage === "voted" ? l10n.t("voted") : l10n.t("transmitted");
}

/** « reste : signature, transmission »; empty when nothing is missing. */
export function missingInWords(missing: RegisterTreeAct["missing"]): string {
  if (missing.length === 0) return "";
  return l10n.t("to do: {0}", missing.map(stepInWords).join(", "));
}

function stepInWords(step: RegisterTreeAct["missing"][number]): string {
  if (step === "number") return l10n.t("number");
  if (step === "vote") return l10n.t("vote");
  if (step === "signature") return l10n.t("signature");
  return step === "transmission" ? l10n.t("transmission") : l10n.t("publication");
}

/** « 3 erreurs, 1 avertissement »; only what needs mending, empty when nothing does. */
export function faultsInWords({ error, warning }: RegisterTreeAct["findings"]): string {
  const errors = counted(error, l10n.t("{0} error", error), l10n.t("{0} errors", error));
  const warnings = counted(warning, l10n.t("{0} warning", warning), l10n.t("{0} warnings", warning));
  return [error > 0 ? errors : "", warning > 0 ? warnings : ""].filter((each) => each !== "").join(", ");
}

/** « 12 actes ». */
export function actsInWords(count: number): string {
  return counted(count, l10n.t("{0} act", count), l10n.t("{0} acts", count));
}

export function orderInWords(order: Order): string {
  if (order === "latest") return l10n.t("Latest session first");
  if (order === "oldest") return l10n.t("Oldest session first");
  return order === "findings" ? l10n.t("Most findings first") : l10n.t("Least advanced first");
}

export function filterInWords(filter: Filter): string {
  if (filter === "all") return l10n.t("All acts");
  if (filter === "drafts") return l10n.t("Drafts");
  if (filter === "unsent") return l10n.t("Voted, not transmitted");
  return filter === "findings" ? l10n.t("With errors or warnings") : l10n.t("With steps still to do");
}
