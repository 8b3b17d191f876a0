import { courtByCity, courtOfDepartment } from "../../law/courts.ts";
import type { Act } from "../../model/types.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { courtNamed } from "../shared/courtNamed.ts";
import { say } from "../shared/say.ts";
import { wordingPattern } from "../shared/wording.ts";

const GAP = "[\\s\\u00a0\\u202f]{1,9}";
const REMEDY = new RegExp(
  `recours${GAP}(?:contentieux|gracieux|administratif|${wordingPattern("pour exces de pouvoir")}|en${GAP}annulation|devant)|(?:contest|attaqu|defer|défér)[ée]{1,2}s?${GAP}(?:devant|${wordingPattern("aupres")})|^recours[ \\t\\u00a0\\u202f]{0,3}:|saisir${GAP}le${GAP}tribunal|(?:voies?(?:${GAP}et${GAP}d[ée]lais?)?|d[ée]lais?(?:${GAP}et${GAP}voies?)?)${GAP}de${GAP}recours[ \\t\\u00a0\\u202f]{0,3}:`,
  "i",
);
const BEFORE_COURT = new RegExp(
  `${wordingPattern("tribunal administratif")}|${wordingPattern("juridiction administrative")}|\\bT\\.? ?A\\.?${GAP}(?:de|d['’])|t[ée]l[ée]recours`,
  "i",
);
/** « dans un délai de trois mois » where nothing says two. */
const OTHER_DELAY = new RegExp(
  `${wordingPattern("delai de")}${GAP}((?:un|trois|quatre|six|[13-9])${GAP}mois)`,
  "i",
);
const TWO_MONTHS = new RegExp(`(?:deux|\\b2)${GAP}mois|(?:60|soixante)${GAP}jours`, "i");
const DELAY = /mois|(?:60|soixante)\s{1,9}jours/i;

export default defineRule({
  id: "remedies",
  group: "structure",
  level: "info",
  law: ["CJA R421-1", "CJA R421-5", "CJA R221-3"],
  title: say("Les voies de recours sont complètes", "The remedies clause is complete"),
  why: say(
    "La mention des voies de recours doit donner le délai, deux mois, et le tribunal administratif du département. Si elle est fausse ou incomplète, le délai ne court pas contre celui à qui l’acte est notifié.",
    "The remedies clause must give the time limit, two months, and the administrative court of the department. When it is wrong or incomplete, time does not run against the person to whom the act is notified.",
  ),
  messages: {
    delay: say(
      "Les voies de recours ne disent pas le délai\u00a0: ajoutez «\u00a0dans un délai de deux mois\u00a0».",
      "The remedies clause does not give the time limit: add “dans un délai de deux mois”.",
    ),
    otherDelay: say(
      "«\u00a0{found}\u00a0» dans les voies de recours\u00a0: devant le tribunal administratif, le délai est de deux mois.",
      "“{found}” in the remedies clause: before the administrative court the time limit is two months.",
    ),
    court: say(
      "Les voies de recours ne disent pas devant quel tribunal\u00a0: ajoutez «\u00a0devant le tribunal administratif\u00a0» et sa ville.",
      "The remedies clause does not name the court: add “devant le tribunal administratif” and its city.",
    ),
    noSuchCourt: say(
      "Aucun tribunal administratif ne siège à {city}\u00a0: pour ce département, écrivez «\u00a0{right}\u00a0».",
      "No administrative court sits in {city}: for this department write “{right}”.",
    ),
    otherCourt: say(
      "Le {found} ne juge pas les actes de ce département\u00a0: écrivez «\u00a0{right}\u00a0».",
      "The {found} does not hear cases of this department: write “{right}”.",
    ),
  },
  check({ act, text, config, report }) {
    const clause = clauseOf(act, text);
    if (clause === null) return;
    const words = text.slice(clause.start, clause.end);
    const law = ["CJA R421-1", "CJA R421-5"];
    if (!DELAY.test(words)) report("delay", clause, {}, { law });
    const other = TWO_MONTHS.test(words) ? null : OTHER_DELAY.exec(words);
    if (other) {
      const found = other[1] as string;
      const start = clause.start + other.index + other[0].length - found.length;
      report("otherDelay", span(start, start + found.length), { found: found.replace(/\s+/g, " ") }, { law });
    }
    if (!BEFORE_COURT.test(words)) report("court", clause, {}, { law: ["CJA R421-5"] });
    const named = courtNamed(words);
    const right =
      (act.collectivity.another ? null : courtByCity(config.council?.court ?? "")) ??
      courtOfDepartment(act.collectivity.department ?? "", act.session.date?.value);
    if (!named || right === null) return;
    const { court: found, city } = named;
    if (found?.name === right.name) return;
    const where = span(clause.start + named.start, clause.start + named.end);
    const courts = ["CJA R221-3"];
    if (found === null) report("noSuchCourt", where, { city, right: right.title }, { law: courts });
    else report("otherCourt", where, { found: found.title, right: right.title }, { law: courts });
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nLa présente délibération peut faire l’objet d’un recours gracieux, auquel il est répondu dans un délai de quatre mois, ou d’un recours devant le tribunal administratif dans les deux mois de sa publication.",
      "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nLa présente délibération peut faire l’objet d’un recours contentieux devant le tribunal administratif de Toulouse dans un délai de deux mois.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nLa présente délibération peut faire l’objet d’un recours pour excès de pouvoir devant le Tribunal Administratif dans les deux mois de sa publication.",
    ],
    bad: [
      {
        text: "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nLa présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Toulouse dans un délai de ⟦trois mois⟧ à compter de sa publication.",
      },
      {
        text: "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nRecours : tribunal administratif de ⟦Nîmes⟧, dans les deux mois de la publication.",
      },
      {
        text: "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nDélais et voies de recours : deux mois devant le tribunal administratif de ⟦Nîmes⟧.",
      },
      {
        text: "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\n⟦La présente délibération peut faire l’objet d’un recours contentieux devant le tribunal administratif de Toulouse.⟧",
      },
      {
        text: "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\n⟦La présente délibération peut faire l’objet d’un recours contentieux dans un délai de deux mois.⟧",
      },
      {
        text: "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nLa présente délibération peut faire l’objet d’un recours contentieux devant le tribunal administratif de ⟦Cahors⟧ dans un délai de deux mois.",
      },
      {
        text: "Département du Lot\nCommune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nLa présente délibération peut faire l’objet d’un recours contentieux devant le tribunal administratif de ⟦Nîmes⟧ dans un délai de deux mois.",
      },
    ],
  },
});

/** A clause is read no further than this, nor past a blank line. */
const LONGEST = 1500;
/** A shorter paragraph is the clause's heading: « Voies et délais de recours ». */
const HEADING = 80;

/** The remedies clause, when it speaks of an action before a court; null for none. */
function clauseOf(act: Act, text: string): Span | null {
  const part = act.parts.find((each) => each.id === "remedies");
  if (!part) return null;
  const { start } = part.span;
  let end = paragraphEnd(text, start);
  if (end - start < HEADING) end = paragraphEnd(text, nextText(text, end));
  return REMEDY.test(text.slice(start, end)) ? span(start, end) : null;
}

function nextText(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + HEADING && /\s/.test(text.charAt(at))) at++;
  return at;
}

function paragraphEnd(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST);
  const blank = /(?:\r\n|\n|\r(?!\n))[ \t\u00a0]{0,40}(?:\r\n?|\n)/.exec(rest);
  return start + rest.slice(0, blank?.index ?? rest.length).trimEnd().length;
}
