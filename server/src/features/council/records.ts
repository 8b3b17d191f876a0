import { isSiren } from "../../law/siren.ts";
import { CAMPS } from "../../model/arithmetic.ts";
import type { Act, DocumentModel, Person } from "../../model/types.ts";
import { identifiersOf, soundSiren } from "../../rules/shared/identifiers.ts";
import { sessionDay } from "../../rules/shared/sessionDay.ts";
import { listedIn } from "../../rules/shared/sitting.ts";
import { isPartOfCouncil, namesEverybody } from "../../rules/shared/wholeAttendance.ts";
import { createSnapshot } from "../../snapshot.ts";
import type { StyleSet } from "../../styles/style.ts";
import { foldText } from "../../text/fold.ts";

/** A text to learn from; `path` is its name as it is shown. */
export interface CouncilText {
  readonly path: string;
  readonly text: string;
}

/** Somebody named by the attendance of an act. */
export interface SeenPerson extends Pick<Person, "key" | "name" | "gender" | "office"> {
  readonly isSubstitute: boolean;
  /** Name of the member in whose place a substitute sits; null for everybody else. */
  readonly sitsFor: string | null;
}

/** What one act teaches of its council. */
export interface ActRecord {
  /** What acts of one council share. */
  readonly body: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly metropole: boolean;
  readonly siren: string | null;
  readonly department: string | null;
  readonly style: string;
  readonly day: string | null;
  readonly inOffice: number | null;
  readonly people: readonly SeenPerson[];
  /**
   * Keys of everybody whom the act names at all, in a list that was not wholly understood, or as rapporteur, secretary or
   * voter: nobody is learnt from them, but whoever is a member was so on that day.
   */
  readonly named: readonly string[];
  /** Whether the act names every member, the absent ones too. */
  readonly whole: boolean;
}

/** A longer text is no act and no minutes. */
const LONGEST_TEXT = 8_000_000;
/** Acts beyond these teach nothing more. */
const MOST_ACTS = 5_000;

/** What the acts of these texts teach, in their order; texts that are no act teach nothing. */
export function* recordsOf(texts: Iterable<CouncilText>, styles: StyleSet): Generator<ActRecord> {
  let acts = 0;
  for (const { text } of texts) {
    if (text.length > LONGEST_TEXT || acts >= MOST_ACTS) continue;
    const { document } = createSnapshot(text, { styles });
    for (const act of document.acts) {
      acts++;
      yield recordOf(act, document);
    }
  }
}

function recordOf(act: Act, document: DocumentModel): ActRecord {
  const { written, department, kind, name } = act.collectivity;
  const siren = identifiersOf(act)
    .map((each) => soundSiren(each)?.text)
    .find((each) => each !== undefined && isSiren(each));
  const part = isPartOfCouncil(act, document);
  const body = kind?.value ?? written.kind;
  const said = ownName(written.name ?? name?.value ?? null, body);
  return {
    body: `${body === "ccas" ? "ccas " : ""}${said === null ? "" : plainBody(said)}`,
    name: ownName(name?.value ?? null, body) ?? said,
    kind: body,
    metropole: act.law.metropole === true,
    siren: siren ?? null,
    department,
    style: act.style,
    day: sessionDay(act)?.value ?? null,
    inOffice: part ? null : (act.members.inOffice?.value ?? null),
    people: part ? [] : seenIn(act),
    named: namedIn(act),
    whole: !part && namesEverybody(act),
  };
}

/** « Département du Gard » at the head of a commune's act is where it lies. */
function ownName(name: string | null, kind: string | null): string | null {
  if (name === null || name.length > 80) return null;
  return /^(?:departement|region) /.test(foldText(name)) && kind !== "departement" && kind !== "region"
    ? null
    : name;
}

function seenIn(act: Act): SeenPerson[] {
  const seats = new Map(act.members.present.substitutes.map((each) => [each.person, each.for?.name ?? null]));
  return listedIn(act).flatMap(({ person, place, sure }) => {
    if (!sure || person.key === "") return [];
    const { key, name, gender, office } = person;
    return [
      { key, name, gender, office, isSubstitute: place === "substitute", sitsFor: seats.get(person) ?? null },
    ];
  });
}

function namedIn(act: Act): string[] {
  const { secretary } = act.session;
  const people = [
    ...listedIn(act).map(({ person }) => person),
    ...[secretary, act.rapporteur, act.signatory].flatMap((person) => person ?? []),
    ...act.movements.map(({ person }) => person),
    ...CAMPS.flatMap((camp) => act.vote[camp].people),
  ];
  return [...new Set(people.map(({ key }) => key).filter((key) => key.includes(" ")))];
}

const PLAIN_WORDS = /\b(?:commune|ville|mairie|village|conseil|municipal|de|du|des|la|le|les|d|l)\b/g;

/** The words of a body's name that its acts share. */
function plainBody(name: string): string {
  const words = foldText(name)
    .replace(/[^a-z0-9]/g, " ")
    .replace(PLAIN_WORDS, " ");
  return words.replace(/\s+/g, " ").trim();
}
