import type { Import } from "./imports.ts";

/** The floor of each folder (or single file) of server/src: a file imports from its own folder or from a lower floor. */
const FLOORS: Readonly<Record<string, number>> = {
  text: 0,
  french: 1,
  law: 1,
  syntax: 2,
  styles: 2,
  model: 3,
  council: 3,
  rules: 4,
  register: 4,
  "snapshot.ts": 5,
  features: 6,
  export: 6,
  import: 6,
  lsp: 7,
  cli: 7,
  launch: 7,
};

/** Folders of one floor that may still look at a neighbour, each for its reason. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  // Labelling a line needs the compiled labels of the styles; a style is data and knows no text.
  syntax: ["styles"],
  // Dated law looks up articles that the citations reader names.
  law: ["french"],
  // Rules over many acts compare the summaries of which a register is made.
  rules: ["register"],
  // The members of a council are compared with names that the model has read.
  council: ["model"],
  // The threads of the server are started with the same settings of the engine as the command line.
  lsp: ["launch"],
};

/** Files that are run by Node and by nothing else. */
const RUNS_IN_NODE = /^server\/src\/(?:cli\/|launch\/|lsp\/node(?:\.ts$|\/))/;
/** Files that may speak the protocol. */
const SPEAKS_PROTOCOL = /^server\/src\/lsp\//;

/** `server/src/rules/votes/tie.ts` → `rules`; `server/src/snapshot.ts` → `snapshot.ts`. */
function partOf(path: string): string {
  return path.slice("server/src/".length).split("/")[0] ?? "";
}

/** Why an import may not stand, or null when it may. */
export function faultOf({ from, to }: Pick<Import, "from" | "to">): string | null {
  if (to.startsWith("node:"))
    return RUNS_IN_NODE.test(from) ? null : "node: below the programs that run in Node";
  if (/^vscode-(?:languageserver|jsonrpc)/.test(to)) {
    return SPEAKS_PROTOCOL.test(from) ? null : "the protocol below lsp/";
  }
  if (to === "server/package.json") return RUNS_IN_NODE.test(from) ? null : "the manifest below the programs";
  if (to === "vscode") return "the editor in the server";
  if (!to.startsWith("server/src/"))
    return to.startsWith("server/") || to.startsWith("..") ? "out of the sources" : null;
  const own = partOf(from);
  const other = partOf(to);
  if (own === other) return null;
  const ownFloor = FLOORS[own];
  const otherFloor = FLOORS[other];
  if (ownFloor === undefined) return `${own} has no floor`;
  if (otherFloor === undefined) return `${other} has no floor`;
  if (otherFloor < ownFloor || NEIGHBOURS[own]?.includes(other)) return null;
  return `${own} (floor ${ownFloor}) imports ${other} (floor ${otherFloor})`;
}
