import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import manifest from "../../package.json" with { type: "json" };
import { languageOf } from "../text/language.ts";
import { actsUnder, stylesIn, textOf } from "./node/disk.ts";
import { Threads } from "./node/threads.ts";
import { isoDay, type Runtime } from "./runtime.ts";
import { startServer } from "./server.ts";

const runtime: Runtime = {
  version: manifest.version,
  today: () => isoDay(new Date()),
  // A timer of no time takes one millisecond and more.
  delay: (milliseconds) =>
    new Promise((resolve) =>
      milliseconds === 0 ? setImmediate(resolve) : setTimeout(resolve, milliseconds),
    ),
  listFiles: async (folder) => (folder.startsWith("file:") ? actsUnder(folder) : null),
  listStyles: async (folder) => (folder.startsWith("file:") ? stylesIn(folder) : null),
  readFile: async (uri) => textOf(uri),
  startReaders: () => new Threads(),
  loadExport: () => import("../export/bundle.ts"),
  loadImport: () => import("../import/bundle.ts"),
};

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
