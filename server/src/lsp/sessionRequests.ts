import { readAgendaText } from "../features/session/agenda.ts";
import { copyAttendance } from "../features/session/attendance.ts";
import { newSession } from "../features/session/newSession.ts";
import { nextNumber } from "../features/session/nextNumber.ts";
import { longDate } from "../features/words.ts";
import { fromIso } from "../french/calendar.ts";
import { registersOf } from "../register/registers.ts";
import { sessionsOf } from "../register/sessions.ts";
import type { RegisterAct } from "../register/summary.ts";
import { say } from "../rules/shared/say.ts";
import { createSnapshot, type Snapshot } from "../snapshot.ts";
import { builtInStyles } from "../styles/styles.ts";
import { shownIn } from "../text/typography.ts";
import type { KnownFile } from "./actFiles.ts";
import type { RegisterWatch } from "./registerWatch.ts";
import type {
  AgendaAnswer,
  AgendaParams,
  AttendanceAnswer,
  AttendanceEdit,
  NewSessionParams,
} from "./requests/session.ts";
import type { DelibRequests } from "./requests.ts";
import { namedRow, type Row } from "./safe.ts";
import type { Place, Session } from "./session.ts";
import type { Settings } from "./settings.ts";
import { uriKey } from "./uri.ts";

/** The requests with which Délib's own client prepares a session. */
export function sessionRows(watch: RegisterWatch): readonly Row[] {
  return [
    namedRow<AgendaParams, AgendaAnswer>("delib/agenda", { problem: "" }, (session, params) =>
      agenda(session, watch, params),
    ),
    namedRow<NewSessionParams, DelibRequests["delib/newSession"]["result"]>(
      "delib/newSession",
      { files: [] },
      (session, params) => files(session, params),
    ),
    namedRow<DelibRequests["delib/attendance"]["params"], AttendanceAnswer>(
      "delib/attendance",
      { problem: "" },
      (session, params) => attendance(session, watch, params),
    ),
  ];
}

/** What was read of an agenda, and the number that its first act would have in the folder. */
async function agenda(session: Session, watch: RegisterWatch, params: AgendaParams): Promise<AgendaAnswer> {
  const settings = await settingsIn(session, params.folder);
  const language = session.languageOf(settings);
  const reading = readAgendaText(params.text);
  if ("problem" in reading) return { problem: shownIn(reading.problem, language) };
  const { date, items, time, place } = reading.agenda;
  const { config } = settings;
  const style = (config.styles ?? builtInStyles()).byId(params.style ?? config.style ?? "");
  const day = fromIso(date);
  return {
    date,
    day: day ? longDate(day, language) : date,
    time,
    place,
    objects: items.map(({ object }) => object),
    number: nextNumber(await actsOf(watch, params.folder), style, date),
  };
}

async function files(session: Session, params: NewSessionParams) {
  const { config } = await settingsIn(session, params.folder);
  const reading = readAgendaText(params.text);
  if ("problem" in reading) return { files: [] };
  const { style, number, taken } = params;
  const today = session.runtime.today();
  return { files: newSession(reading.agenda, { style, number, taken, today, config }) };
}

/** The settings that hold in a folder; those of the client without one. */
async function settingsIn(session: Session, folder: string | undefined): Promise<Settings> {
  return folder === undefined ? session.settings.of("") : session.settingsOf(`${folder}/seance.delib`);
}

/** The acts of the council to which the acts of a folder belong; of the only council where the folder has none. */
async function actsOf(watch: RegisterWatch, folder: string | undefined): Promise<readonly RegisterAct[]> {
  const known = [...(await watch.files())];
  const registers = registersOf(known.flatMap((file) => file.register.acts));
  const inside = registers.filter(({ acts }) =>
    acts.some(({ file }) => folder !== undefined && uriKey(file).startsWith(`${uriKey(folder)}/`)),
  );
  const [only] = inside.length > 0 ? inside : registers;
  return inside.length > 1 || (inside.length === 0 && registers.length > 1) ? [] : (only?.acts ?? []);
}

/** What copying the attendance of an act to the others of its session would change. */
async function attendance(
  session: Session,
  watch: RegisterWatch,
  { uri, position }: DelibRequests["delib/attendance"]["params"],
): Promise<AttendanceAnswer> {
  const known = [...(await watch.files())];
  const settings = await session.settingsOf(uri);
  const language = session.languageOf(settings);
  const read = await readAt(session, uri, settings);
  const act = read?.snapshot.actAt(position && read.place ? read.place.convert.offset(position) : 0);
  if (!read || !act) return { problem: shownIn(NO_ACT, language) };
  const others = othersOf(known, uri, act.index);
  if (others === null) return { problem: shownIn(NO_DAY, language) };
  const changes: AttendanceEdit[] = [];
  const refused: { uri: string; label: string; reason: string }[] = [];
  let same = 0;
  for (const other of others) {
    const target = await readAt(session, other.file, await session.settingsOf(other.file));
    if (!target) continue;
    const label = other.number?.value ?? other.object ?? other.file.slice(other.file.lastIndexOf("/") + 1);
    const change = copyAttendance(read.snapshot, act, target.snapshot);
    if ("same" in change) same++;
    else if ("problem" in change)
      refused.push({ uri: other.file, label, reason: shownIn(change.problem, language) });
    else
      for (const { span, newText } of change.edits)
        changes.push({
          uri: other.file,
          version: target.place?.document.version ?? null,
          range: session.converterOf(target.snapshot).range(span),
          newText,
          label,
        });
  }
  return { source: act.number?.value ?? null, changes, refused, same };
}

/** The other acts of the session; null when the register does not know the act or its day. */
function othersOf(known: readonly KnownFile[], uri: string, index: number): readonly RegisterAct[] | null {
  for (const register of registersOf(known.flatMap((file) => file.register.acts)))
    for (const { acts } of sessionsOf(register))
      if (
        acts.some(
          ({ file, index: at, among }) =>
            uriKey(file) === uriKey(uri) && (among === 1 || at === index || at === 0),
        )
      )
        return acts.filter(({ file }) => uriKey(file) !== uriKey(uri));
  return null;
}

async function readAt(
  session: Session,
  uri: string,
  settings: Settings,
): Promise<{ readonly snapshot: Snapshot; readonly place: Place | null } | null> {
  const place = session.place(uri, settings);
  if (place) return { snapshot: place.snapshot, place };
  const text = await session.files.read(uri);
  return text === null ? null : { snapshot: createSnapshot(text, { config: settings.config }), place: null };
}

const NO_ACT = say("Délib ne trouve pas d’acte ici.", "Délib finds no act here.");
const NO_DAY = say(
  "Cet acte n’est pas dans le dossier ouvert, ou ne dit pas la date de sa séance\u00a0: Délib ne sait pas quels actes sont de la même séance.",
  "This act is not in the folder that is open, or does not say the day of its session: Délib cannot tell which acts are of the same session.",
);
