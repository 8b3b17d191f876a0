import type { BodyKind } from "../../law/context.ts";
import { populationOfCouncil } from "../../law/councilSize.ts";
import { courtOfDepartment } from "../../law/courts.ts";
import { say } from "../../rules/shared/say.ts";
import type { StyleSet } from "../../styles/style.ts";
import { builtInStyles } from "../../styles/styles.ts";
import { organValue } from "../../styles/wordingValues.ts";
import type { Bilingual } from "../../text/language.ts";
import { fillBoth } from "../../text/template.ts";
import { type LearntMembers, learnMembers } from "./members.ts";
import { placeName } from "./names.ts";
import { type ActRecord, type CouncilText, recordsOf } from "./records.ts";
import { councilText } from "./write.ts";

/** A council learnt from its acts. */
export interface LearntCouncil {
  /** The text of its `delib.json`. */
  readonly text: string;
  /** Name of the collectivity; empty where no act says it. */
  readonly name: string;
  readonly acts: number;
  readonly members: number;
  /** What a person should look at, most important first. */
  readonly notes: readonly Bilingual[];
}

/** What is learnt of the council of these acts, or why nothing is. Acts of other councils among them are left aside. */
export function learnCouncil(
  texts: Iterable<CouncilText>,
  styles: StyleSet = builtInStyles(),
): LearntCouncil | { readonly fault: Bilingual } {
  const all = [...recordsOf(texts, styles)];
  if (all.length === 0) return { fault: NO_ACT };
  const { own, others } = ofOneCouncil(all);
  const learnt = learnMembers(own);
  const name = most(own.map((record) => record.name));
  if (learnt.members.length === 0 && name === null) return { fault: fillBoth(NOTHING, { n: all.length }) };
  const kind = most(own.map((record) => record.kind));
  const siren = most(own.map((record) => record.siren));
  const department = most(own.map((record) => record.department));
  const court = department === null ? null : courtOfDepartment(department);
  const style = most(own.map((record) => (record.style === styles.common.id ? null : record.style)));
  const organ = kind
    ? organValue(
        kind as BodyKind,
        own.some(({ metropole }) => metropole),
      ).organ
    : undefined;
  const file = {
    collectivity: {
      ...(name !== null && { name: placeName(name) }),
      ...(kind !== null && { kind }),
      ...(siren !== null && { siren }),
      ...(department !== null && { department }),
      ...(court && { court: court.name }),
    },
    ...(organ && { assembly: organ.charAt(0).toUpperCase() + organ.slice(1) }),
    ...(style !== null && { style }),
    members: learnt.members,
    actes: { nature: "DE" },
  };
  const notes = notesOn(own, others, learnt, { kind, siren, department, name });
  return {
    text: councilText(file),
    name: name === null ? "" : placeName(name),
    acts: own.length,
    members: learnt.members.length,
    notes,
  };
}

/** The acts of the council that has most of them; those that name no council may be anybody's: they are its own. */
function ofOneCouncil(records: readonly ActRecord[]): { own: ActRecord[]; others: number } {
  const body = most(records.map((record) => (record.body === "" ? null : record.body)));
  const own = records.filter((record) => body === null || record.body === "" || record.body === body);
  return { own, others: records.length - own.length };
}

