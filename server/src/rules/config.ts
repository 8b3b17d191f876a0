import type { Council } from "../council/council.ts";
import type { StyleSet } from "../styles/style.ts";
import type { FormatOptions } from "./formatOptions.ts";
import type { Level } from "./rule.ts";

/** Settings of one act, the same for the editor and the command line. */
export interface Config {
  /** Level per rule id; « off » switches the rule off. Rules not named keep their own level. */
  readonly rules: Readonly<Record<string, Level | "off">>;
  /** House style to use; null: the one recognised from the text. */
  readonly style: string | null;
  /** The styles to choose from; absent: those that come with the project. */
  readonly styles?: StyleSet;
  /** The collectivity, when it is configured. */
  readonly collectivity: {
    readonly name?: string;
    readonly kind?: string;
    readonly siren?: string;
    /** Fourteen digits; `siren` is then its first nine. */
    readonly siret?: string;
    readonly department?: string;
    readonly population?: number;
  } | null;
  /** The council, its members above all; absent where no `delib.json` tells of it. */
  readonly council?: Council | null;
  /** How acts are laid out: the options that are set, read by `formatOptionsOf`; absent where none is. */
  readonly format?: Partial<FormatOptions>;
}

export const DEFAULT_CONFIG: Config = { rules: {}, style: null, collectivity: null };
