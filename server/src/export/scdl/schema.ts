import schema from "./schema.json";

/** The columns of the SCDL schema « délibérations », in its order. */
export type Column =
  | "COLL_NOM"
  | "COLL_SIRET"
  | "DELIB_ID"
  | "DELIB_DATE"
  | "DELIB_MATIERE_CODE"
  | "DELIB_MATIERE_NOM"
  | "DELIB_OBJET"
  | "BUDGET_ANNEE"
  | "BUDGET_NOM"
  | "PREF_ID"
  | "PREF_DATE"
  | "VOTE_EFFECTIF"
  | "VOTE_REEL"
  | "VOTE_POUR"
  | "VOTE_CONTRE"
  | "VOTE_ABSTENTION"
  | "DELIB_URL";

/** One délibération: the text of each column, empty where nothing is known. */
export type ScdlRow = Readonly<Record<Column, string>>;

export interface SchemaField {
  readonly name: Column;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string };
}

/** The official fields (`schema.json` says from where and of which day). */
export const FIELDS = schema.fields as readonly SchemaField[];

/** The names of the columns in the order of the schema. */
export const COLUMNS: readonly Column[] = FIELDS.map((field) => field.name);
