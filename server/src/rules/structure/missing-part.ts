import { isHeadingLine } from "../../model/titles/sentences.ts";
import type { Act, DocumentModel } from "../../model/types.ts";
import type { HouseStyle, Stage, StylePart } from "../../styles/style.ts";
import type { TextEdit } from "../../text/edit.ts";
import { foldText } from "../../text/fold.ts";
import { Memo } from "../../text/memo.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule, type Fix } from "../rule.ts";
import { plainBoilerplate } from "../shared/boilerplate.ts";
import { foldedIn } from "../shared/foldedIn.ts";
import { insertPart, insertPartBefore } from "../shared/insertPart.ts";
import { lineAround } from "../shared/matches.ts";
import { say } from "../shared/say.ts";

const STAGES: readonly Stage[] = ["draft", "voted", "final"];
/** A list of délibérations only names the acts: it owes no list of members. */
const LIST_OF_ACTS = /liste[ \n]des[ \n]deliberations/;
const HEADING = 1500;
/** Words of a decision: where one stands, the decision is there, though it was not understood. */
const DECIDES = /decid|delibere(?![a-z])|unanimit|approuv|adopt/;

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
      "Il manque une partie\u00a0: {part}\u00a0; ajoutez-la, ou écrivez-la avec son intitulé habituel.",
      "A part is missing: {partEn}; add it, or write it with its usual heading.",
    ),
  },
  check({ act, document, text, styles, report }) {
    const style = styles.byId(act.style);
    // Outside a known house, minutes and notes are read as one act: only a number makes it surely one.
    if (style === styles.common && !act.numberLabel) return;
    const present = new Set(act.parts.map((part) => part.id));
    const where = heading(act, text);
    for (const part of style.parts) {
      if (!isDue(part, act.stage) || present.has(part.id)) continue;
      // Minutes do not repeat for each act what an extract says.
      if (style !== styles.common && document.acts.length > 1 && !anyHas(document, part.id)) continue;
      if (ATTENDANCE.has(part.id) && isListOfActs(document)) continue;
      if (style === styles.common && saidInSentence(part.id, act, document, text)) continue;
      if (style === styles.common && ATTENDANCE.has(part.id) && SELDOM_LISTED.has(act.law.kind)) continue;
      if (part.id === "object" && style === styles.common && hasTitleInCapitals(act, text)) continue;
      if (part.id === "object" && act.fields.some((field) => foldText(field.name) === "objet")) continue;
      if (part.id === "decision" && DECIDES.test(foldedIn(document, act.range))) continue;
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
      "Délibération n° 2021-03\nObjet : Achat d’un broyeur",
      "Région Val-de-Sorgue\nAssemblée plénière du 12 et 13 octobre 2023\nPrésents : Anne BEL, Luc COLIN.\nDélibération n° 23-5\nObjet : Achat d’un broyeur\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\nLe Maire certifie que le nombre de membres en exercice étant de 15, le nombre des présents est de 12.\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      "Liste des délibérations du conseil municipal du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\n⟦Délibération n° 2021-03⟧\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nNombre de membres en exercice : [à compléter]\n\nPrésents : [prénom NOM, prénom NOM].\n\nAbsents ayant donné pouvoir : [prénom NOM], ayant donné pouvoir à [prénom NOM].\n\nAbsents : [prénom NOM].\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
      {
        text: "⟦Délibération n°V2021-011⟧\n\nExtrait du registre des délibérations du Conseil municipal de la Ville de Montpellier\n\nSéance ordinaire du lundi 8 février 2021\n\nL’an deux-mille-vingt-et-un et le huit février, les membres du Conseil municipal, légalement convoqués, se sont assemblés au lieu ordinaire des séances, sous la présidence de Madame Anne BEL.\n\nNombre de membres en exercice : 3\n\nPrésents :\nAnne BEL, Luc COLIN.\n\nAbsents ayant voté par procuration :\n\nAbsents :\nMarc DORE\n\nJardins - Achat d’un broyeur - Approbation\n\nMonsieur Luc COLIN, Adjoint au Maire, rapporte :\n\nIl faut un broyeur.\n\nÀ l’issue d’un vote électronique, la présente délibération est adoptée à l’unanimité.\nPour : 2 voix\nContre : 0 voix\nAbstention : 0 voix\nNe prend pas part au vote : 0 voix",
        fixed:
          "Délibération n°V2021-011\n\nExtrait du registre des délibérations du Conseil municipal de la Ville de Montpellier\n\nSéance ordinaire du lundi 8 février 2021\n\nL’an deux-mille-vingt-et-un et le huit février, les membres du Conseil municipal, légalement convoqués, se sont assemblés au lieu ordinaire des séances, sous la présidence de Madame Anne BEL.\n\nNombre de membres en exercice : 3\n\nPrésents :\nAnne BEL, Luc COLIN.\n\nAbsents ayant voté par procuration :\n\nAbsents :\nMarc DORE\n\nJardins - Achat d’un broyeur - Approbation\n\nMonsieur Luc COLIN, Adjoint au Maire, rapporte :\n\nIl faut un broyeur.\n\nEn conséquence, il est proposé au Conseil municipal :\n\n- d’approuver [à compléter] ;\n- d’autoriser Monsieur le Maire, ou son représentant, à signer tout document relatif à cette affaire.\n\nÀ l’issue d’un vote électronique, la présente délibération est adoptée à l’unanimité.\nPour : 2 voix\nContre : 0 voix\nAbstention : 0 voix\nNe prend pas part au vote : 0 voix",
      },
    ],
  },
});

