/** The command line was used wrongly, or a setting is wrong: the message is one line for the user; exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Something that was named and could not be read or written. */
export interface Trouble {
  /** As it is shown: relative to the current folder where it lies in it. */
  readonly path: string;
  /** In the language of the run, one line. */
  readonly reason: string;
}

/** The status a process ends with (contract, section 1). */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
