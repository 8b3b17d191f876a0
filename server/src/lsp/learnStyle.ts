import { learnStyle } from "../features/learn/learnStyle.ts";
import { LEARNT_FROM } from "../features/learn/sample.ts";
import { shownIn } from "../text/typography.ts";
import type { LearntStyle } from "./requests/learning.ts";
import type { Session } from "./session.ts";
import { nameOf } from "./uri.ts";

/** The style of the acts of a folder, as the content of a style file; open documents are read from the client's text. */
export async function learnFrom(session: Session, folder: string): Promise<LearntStyle> {
  const settings = await session.settingsOf(`${folder}/`);
  const language = session.languageOf(settings);
  const files = [...(await session.files.list(folder))].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const texts: { path: string; text: string }[] = [];
  // The latest acts, by their names, where there are many.
  for (const { uri } of files.slice(-LEARNT_FROM)) {
    const text = session.documents.get(uri)?.text ?? (await session.files.read(uri));
    if (text !== null) texts.push({ path: uri, text });
  }
  const learnt = learnStyle(texts, nameOf(folder));
  if ("fault" in learnt) return { fault: shownIn(learnt.fault, language) };
  const { style, acts, notes } = learnt;
  return {
    id: style.id,
    title: style.title[language],
    text: `${JSON.stringify(style, null, 2)}\n`,
    acts,
    notes: notes.map((note) => shownIn(note, language)),
  };
}