/** The reasons of the act stand after these: a part that comes later goes below them. */
const OPENS_BODY: ReadonlySet<string> = new Set(["object", "rapporteur", "vu", "considering"]);
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

/** The parts that some act of the text has, gathered once for all its acts. */
const PARTS = new Memo<DocumentModel, ReadonlySet<string>>();

function anyHas(document: DocumentModel, id: string): boolean {
  let ids = PARTS.get(document);
  if (!ids) {
    ids = new Set(document.acts.flatMap(({ parts }) => parts.map((part) => part.id)));
    PARTS.set(document, ids);
  }
  return ids.has(id);
}

const LISTS = new Memo<DocumentModel, boolean>();

function isListOfActs(document: DocumentModel): boolean {
  let isList = LISTS.get(document);
  if (isList === undefined) {
    isList = LIST_OF_ACTS.test(
      foldedIn(document, { start: 0, end: (document.acts[0]?.range.start ?? 0) + HEADING }),
    );
    LISTS.set(document, isList);
  }
  return isList;
}

/** Bodies whose acts leave the list of members to the minutes. */
const SELDOM_LISTED: ReadonlySet<string> = new Set(["region", "departement"]);

/** Whether a line in capitals near the head of the act may be its title, though it was not read as its object. */
function hasTitleInCapitals(act: Act, text: string): boolean {
  const head = text.slice(act.range.start, Math.min(act.range.end, act.range.start + HEADING));
  return head
    .split(/\r\n?|\n/, 30)
    .some(
      (line) =>
        line === line.toUpperCase() &&
        /\p{Lu}{3,}.*\s\p{Lu}{2,}/u.test(line) &&
        !isHeadingLine(foldText(line)),
    );
}

/** What a council says in a sentence of its own, beside the wordings that are read. */
const IN_SENTENCE: Readonly<Record<string, RegExp>> = {
  session:
    /\b(?:seance|reuni(?:on|e?s?)|session|assemblee(?: pleniere)?|conseil|comite|commission)\b(?:[^\n.;]|\.(?=\d)){0,60}[ \n](?:le|du|des|les) (?:\d{1,2}(?:er)?(?:,| et| au)? ){1,3}(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) \d{4}/,
  // « 12 conseillers présents sur 15 en exercice », « tous les conseillers étant présents ».
  attendance:
    /\bnombre (?:de|des) (?:membres |conseillers |elus )?presents? (?:est|etait|etant) de\b|\b(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante) (?:(?:membres|conseillers|elus|delegues|administrateurs)(?: municipaux| communautaires| syndicaux| titulaires)?(?: (?:en exercice|elus))? )?(?:(?:sont|etaient|etant) )?presents\b|\b(?:au (?:grand )?complet|tous (?:les )?(?:membres|conseillers|elus|delegues)[a-z ]{0,30} presents)\b/,
};

/** Whether the session's header or the act, up to its grounds (« Vu … »), says this part in a sentence. */
function saidInSentence(part: string, act: Act, document: DocumentModel, text: string): boolean {
  const wording = IN_SENTENCE[part];
  if (!wording) return false;
  const header = text.slice(0, Math.min(document.acts[0]?.range.start ?? 0, LONGEST_HEADER));
  const said = foldText(`${header}\n${text.slice(act.range.start, act.range.end).slice(0, LONGEST_ACT)}`);
  const grounds = said.search(GROUNDS);
  return wording.test(grounds < 0 ? said : said.slice(0, grounds));
}

/** How much of a session's header, and of an act, is read for its sentences, in characters. */
const LONGEST_HEADER = 4000;
const LONGEST_ACT = 20_000;
/** Other meetings' dates stand from here on. */
const GROUNDS = /^(?:vu|considerant|decide|approuve)\b/m;

/** Where to speak of what is not there: the act's number, else its object, else its first line. */
function heading(act: Act, text: string): Span {
  const known = act.numberLabel ?? act.object?.span;
  if (known) return known;
  let at = act.range.start;
  while (at < act.range.end && /\s/.test(text.charAt(at))) at++;
  const line = lineAround(text, at);
  return span(Math.max(line.start, act.range.start), Math.min(line.end, act.range.end));
}

/** The house's own wording, after the parts that come before it in the house's order. */
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
  // After all that comes earlier in the house's order; acts of one house differ in the order of a few parts.
  const last = act.parts.filter((each) => order.indexOf(each.id) >= 0 && order.indexOf(each.id) < own).at(-1);
  const next = act.parts.find(
    (each) => order.indexOf(each.id) > own && each.span.start > (last?.span.end ?? 0),
  );
  if (last && next && OPENS_BODY.has(last.id) && !OPENS_BODY.has(part.id)) {
    return insertPartBefore(text, next.span.start, lines);
  }
  if (last) return insertPart(text, trimmedEnd(text, last.span), lines);
  return insertPartBefore(text, act.range.start, lines);
}

function trimmedEnd(text: string, range: Span): number {
  let end = range.end;
  while (end > range.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
