import type { ExportFile } from "../export/files.ts";
import type { ExportSource, Problem } from "../export/format.ts";
import { createSnapshot } from "../snapshot.ts";
import { shownIn } from "../text/typography.ts";
import type { ExportParams, ExportProblem, ExportResult } from "./requests/exporting.ts";
import type { Session } from "./session.ts";
import { nameOf } from "./uri.ts";

/** How many files are read before what the client has sent meanwhile may come in. */
const BATCH = 20;

/** An act's file with its address. */
interface Found extends ExportSource {
  readonly uri: string;
}

/** The acts asked for in a format, each file with its content; null when this platform cannot load the exporters. */
export async function exportActs(session: Session, params: ExportParams): Promise<ExportResult | null> {
  const bundle = await session.runtime.loadExport(params.scripts ?? null);
  const exporter = bundle?.EXPORTERS[params.format];
  if (!bundle || !exporter) return null;
  const found = await sourcesOf(session, params);
  const language = session.languageOf(await session.settings.of(""));
  const files: ExportResult["files"][number][] = [];
  const problems: ExportProblem[] = [];
  for (const file of bundle.filesOf(params.format, found)) {
    const made = await exporter(file.sources, { language, ...(params.scdl && { scdl: params.scdl }) });
    problems.push(...made.problems.map((problem) => told(problem, file, found, language)));
    if (made.data === null) continue;
    files.push({
      name: file.name,
      ...(typeof made.data === "string" ? { text: made.data } : { base64: base64Of(made.data) }),
    });
  }
  return {
    files,
    problems,
    acts: found.reduce((sum, { snapshot, acts }) => sum + (acts ?? snapshot.acts).length, 0),
  };
}

async function sourcesOf(session: Session, params: ExportParams): Promise<Found[]> {
  const found: Found[] = [];
  for (const uri of await urisOf(session, params)) {
    const source = await sourceOf(session, uri);
    if (source) found.push(source);
    if (found.length % BATCH === 0) await session.runtime.delay(0);
  }
  const [only] = found;
  const { position } = params;
  if (!only || !position || params.uri === undefined) return found;
  const place = await session.recall(params.uri);
  const act = place?.snapshot.actAt(place.convert.offset(position));
  return act ? [{ ...only, acts: [act.index] }] : found;
}

async function urisOf(session: Session, { uri, folder }: ExportParams): Promise<string[]> {
  if (uri !== undefined) return [uri];
  const uris = new Set<string>();
  for (const each of folder === undefined ? session.folders : [folder])
    for (const file of await session.files.list(each)) uris.add(file.uri);
  return [...uris].sort();
}

async function sourceOf(session: Session, uri: string): Promise<Found | null> {
  const path = nameOf(uri);
  const place = await session.recall(uri);
  if (place) return { uri, path, snapshot: place.snapshot };
  const [settings, text] = [await session.settingsOf(uri), await session.files.read(uri)];
  return text === null ? null : { uri, path, snapshot: createSnapshot(text, { config: settings.config }) };
}

function told(
  { level, path, act, field, span, message }: Problem,
  { sources }: ExportFile,
  found: readonly Found[],
  language: "fr" | "en",
): ExportProblem {
  const source = sources.find((each) => each.path === path) ?? null;
  const uri = found.find(({ snapshot }) => snapshot === source?.snapshot)?.uri ?? null;
  const line = span && source ? source.snapshot.positionAt(span.start).line : null;
  return { level, uri, file: path, act, field, line, message: shownIn(message, language) };
}

/** Bytes as the protocol can carry them. */
function base64Of(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = "";
  for (let from = 0; from < bytes.length; from += step)
    binary += String.fromCharCode(...bytes.subarray(from, from + step));
  return btoa(binary);
}
