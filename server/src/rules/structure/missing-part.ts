import type { Act } from "../../model/types.ts";
import type { HouseStyle, Stage, StylePart } from "../../styles/style.ts";
import type { TextEdit } from "../../text/edit.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule, type Fix } from "../rule.ts";
import { plainBoilerplate } from "../shared/boilerplate.ts";
import { insertPart, insertPartBefore } from "../shared/insertPart.ts";
import { lineAround } from "../shared/matches.ts";
import { say } from "../shared/say.ts";

const STAGES: readonly Stage[] = ["draft", "voted", "final"];
/** A list of délibérations only names the acts: it owes no list of members. */
const LIST_OF_ACTS = /liste[\s\u00a0]{1,8}des[\s\u00a0]{1,8}d[ée]lib[ée]rations/i;
const HEADING = 1500;

export default defineRule({
  id: "missing-part",
  group: "structure",
  level: "warning",
  law: [],
  title: say("Toutes les parties attendues sont là", "Every part that is due is there"),
  why: say(
    "Chaque collectivité écrit ses actes avec les mêmes parties, et la préfecture les attend\u00a0: date de la séance, présents, objet, décision, puis mentions de publication et de transmission. Une partie oubliée fait demander une pièce complémentaire, ou fragilise l’acte.",
    "Each council writes its acts with the same parts, and the prefecture expects them: date of the session, attendance, subject, decision, then publication and filing. A part left out brings a request for more papers, or weakens the act.",
  ),
  messages: {
    missing: say(
      "Il manque une partie\u00a0: {part}. Ajoutez-la, ou écrivez-la avec son intitulé habituel.",
      "A part is missing: {partEn}. Add it, or write it with its usual heading.",
    ),
  },
  check({ act, document, text, styles, report }) {
    const style = styles.byId(act.style);
    const present = new Set(act.parts.map((part) => part.id));
    const listOnly = LIST_OF_ACTS.test(text.slice(0, (document.acts[0]?.range.start ?? 0) + HEADING));
    const where = heading(act, text);
    for (const part of style.parts) {
      if (!isDue(part, act.stage) || present.has(part.id)) continue;
      if (listOnly && ATTENDANCE.has(part.id)) continue;
      const fix = insertion(style, part, act, text);
      report(
        "missing",
        where,
        { part: part.title.fr, partEn: part.title.en },
        { ...(act.stage === "draft" && { level: "info" as const }), fixes: fix ? [fix] : [] },
      );
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\nPrésents : Anne BEL, Luc COLIN.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      "Objet : Achat d’un broyeur",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nPrésents : Anne BEL, Luc COLIN.\n\n⟦Délibération n° 2021-03⟧\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

const ATTENDANCE: ReadonlySet<string> = new Set([
  "attendance",
  "present",
  "represented",
  "absent",
  "inOffice",
]);

function isDue(part: StylePart, stage: Stage): boolean {
  return part.dueFrom !== undefined && STAGES.indexOf(part.dueFrom) <= STAGES.indexOf(stage);
}

/** Where to speak of what is not there: the act's number, else its object, else its first line. */
function heading(act: Act, text: string): Span {
  const known = act.numberLabel ?? act.object?.span;
  if (known) return known;
  let at = act.range.start;
  while (at < act.range.end && /\s/.test(text.charAt(at))) at++;
  const line = lineAround(text, at);
  return span(Math.max(line.start, act.range.start), Math.min(line.end, act.range.end));
}

/** The house's own wording, after the part that comes before it in the house's order. */
function insertion(style: HouseStyle, part: StylePart, act: Act, text: string): Fix | null {
  const boilerplate = style.boilerplate.find((each) => each.id === part.boilerplate);
  if (!boilerplate) return null;
  const lines = plainBoilerplate(boilerplate.body, act);
  return {
    title: say("Ajouter\u00a0: {part}", "Add: {partEn}"),
    safe: false,
    edits: [placed(style, part, act, text, lines)],
  };
}

function placed(
  style: HouseStyle,
  part: StylePart,
  act: Act,
  text: string,
  lines: readonly string[],
): TextEdit {
  const order = style.parts.map((each) => each.id);
  const own = order.indexOf(part.id);
  const before = act.parts.filter((each) => order.indexOf(each.id) >= 0 && order.indexOf(each.id) < own);
  const nearest = Math.max(-1, ...before.map((each) => order.indexOf(each.id)));
  const last = before.filter((each) => order.indexOf(each.id) === nearest).at(-1);
  if (last) return insertPart(text, Math.max(last.span.start, trimmedEnd(text, last.span)), lines);
  return insertPartBefore(text, act.range.start, lines);
}

function trimmedEnd(text: string, range: Span): number {
  let end = range.end;
  while (end > range.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
