import { TROUBLE } from "./messages.ts";
import type { Say } from "./say.ts";

/** The first line of what an error says, short enough for one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  return (message.split("\n", 1)[0] ?? "").slice(0, 300);
}

/** Why a file could not be read, on one line. */
export function readingTrouble(error: unknown, say: Say): string {
  const code = codeOf(error);
  if (code === "EPERM") return say(TROUBLE.EACCES);
  return KNOWN.has(code) ? say(TROUBLE[code as KnownCode]) : say(TROUBLE.readFailed, { code });
}

/** Why a file could not be written, on one line. */
export function writingTrouble(error: unknown, say: Say): string {
  const code = codeOf(error);
  if (code === "EPERM" || code === "EACCES") return say(TROUBLE.writeRefused);
  if (code === "ENOENT") return say(TROUBLE.noFolder);
  return KNOWN.has(code) ? say(TROUBLE[code as KnownCode]) : say(TROUBLE.writeFailed, { code });
}

const CODES = [
  "ENOENT",
  "EACCES",
  "EISDIR",
  "ENOTDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "EMFILE",
  "ENOSPC",
  "EROFS",
] as const;
type KnownCode = (typeof CODES)[number];
const KNOWN: ReadonlySet<string> = new Set(CODES);

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : reasonOf(error);
}
