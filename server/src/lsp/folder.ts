import { countLevels, type LevelCounts } from "../features/actSummary.ts";
import { createSnapshot, type Snapshot } from "../snapshot.ts";
import type { FolderReport } from "./requests/register.ts";
import type { Session } from "./session.ts";

/** How many files are read before what the client has sent meanwhile may come in. */
const BATCH = 20;

/** Counts the findings of every act of the folders; an open document is read from the client's text. */
export async function folderFindings(session: Session, folders: readonly string[]): Promise<FolderReport> {
  const files: { uri: string; findings: LevelCounts }[] = [];
  const unread: string[] = [];
  const uris = new Set<string>();
  for (const folder of folders) for (const file of await session.files.list(folder)) uris.add(file.uri);
  for (const uri of uris) {
    const snapshot = await snapshotOf(session, uri);
    if (snapshot) files.push({ uri, findings: countLevels(snapshot.findings) });
    else unread.push(uri);
    if ((files.length + unread.length) % BATCH === 0) await session.runtime.delay(0);
  }
  return { files, findings: sumOf(files.map((file) => file.findings)), unread };
}

async function snapshotOf(session: Session, uri: string): Promise<Snapshot | null> {
  const place = await session.recall(uri);
  if (place) return place.snapshot;
  const settings = await session.settingsOf(uri);
  const text = await session.files.read(uri);
  return text === null ? null : createSnapshot(text, { config: settings.config });
}

function sumOf(counts: readonly LevelCounts[]): LevelCounts {
  const sum = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const each of counts)
    for (const level of ["error", "warning", "info", "hint"] as const) sum[level] += each[level];
  return sum;
}
