import { readdir, readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import manifest from "../../package.json" with { type: "json" };
import { decode } from "../text/decode.ts";
import { languageOf } from "../text/language.ts";
import { isoDay, type ListedFile, type Runtime } from "./runtime.ts";
import { startServer } from "./server.ts";
import { uriBelow } from "./uri.ts";

/** Folders and files beyond these numbers are left out: a folder of acts has fewer, a home folder more. */
const MOST_FOLDERS = 5_000;
const MOST_FILES = 20_000;
/** Bytes; no act is as long. */
const LARGEST_FILE = 32_000_000;

const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git", ".hg", ".svn"]);
const ACT = /\.delib(?:\.md|\.txt)?$/i;

const runtime: Runtime = {
  version: manifest.version,
  today: () => isoDay(new Date()),
  delay: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  listFiles: async (folder) => (folder.startsWith("file:") ? actsUnder(folder) : null),
  listStyles: async (folder) => (folder.startsWith("file:") ? stylesIn(folder) : null),
  readFile: async (uri) => (uri.startsWith("file:") ? textOf(fileURLToPath(uri)) : null),
  loadExport: () => import("../export/bundle.ts"),
  loadImport: () => import("../import/bundle.ts"),
};

/** The acts below a folder, breadth first; links to folders are not followed, so that no circle is walked. */
async function actsUnder(folderUri: string): Promise<ListedFile[]> {
  const root = fileURLToPath(folderUri);
  const files: ListedFile[] = [];
  const folders: (readonly string[])[] = [[]];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS; at++) {
    const names = folders[at] as readonly string[];
    for (const entry of await readdir([root, ...names].join("/"), { withFileTypes: true }).catch(() => [])) {
      const inner = [...names, entry.name];
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(inner);
      if (!entry.isFile() || !ACT.test(entry.name) || files.length >= MOST_FILES) continue;
      const { mtimeMs, size } = await stat([root, ...inner].join("/")).catch(() => ({ mtimeMs: 0, size: 0 }));
      files.push({ uri: uriBelow(folderUri, inner), stamp: `${mtimeMs}-${size}` });
    }
  }
  return files;
}

async function stylesIn(folderUri: string): Promise<string[]> {
  const names = await readdir(fileURLToPath(folderUri)).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).map((name) => uriBelow(folderUri, [name]));
}

async function textOf(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > LARGEST_FILE) return null;
    const decoded = decode(await readFile(path));
    return "text" in decoded ? decoded.text : null;
  } catch {
    return null;
  }
}

const HELP = {
  fr: `Usage : delib-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NOM

Serveur de langage de Délib (LSP) : il est lancé par un éditeur.

  --stdio         parle sur l’entrée et la sortie standard
  --node-ipc      parle par le canal de Node
  --socket=PORT   se connecte à ce port de cette machine
  --pipe=NOM      se connecte à ce tube ou à cette prise
  --version       écrit la version
  --help          écrit cette aide
`,
  en: `Usage: delib-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME

Language server of Délib (LSP): an editor starts it.

  --stdio         speaks over standard input and output
  --node-ipc      speaks over Node's channel
  --socket=PORT   connects to this port of this machine
  --pipe=NAME     connects to this pipe or socket
  --version       prints the version
  --help          prints this help
`,
};

/** Whether the arguments name a way to speak with the client. */
function namesTransport(args: readonly string[]): boolean {
  return args.some((arg, at) => {
    if (arg === "--stdio") return true;
    if (arg === "--node-ipc") return process.send !== undefined;
    const [, name, value = args[at + 1] ?? ""] = /^--(socket|pipe)(?:=(.{1,500}))?$/.exec(arg) ?? [];
    if (name === "socket") return /^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536;
    return name === "pipe" && value !== "";
  });
}

function main(args: readonly string[]): void {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const help = HELP[languageOf(LC_ALL || LC_MESSAGES || LANG)];
  if (args.includes("--version")) process.stdout.write(`${manifest.version}\n`);
  else if (args.includes("--help") || args.includes("-h")) process.stdout.write(help);
  else if (namesTransport(args)) startServer(createConnection(ProposedFeatures.all), runtime);
  else {
    process.stderr.write(help);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
