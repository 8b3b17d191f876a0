import { fromIso } from "../../french/calendar.ts";
import { numberToWords } from "../../french/numberWords.ts";
import { departmentByCode } from "../../law/departments.ts";
import { numberAfter, readNumbering } from "../../register/numbering.ts";
import { type Config, DEFAULT_CONFIG } from "../../rules/config.ts";
import { sessionValues } from "../../rules/shared/boilerplate.ts";
import { createSnapshot } from "../../snapshot.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { foldText } from "../../text/fold.ts";
import { draftAct } from "../newAct.ts";
import type { AgendaItem, SessionAgenda } from "./agenda.ts";

/** How the acts of a session are to be made. */
export interface SessionPlan {
  /** Id of the house style; empty: the one of the settings, else the common one. */
  readonly style: string;
  /** Number of the first act; the others follow it. */
  readonly number: string;
  /** Names in the folder where the files are to stand: none of them is taken again. */
  readonly taken: readonly string[];
  readonly today: string;
  readonly config?: Config;
}

/** A file to be made. */
export interface SessionFile {
  readonly name: string;
  readonly number: string;
  readonly object: string;
  readonly text: string;
}

/** One draft for each item of the agenda: numbered, with the header of the session and its attendance block to fill in. */
export function newSession(agenda: SessionAgenda, plan: SessionPlan): SessionFile[] {
  const taken = new Set(plan.taken.map((name) => name.toLowerCase()));
  const numbering = readNumbering(plan.number, agenda.date);
  return agenda.items.map((item, at) => {
    const number = numbering ? numberAfter(plan.number, numbering, numbering.order + at) : plan.number;
    const name = freeName(fileNameOf(number, item.object), taken);
    taken.add(name.toLowerCase());
    return { name, number, object: item.object, text: textOf(agenda, item, number, plan) };
  });
}

function textOf(agenda: SessionAgenda, item: AgendaItem, number: string, plan: SessionPlan): string {
  const config = plan.config ?? DEFAULT_CONFIG;
  const { style, text } = draftAct(
    { style: plan.style, number, date: agenda.date, object: item.object },
    agenda.president === null ? {} : { president: withoutCivility(agenda.president) },
    plan.today,
    config,
  );
  const header = withCivility(
    applyEdits(text, sessionEdits(text, agenda, item, { ...config, style })),
    agenda.president,
  );
  return namesOf(config).reduce((all, [invite, value]) => all.replaceAll(invite, value), header);
}

/** Puts hour, place, convocation, kind and rapporteur where the frame has a place for them. */
function sessionEdits(text: string, agenda: SessionAgenda, item: AgendaItem, config: Config): TextEdit[] {
  const edits: TextEdit[] = [];
  const snapshot = createSnapshot(text, { config });
  const act = snapshot.acts[0];
  if (!act) return [];
  const { time, place, kind } = act.session;
  if (time && agenda.time) {
    const inFigures = /\d/.test(text.slice(time.span.start, time.span.end));
    edits.push({
      span: time.span,
      newText: inFigures ? hourInFigures(agenda.time) : hourInWords(agenda.time),
    });
  }
  // « Séance ouverte à [heure] »: a frame that asks for the hour.
  const hour = agenda.time ? /\[heure( en lettres)?\]/.exec(text) : null;
  if (hour && agenda.time)
    edits.push({
      span: { start: hour.index, end: hour.index + hour[0].length },
      newText: hour[1] ? hourInWords(agenda.time) : hourInFigures(agenda.time),
    });
  const office = /,\s*(.+)$/.exec(agenda.president ?? "")?.[1];
  const asked = office ? /\[fonction\]/.exec(text) : null;
  if (office && asked) edits.push({ span: endOf(asked), newText: office });
  if (place && agenda.place) edits.push({ span: place.span, newText: placeInSentence(agenda.place) });
  if (kind && agenda.kind && agenda.kind !== kind.value)
    edits.push({ span: kind.span, newText: agenda.kind });
  const convocation = agenda.convocation === null ? null : fromIso(agenda.convocation);
  if (convocation) {
    const found = /(?:date de )?convocation\s*:\s*(\[date\])/i.exec(text);
    const day = sessionValues(convocation).sessionDate ?? "";
    if (found) edits.push({ span: endOf(found), newText: day });
  }
  if (item.rapporteur !== null) {
    const found = /rapporteure?(?:\s|\*)*:(?:\s|\*)*((?:Mme|M\.|Madame|Monsieur)[^\n\]]{0,40}\])/i.exec(text);
    const said = found ?? /(?:Madame|Monsieur|Mme|M\.)[^\n\]]{0,40}\](?=[^\n]{0,60}\brapporte\b)/.exec(text);
    if (said) edits.push({ span: endOf(said), newText: item.rapporteur });
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** Where the first group of a match stands; the whole match without one. A group is the end of its match. */
function endOf(found: RegExpExecArray): TextEdit["span"] {
  const end = found.index + found[0].length;
  return { start: end - (found[1] ?? found[0]).length, end };
}

