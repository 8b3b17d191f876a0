import type { BodyKind } from "../law/context.ts";
import type { Bilingual } from "../text/language.ts";
import type { LabelRole, PhraseRole } from "./roles.ts";

/** From when a part is due: as soon as the act is drafted, once it is voted, once it is transmitted or published. */
export type Stage = "draft" | "voted" | "final";

/** A part of an act, in the order in which the house writes them. */
export interface StylePart {
  readonly id: string;
  readonly title: Bilingual;
  /** The act without it from this stage on is told so; absent: the part is optional. */
  readonly dueFrom?: Stage;
  /** Id of the boilerplate that writes this part. */
  readonly boilerplate?: string;
}

/**
 * A standard wording. The body is a snippet: `${1:text}` a tab stop, `${1|a,b|}` a choice, `$0` the end,
 * `{{name}}` a value the editor fills in itself when it knows it (number, object, dates and figures of the session).
 */
export interface Boilerplate {
  readonly id: string;
  /** What the user types to get it. */
  readonly prefix: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly body: readonly string[];
}

/** A house style: how one council writes its acts. The common style (`commun`) holds every wording met. */
export interface HouseStyle {
  readonly id: string;
  readonly title: Bilingual;
  /**
   * Phrases of which one in the text tells that the act is of this house (compared without accents and case); of a
   * list of phrases all must stand in it, or of three and more the first and all others but one.
   */
  readonly recognise: readonly (string | readonly string[])[];
  /** Phrases which together tell that another council writes in this style; its name and SIREN are then not taken. */
  readonly signs?: readonly string[];
  readonly collectivity?: {
    readonly name: string;
    readonly kind: BodyKind;
    readonly department?: string;
    readonly siren?: string;
    readonly metropole?: boolean;
  };
  /**
   * Form of the act's number: `{yyyy}` `{yy}` `{mm}` `{dd}` are those of the session, `{n}` an order number without
   * padding, `{nnn}` one padded to so many digits, `{any}` one of either; all else stands for itself.
   */
  readonly number?: { readonly form: string; readonly example: string };
  readonly labels: Readonly<Partial<Record<LabelRole, readonly string[]>>>;
  readonly phrases?: Readonly<Partial<Record<PhraseRole, readonly string[]>>>;
  readonly parts: readonly StylePart[];
  readonly boilerplate: readonly Boilerplate[];
  /** A whole new act, boilerplate ids in order. */
  readonly skeleton: readonly string[];
}

/** The styles in use, the common one always among them. */
export interface StyleSet {
  readonly common: HouseStyle;
  readonly houses: readonly HouseStyle[];
  /** The style of that id; the common one when there is none. */
  readonly byId: (id: string) => HouseStyle;
}
