import type { Mention } from "../../model/types.ts";
import type { Span } from "../../text/span.ts";

/** Why a name stands where it stands: its role in the act, or words of the text outside lists and offices. */
export type NameRole = Mention["role"] | "movement" | "candidate";

/** A piece of a written name. */
export interface NamePart {
  readonly kind: "given" | "surname" | "initial";
  /** Source offsets. */
  readonly span: Span;
  /** Written in capitals (one letter alone tells nothing). */
  readonly capitals: boolean;
}

/** One place where a person is named; civility and function are no part of it. */
export interface NamePlace {
  /** Source offsets. */
  readonly span: Span;
  readonly role: NameRole;
  readonly person: KnownPerson;
  /** In the order written; neighbouring words of one kind are one part. */
  readonly parts: readonly NamePart[];
}

/** Somebody whom the text names, with every place where it does, in order. */
export interface KnownPerson {
  /** Folded words in alphabetical order. */
  readonly key: string;
  /** The fullest writing, on one line. */
  readonly name: string;
  readonly gender: "m" | "f" | null;
  /** Folded words of the surname, in order. */
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly places: readonly NamePlace[];
}
