// What is learnt from the acts of a folder.

/** A style file to write, or the sentence that says why there is none. */
export type LearntStyle =
  | { readonly fault: string }
  | {
      readonly id: string;
      readonly title: string;
      /** The content of the file. */
      readonly text: string;
      /** How many acts it was learnt from. */
      readonly acts: number;
      /** What could not be learnt, a sentence each. */
      readonly notes: readonly string[];
    };

export type LearntCouncil =
  | { readonly fault: string }
  | {
      /** Name of the collectivity; empty where no act says it. */
      readonly name: string;
      /** The content of `delib.json`. */
      readonly text: string;
      /** How many acts it was learnt from. */
      readonly acts: number;
      readonly members: number;
      /** What a person should check, a sentence each. */
      readonly notes: readonly string[];
    };
