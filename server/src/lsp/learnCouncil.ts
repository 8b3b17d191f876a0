import { learnCouncil } from "../features/council/learnCouncil.ts";
import type { CouncilText } from "../features/council/records.ts";
import { shownIn } from "../text/typography.ts";
import type { LearntCouncil } from "./requests/learning.ts";
import type { Session } from "./session.ts";

/** How many files are read before what the client has sent meanwhile may come in. */
const BATCH = 20;
/** More acts than these, by their names the latest, teach nothing more. */
const MOST_FILES = 500;

/**
 * The council of the acts of a folder, as the content of its `delib.json`; without a folder, of the acts that are open.
 * Open documents are read from the client's text.
 */
export async function learnCouncilFrom(
  session: Session,
  { folder }: { readonly folder?: string },
): Promise<LearntCouncil> {
  const settings = await session.settingsOf(folder === undefined ? "" : `${folder}/`);
  const language = session.languageOf(settings);
  const learnt = learnCouncil(await textsOf(session, folder), settings.config.styles);
  if ("fault" in learnt) return { fault: sentence(shownIn(learnt.fault, language)) };
  const { notes, ...rest } = learnt;
  return { ...rest, notes: notes.map((note) => sentence(shownIn(note, language))) };
}

async function textsOf(session: Session, folder: string | undefined): Promise<CouncilText[]> {
  if (folder === undefined) return session.documents.all().map(({ uri, text }) => ({ path: uri, text }));
  const files = [...(await session.files.list(folder))].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const texts: CouncilText[] = [];
  for (const [at, { uri }] of files.slice(-MOST_FILES).entries()) {
    const text = session.documents.get(uri)?.text ?? (await session.files.read(uri));
    if (text !== null) texts.push({ path: uri, text });
    if (at % BATCH === BATCH - 1) await session.runtime.delay(0);
  }
  return texts;
}

/** With a capital and a full stop: it stands alone. */
function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase("fr")}${words.slice(1)}.`;
}
