import type { LawContext } from "../law/context.ts";
import { isSiren } from "../law/siren.ts";
import type { Act, DocumentModel, Fact, Person, Suppression } from "../model/types.ts";
import { foldText, toFolded } from "../text/fold.ts";
import type { Position } from "../text/lines.ts";
import { indexWithin } from "../text/search.ts";
import type { Span } from "../text/span.ts";
import { councilName } from "./councilName.ts";

/** A place of a text that is no longer in memory. */
export interface Place {
  /** 0-based lines; columns as whoever made the summary counts them. */
  readonly start: Position;
  readonly end: Position;
}

/** A value of an act, where it stands, and (UTF-16) its offsets, which suppressions are compared with. */
export interface Mark<T> {
  readonly value: T;
  readonly span: Span;
  readonly place: Place;
}

/** Who deliberates, as far as the act says so. */
export interface Council {
  readonly siren: string | null;
  /** Folded, without « commune de »; null when the text gives none that can be trusted. */
  readonly name: string | null;
  /** The name as it is written, for a person. */
  readonly shown: string | null;
  /** Bodies of one name that keep registers of their own: the council, its commission permanente or bureau, its CCAS. */
  readonly body: "council" | "commission" | "ccas";
}

/** What the acts of one session have in common; what is absent or doubtful is null. */
export interface SessionHeader {
  readonly kind: "ordinaire" | "extraordinaire" | null;
  readonly time: Mark<string> | null;
  readonly place: Mark<string> | null;
  readonly convocation: Mark<string> | null;
  readonly president: Mark<string> | null;
  readonly secretary: Mark<string> | null;
  readonly inOffice: Mark<number> | null;
}

/** All that the register keeps of one act: a few hundred bytes of plain data, whatever the length of its text. */
export interface RegisterAct {
  /** The file as its reader names it: a path or a URI, with « / ». */
  readonly file: string;
  /** 0-based rank among the acts of the file, and how many they are. */
  readonly index: number;
  readonly among: number;
  readonly stage: Act["stage"];
  /** ISO day of the session, or null. */
  readonly date: string | null;
  readonly number: Mark<string> | null;
  readonly object: string | null;
  /** The @ctes identifier up to its nature: what follows belongs to the message. */
  readonly actId: Mark<string> | null;
  readonly council: Council;
  readonly header: SessionHeader;
  /** It replaces or corrects another act, whose number it may bear. */
  readonly replaces: boolean;
  /** For this item another than the usual president may preside: accounts, election of the head of the assembly. */
  readonly otherPresident: boolean;
  /** Names, as they are written, of those whom the act says absent, represented or out of the room. */
  readonly away: readonly string[];
}

/** The summaries of one file, with the comments that silence rules in it. */
export interface RegisterFile {
  readonly file: string;
  readonly acts: readonly RegisterAct[];
  readonly suppressions: readonly Suppression[];
}

/**
 * Sums up the acts of one text. `locate` gives the place of a span (source offsets) in the lines of the text. Nothing
 * of the answer points into the text, so that it can be let go.
 */
export function summarise(
  file: string,
  document: DocumentModel,
  locate: (span: Span) => Place,
): RegisterFile {
  return JSON.parse(JSON.stringify(summaryOf(file, document, locate))) as RegisterFile;
}

/** The same, for whoever makes a copy of it anyhow: its strings may share the memory of the text. */
export function summaryOf(
  file: string,
  document: DocumentModel,
  locate: (span: Span) => Place,
): RegisterFile {
  const { acts, suppressions } = document;
  return {
    file,
    acts: acts.map((act) => actOf(file, act, acts.length, document, locate)),
    suppressions: suppressions.filter((each) => each.rule.value.startsWith("register-")),
  };
}

function actOf(
  file: string,
  act: Act,
  among: number,
  document: DocumentModel,
  locate: (span: Span) => Place,
): RegisterAct {
  const mark = <T>(fact: Fact<T> | null): Mark<T> | null =>
    fact?.sure ? { value: fact.value, span: { ...fact.span }, place: locate(fact.span) } : null;
  const person = (who: Person | null): Mark<string> | null =>
    who && { value: who.name, span: { ...who.span }, place: locate(who.span) };
  const { session, members } = act;
  const object = act.object?.value ?? null;
  const foldedObject = foldText(object ?? "");
  return {
    file,
    index: act.index,
    among,
    stage: act.stage,
    date: session.date?.sure ? session.date.value : null,
    number: mark(act.number),
    object: object === null ? null : object.slice(0, LONGEST_OBJECT),
    actId: actIdOf(act, locate),
    council: councilOf(act),
    header: {
      kind: session.kind?.value ?? null,
      time: mark(session.time),
      place: mark(session.place),
      convocation: mark(session.convocation),
      president: person(session.president),
      secretary: person(session.secretary),
      inOffice: mark(members.inOffice),
    },
    replaces: REPLACES.test(foldedObject) || saysReplaced(act, document),
    otherPresident: OTHER_PRESIDENT.test(foldedObject),
    away: [
      ...members.represented.proxies.map((proxy) => proxy.from),
      ...members.absent.people,
      ...act.movements.filter((each) => each.kind !== "arrival").map((each) => each.person),
    ].map(({ name }) => name),
  };
}

/** Objects are kept as far as a list shows them. */
const LONGEST_OBJECT = 300;

function actIdOf(act: Act, locate: (span: Span) => Place): Mark<string> | null {
  const { actId } = act;
  if (!actId || actId.doubtful || actId.problems.length > 0) return null;
  const { department, siren, date, number, nature } = actId.parts;
  const parts = [department, siren, date, number, nature];
  if (parts.some((part) => part === null)) return null;
  const span = { start: actId.start, end: actId.end };
  return { value: parts.map((part) => part?.text).join("-"), span, place: locate(span) };
}

function councilOf({ collectivity, law }: Act): Council {
  const { official } = collectivity;
  const siren = [official?.siren, collectivity.siren].find((each) => each && isSiren(each)) ?? null;
  const written = collectivity.name?.sure ? collectivity.name.value : null;
  const shown = official?.name ?? written;
  const name = councilName(shown);
  return { siren, name, shown: name === null ? null : shown, body: bodyOf(law, collectivity.kind?.value) };
}

function bodyOf({ permanentCommission }: LawContext, kind: string | undefined): Council["body"] {
  if (kind === "ccas") return "ccas";
  return permanentCommission === true ? "commission" : "council";
}

const REPLACES =
  /\b(?:annul\w{1,6} et remplac|rectificati|erreur materielle|modificati(?:f|ve) de la deliberation)/;
const OTHER_PRESIDENT =
  /\b(?:comptes? administratifs?|compte financier unique|cfu|election d(?:u|e la) (?:maire|president)|installation du)\b/;

/** Words of an act that replaces another of the same number. */
const REPLACING = ["annule et remplace", "annulant et remplacant", "deliberation rectificative"];

function saysReplaced({ range }: Act, { syntax }: DocumentModel): boolean {
  const { folded } = syntax;
  const from = toFolded(folded, range.start);
  const to = toFolded(folded, range.end);
  return REPLACING.some((words) => indexWithin(folded.text, words, from, to) >= 0);
}
