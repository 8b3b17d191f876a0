import type { ExportFormat, ExportSource } from "./format.ts";

/** A file that an export makes: its name, without folder, and the acts that go into it. */
export interface ExportFile {
  readonly name: string;
  readonly sources: readonly ExportSource[];
}

/** How the files of a format end; `binary`: no text for a terminal. */
export const FILE_KINDS: Readonly<
  Record<ExportFormat, { readonly extension: string; readonly binary: boolean; readonly whole?: string }>
> = {
  // `whole`: one file for all the acts, so named where no name is given.
  scdl: { extension: "csv", binary: false, whole: "deliberations" },
  json: { extension: "json", binary: false, whole: "faits" },
  akn: { extension: "xml", binary: false },
  docx: { extension: "docx", binary: true },
  html: { extension: "html", binary: false },
};

/**
 * The files that acts make in a format: one for all (SCDL, JSON), one for each file of acts (DOCX, HTML), or one for
 * each act (Akoma Ntoso, in which a document is one act). No two have one name, case apart.
 */
export function filesOf(format: ExportFormat, sources: readonly ExportSource[]): ExportFile[] {
  const { extension, whole } = FILE_KINDS[format];
  if (whole !== undefined) return [{ name: `${whole}.${extension}`, sources }];
  const taken = new Set<string>();
  return sources.flatMap((source) =>
    (format === "akn" ? actByAct(source) : [{ source, suffix: "" }]).map((each) => ({
      name: freeName(`${baseName(source.path)}${each.suffix}`, extension, taken),
      sources: [each.source],
    })),
  );
}

function actByAct(source: ExportSource): { source: ExportSource; suffix: string }[] {
  const acts = source.snapshot.acts.filter((act) => source.acts?.includes(act.index) ?? true);
  // A text in which no act was read has one document to say so.
  if (acts.length === 0) return [{ source, suffix: "" }];
  return acts.map((act) => ({
    source: { ...source, acts: [act.index] },
    suffix: acts.length === 1 ? "" : `-${fileWords(act.number?.value ?? String(act.index + 1))}`,
  }));
}

/** `actes/2025-08.delib.md` → `2025-08`. */
function baseName(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? path;
  const base = last.replace(/\.(?:delib(?:\.md|\.txt)?|txt|md|text)$/i, "");
  return fileWords(base) || "acte";
}

/** A piece of a file's name that every system takes. */
function fileWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 100);
}

function freeName(base: string, extension: string, taken: Set<string>): string {
  let name = `${base}.${extension}`;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base}-${copy}.${extension}`;
  taken.add(name.toLowerCase());
  return name;
}
