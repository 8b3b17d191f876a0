import { nomenclatureEntry } from "../law/nomenclature.ts";
import { peopleOf } from "../model/roster.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Language } from "../text/language.ts";
import { at } from "./at.ts";
import { boilerplatesFor, styleAt } from "./boilerplates.ts";
import type { CompletionKind } from "./completion.ts";
import { explainRule } from "./explain.ts";
import { classOf, pathOf } from "./hovers/nomenclature.ts";
import { standingLines } from "./hovers/person.ts";
import { fenced, lawLink } from "./markdown.ts";
import { standingOf } from "./standing.ts";

/** What a completion is about, to be told again later. */
export interface CompletionRef {
  readonly kind: CompletionKind;
  readonly id: string;
  readonly offset: number;
}

/** The documentation of a completion in Markdown; null when there is nothing to add to its label. */
export async function completionDocs(
  { kind, id, offset }: CompletionRef,
  snapshot: Snapshot | null,
  language: Language,
  today: string,
): Promise<string | null> {
  if (kind === "code") {
    const entry = nomenclatureEntry(id);
    return entry && `${pathOf(entry)}\n\n${classOf(entry)}`;
  }
  if (kind === "article") {
    const { articleTitle } = await import("../law/articles.ts");
    const title = articleTitle(id);
    return `**${lawLink(id)}**${title ? `\n\n${title[language]}` : ""}`;
  }
  if (kind === "rule") return explainRule(id, language);
  if (!snapshot) return null;
  const place = at(snapshot, offset, language);
  if (kind === "part") {
    const items = boilerplatesFor(styleAt(snapshot, place.act), place.act, language, today);
    const found = items.find((item) => item.id === id);
    return found ? fenced(found.preview) : null;
  }
  const member =
    kind === "person" && place.act ? peopleOf(place.act).find((each) => each.key === id) : undefined;
  return place.act && member ? standingLines(standingOf(place.act, member), place.tell).join("\n\n") : null;
}
