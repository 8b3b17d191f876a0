/** What the programs load when an export is asked for, from a bundle of its own: no start pays for it. */
export { EXPORTERS } from "./exporters.ts";
export { filesOf } from "./files.ts";
export { isSiret } from "./scdl/identity.ts";
export { isAuthority } from "./scdl/prefecture.ts";