/** « dix-huit heures trente » for `18:30`. */
function hourInWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const options = { spelling: "rectified", gender: "f" } as const;
  const hours = `${numberToWords(hour, options)} ${hour < 2 ? "heure" : "heures"}`;
  return minute === 0 ? hours : `${hours} ${numberToWords(minute, options)}`;
}

/** « 18 h 30 » for `18:30`. */
function hourInFigures(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${Number(hour)} h ${minute}`;
}

/** A place after « s’est réuni »: with the preposition that its first word asks for. */
function placeInSentence(place: string): string {
  const first = foldText(place).split(/[\s']/)[0] ?? "";
  if (PREPOSITIONS.has(first)) return place.charAt(0).toLowerCase() + place.slice(1);
  const lower = KINDS.has(first) ? place.charAt(0).toLowerCase() + place.slice(1) : place;
  if (first === "mairie") return `en ${lower}`;
  if (FEMININE.has(first)) return `à la ${lower}`;
  if (MASCULINE.has(first)) return `au ${lower}`;
  if (first === "hotel" || first === "espace" || first === "auditorium") return `à l’${lower}`;
  return `au lieu suivant : ${place}`;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(["a", "au", "aux", "en", "dans", "chez", "sur"]);
const FEMININE: ReadonlySet<string> = new Set([
  "salle",
  "maison",
  "halle",
  "mediatheque",
  "bibliotheque",
  "sous-prefecture",
]);
const MASCULINE: ReadonlySet<string> = new Set([
  "siege",
  "centre",
  "foyer",
  "gymnase",
  "theatre",
  "palais",
  "complexe",
  "lieu",
]);
const KINDS: ReadonlySet<string> = new Set([
  ...FEMININE,
  ...MASCULINE,
  "mairie",
  "hotel",
  "espace",
  "auditorium",
]);

/** The civility that the agenda gives the president, in the place of the one of the frame. */
function withCivility(text: string, president: string | null): string {
  if (president === null) return text;
  const name = withoutCivility(president);
  const female = /^(?:Mme|Madame|Mlle)/i.test(president);
  return female
    ? text.replaceAll(`Monsieur ${name}`, `Madame ${name}`).replaceAll(`M. ${name}`, `Mme ${name}`)
    : text.replaceAll(`Madame ${name}`, `Monsieur ${name}`).replaceAll(`Mme ${name}`, `M. ${name}`);
}

function withoutCivility(name: string): string {
  return name
    .replace(/^(?:MM?\.|Mmes?|Mlle|Monsieur|Madame)\s+/i, "")
    .replace(/,.*$/, "")
    .trim();
}

/** What the settings know that the frame asks for in its own words. */
function namesOf({ collectivity }: Config): readonly (readonly [string, string])[] {
  const department = collectivity?.department ? departmentByCode(collectivity.department) : null;
  const name = collectivity?.name?.replace(/^(?:la )?(?:commune|ville) (?:de |d['’])/i, "");
  return [
    ...(department ? [["[nom du département]", department.name] as const] : []),
    ...(name ? [["[nom de la collectivité]", name] as const] : []),
  ];
}

/** « 2024-12-vote-du-budget.delib »: what every system takes for a name. */
function fileNameOf(number: string, object: string): string {
  const words = foldText(object)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return `${number.replace(/[^\p{L}\d]+/gu, "-").replace(/^-|-$/g, "")}${slug}.delib`;
}

const LONGEST_SLUG = 48;

/** The name, or « name-2 » and so on when it is taken. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/\.delib$/, "");
  let free = name;
  for (let at = 2; taken.has(free.toLowerCase()); at++) free = `${stem}-${at}.delib`;
  return free;
}
