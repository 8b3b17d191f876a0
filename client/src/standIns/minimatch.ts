/**
 * Stands in for `minimatch` in the bundle: the protocol library matches with it the files that a server asks to be told
 * of when they are created, renamed or deleted by the editor. Délib's server asks for none.
 */
export class Minimatch {
  constructor(pattern: string) {
    throw new Error(`file operations are not bundled (${pattern})`);
  }
}