/** The value that is there most often, the first of equals; null when there is none. */
function most<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, times] of counts) if (best === null || times > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Names beyond these are not listed in a note. */
const MOST_NAMES = 12;

function notesOn(
  own: readonly ActRecord[],
  others: number,
  { members, merged, unsure }: LearntMembers,
  known: Readonly<Record<"kind" | "siren" | "department" | "name", string | null>>,
): Bilingual[] {
  const notes: Bilingual[] = [];
  const tell = (message: Bilingual, names: readonly string[]) => {
    if (names.length === 0) return;
    const more = names.length > MOST_NAMES ? ", …" : "";
    notes.push(fillBoth(message, { names: names.slice(0, MOST_NAMES).join(", ") + more, n: names.length }));
  };
  if (members.length === 0) notes.push(NO_MEMBER);
  tell(
    MERGED,
    merged.map(({ kept, other }) => `${other} → ${kept}`),
  );
  tell(
    TERMS,
    members.filter(({ from, to }) => from !== null || to !== null).map(({ name }) => name),
  );
  tell(
    LATE,
    members.filter(({ late }) => late).map(({ name }) => name),
  );
  tell(ONCE, own.length < 3 ? [] : members.filter(({ acts }) => acts === 1).map(({ name }) => name));
  tell(UNSURE, unsure);
  const missing = [
    known.name === null ? "collectivity.name" : null,
    known.kind === null ? "collectivity.kind" : null,
    known.siren === null ? "collectivity.siren" : null,
    known.department === null ? "collectivity.department" : null,
  ].flatMap((each) => each ?? []);
  tell(MISSING, missing);
  if (known.kind === "commune") notes.push(populationNote(own));
  if (others > 0) notes.push(fillBoth(OTHERS, { n: others }));
  return notes;
}

function populationNote(own: readonly ActRecord[]): Bilingual {
  const seats = Math.max(0, ...own.map(({ inOffice }) => inOffice ?? 0));
  const range = populationOfCouncil(seats);
  if (!range) return POPULATION;
  const to = range.to === null ? "…" : range.to;
  return fillBoth(POPULATION_RANGE, { seats, from: range.from, to });
}

const NO_ACT = say(
  "aucun acte lisible ici\u00a0: indiquez le dossier où sont les délibérations (.delib, .delib.md ou .delib.txt)",
  "no act can be read here: name the folder that holds the délibérations (.delib, .delib.md or .delib.txt)",
);
const NOTHING = say(
  "{n} {n#texte lu|textes lus}, mais ni collectivité ni liste de membres\u00a0: indiquez un dossier de délibérations qui nomment les présents",
  "{n} {n#text|texts} read, but neither body nor list of members: name a folder of acts that name those present",
);
const NO_MEMBER = say(
  "aucune liste de membres n’a été comprise\u00a0: ajoutez-les à «\u00a0members\u00a0»",
  "no list of members was understood: add them to “members”",
);
const MERGED = say("deux écritures d’un même nom\u00a0: {names}", "two writings of one name: {names}");
const TERMS = say(
  "mandats à vérifier (les listes complètes d’autres séances ne les nomment pas)\u00a0: {names}",
  "terms to check (the whole lists of other sessions do not name them): {names}",
);
const LATE = say(
  "{n#nommé|nommés} pour la première fois après la première séance (ajoutez «\u00a0from\u00a0» si c’est le début du mandat)\u00a0: {names}",
  "named for the first time after the first session (add “from” if that is when the term began): {names}",
);
const ONCE = say("{n#nommé|nommés} dans un seul acte\u00a0: {names}", "named in one act only: {names}");
const UNSURE = say("noms seuls, laissés de côté\u00a0: {names}", "surnames alone, left aside: {names}");
const MISSING = say(
  "à compléter, les actes ne le disent pas\u00a0: {names}",
  "to be filled in, the acts do not say it: {names}",
);
const POPULATION = say(
  "à compléter\u00a0: collectivity.population, les habitants d’après lesquels le conseil a été élu",
  "to be filled in: collectivity.population, the inhabitants by which the council was elected",
);
const POPULATION_RANGE = say(
  "à compléter\u00a0: collectivity.population ({seats} membres en exercice\u00a0: de {from} à {to} habitants, si aucun siège n’est vacant)",
  "to be filled in: collectivity.population ({seats} members in office: {from} to {to} inhabitants, when no seat is vacant)",
);
const OTHERS = say(
  "{n} {n#acte d’une autre collectivité, laissé|actes d’autres collectivités, laissés} de côté",
  "{n} {n#act of another body, left|acts of other bodies, left} aside",
);
