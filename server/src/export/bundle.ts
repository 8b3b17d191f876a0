/** What the programs load when an export is asked for, from a bundle of its own: no start pays for it. */
export { EXPORTERS } from "./exporters.ts";
export { FILE_KINDS, filesOf } from "./files.ts";
