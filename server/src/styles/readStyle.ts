import { BODY_KINDS } from "../law/context.ts";
import { foldText } from "../text/fold.ts";
import type { Bilingual } from "../text/language.ts";
import { LABEL_ROLES, PHRASE_ROLES } from "./roles.ts";
import type { HouseStyle, Stage } from "./style.ts";

/** Why a file is no house style: where in it, and what is wanted there. */
export interface StyleFault {
  /** `parts[2].dueFrom`; empty for the file itself. */
  readonly path: string;
  readonly message: Bilingual;
}

/** Most entries of one list of a style file, most characters of one of its texts. */
const MOST_ENTRIES = 300;
const LONGEST = 20_000;
/** A label or phrase outside these lengths would be met everywhere, or nowhere. */
const WORDING = { shortest: 2, longest: 120 };

const STAGES: readonly Stage[] = ["draft", "voted", "final"];
const RESERVED: ReadonlySet<string> = new Set(["auto", "commun"]);

/** The house style that a style file holds (its parsed JSON), or why it is none. Never throws. */
export function readStyle(raw: unknown): HouseStyle | StyleFault {
  const fault = faultIn(raw);
  return fault ?? completed(raw as HouseStyle & { title: string | Bilingual });
}

/** Whether the answer of `readStyle` is a style. */
export function isStyle(read: HouseStyle | StyleFault): read is HouseStyle {
  return "id" in read;
}

type Raw = Readonly<Record<string, unknown>>;

function faultIn(raw: unknown): StyleFault | null {
  if (!isObject(raw)) return fault("", "un objet entre accolades", "an object in braces");
  const { id } = raw;
  if (typeof id !== "string" || !/^[a-z0-9][a-z0-9-]{0,59}$/.test(id) || RESERVED.has(id))
    return fault(
      "id",
      "un nom en minuscules, chiffres et tirets, autre que « auto » et « commun »",
      "a name of small letters, digits and dashes, other than “auto” and “commun”",
    );
  return (
    titleFault("title", raw.title) ??
    recogniseFault(raw.recognise) ??
    (raw.signs === undefined ? null : textsFault("signs", raw.signs)) ??
    collectivityFault(raw.collectivity) ??
    numberFault(raw.number) ??
    wordingsFault("labels", raw.labels, LABEL_ROLES) ??
    (raw.phrases === undefined ? null : wordingsFault("phrases", raw.phrases, PHRASE_ROLES)) ??
    boilerplateFault(raw.boilerplate) ??
    partsFault(raw) ??
    skeletonFault(raw)
  );
}

function titleFault(path: string, raw: unknown): StyleFault | null {
  if (isText(raw) || (isObject(raw) && isText(raw.fr) && (raw.en === undefined || isText(raw.en))))
    return null;
  return fault(path, 'un texte, ou { "fr": …, "en": … }', 'a text, or { "fr": …, "en": … }');
}

function recogniseFault(raw: unknown): StyleFault | null {
  if (!Array.isArray(raw) || raw.length > MOST_ENTRIES)
    return fault("recognise", "une liste de phrases", "a list of phrases");
  for (const [index, each] of raw.entries()) {
    const path = `recognise[${index}]`;
    const found = Array.isArray(each) ? textsFault(path, each) : isText(each) ? null : wantsText(path);
    if (found) return found;
  }
  return null;
}

function collectivityFault(raw: unknown): StyleFault | null {
  if (raw === undefined) return null;
  if (!isObject(raw) || !isText(raw.name)) return wantsText("collectivity.name");
  if (!BODY_KINDS.some((kind) => kind === raw.kind)) {
    const kinds = BODY_KINDS.join(", ");
    return fault("collectivity.kind", kinds, kinds);
  }
  for (const key of ["department", "siren"])
    if (raw[key] !== undefined && !isText(raw[key])) return wantsText(`collectivity.${key}`);
  return null;
}

function numberFault(raw: unknown): StyleFault | null {
  if (raw === undefined) return null;
  if (!isObject(raw) || !isText(raw.form)) return wantsText("number.form");
  if (!/\{(?:n{1,6}|any|yyyy|yy)\}/.test(raw.form))
    return fault("number.form", "une forme comme {yyyy}-{nnn}", "a form such as {yyyy}-{nnn}");
  return isText(raw.example) ? null : wantsText("number.example");
}

function wordingsFault(path: string, raw: unknown, roles: readonly string[]): StyleFault | null {
  if (!isObject(raw)) return fault(path, "un objet entre accolades", "an object in braces");
  for (const [role, wordings] of Object.entries(raw)) {
    const inner = `${path}.${role}`;
    if (!roles.includes(role))
      return fault(inner, `un de ces noms : ${roles.join(", ")}`, `one of these names: ${roles.join(", ")}`);
    const found = textsFault(inner, wordings);
    if (found) return found;
    for (const [index, wording] of (wordings as readonly string[]).entries()) {
      const { length } = foldText(wording);
      if (length < WORDING.shortest || length > WORDING.longest)
        return fault(`${inner}[${index}]`, "2 à 120 caractères", "2 to 120 characters");
    }
  }
  return null;
}

function boilerplateFault(raw: unknown): StyleFault | null {
  if (!Array.isArray(raw) || raw.length > MOST_ENTRIES) return fault("boilerplate", "une liste", "a list");
  for (const [index, each] of raw.entries()) {
    const path = `boilerplate[${index}]`;
    if (!isObject(each) || !isText(each.id)) return wantsText(`${path}.id`);
    if (!isText(each.prefix)) return wantsText(`${path}.prefix`);
    const found =
      titleFault(`${path}.title`, each.title) ??
      (each.description === undefined ? null : titleFault(`${path}.description`, each.description)) ??
      linesFault(`${path}.body`, each.body);
    if (found) return found;
  }
  return null;
}

function partsFault({ parts: raw, boilerplate }: Raw): StyleFault | null {
  if (!Array.isArray(raw) || raw.length > MOST_ENTRIES) return fault("parts", "une liste", "a list");
  const known = idsOf(boilerplate);
  for (const [index, each] of raw.entries()) {
    const path = `parts[${index}]`;
    if (!isObject(each) || !isText(each.id)) return wantsText(`${path}.id`);
    const title = titleFault(`${path}.title`, each.title);
    if (title) return title;
    if (each.dueFrom !== undefined && !STAGES.some((stage) => stage === each.dueFrom))
      return fault(`${path}.dueFrom`, STAGES.join(", "), STAGES.join(", "));
    if (each.boilerplate !== undefined && !known.has(each.boilerplate))
      return unknownId(`${path}.boilerplate`);
  }
  return null;
}

function skeletonFault({ skeleton: raw, boilerplate }: Raw): StyleFault | null {
  const found = textsFault("skeleton", raw);
  if (found) return found;
  const known = idsOf(boilerplate);
  const index = (raw as readonly string[]).findIndex((id) => !known.has(id));
  return index < 0 ? null : unknownId(`skeleton[${index}]`);
}

function idsOf(boilerplate: unknown): ReadonlySet<unknown> {
  return new Set((boilerplate as readonly Raw[]).map(({ id }) => id));
}

function textsFault(path: string, raw: unknown): StyleFault | null {
  if (!Array.isArray(raw) || raw.length > MOST_ENTRIES)
    return fault(path, "une liste de textes", "a list of texts");
  const index = raw.findIndex((each) => !isText(each));
  return index < 0 ? null : wantsText(`${path}[${index}]`);
}

function linesFault(path: string, raw: unknown): StyleFault | null {
  if (Array.isArray(raw) && raw.length > 0 && raw.length <= MOST_ENTRIES && raw.every(isLine)) return null;
  return fault(path, "les lignes du texte, une ou plus", "the lines of the text, one or more");
}

function isLine(raw: unknown): boolean {
  return typeof raw === "string" && raw.length <= LONGEST;
}

function isText(raw: unknown): raw is string {
  return isLine(raw) && (raw as string).trim() !== "";
}

function isObject(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function wantsText(path: string): StyleFault {
  return fault(path, "un texte", "a text");
}

function unknownId(path: string): StyleFault {
  return fault(path, "l’« id » d’une formule de « boilerplate »", "the “id” of a wording of “boilerplate”");
}

function fault(path: string, fr: string, en: string): StyleFault {
  return { path, message: { fr: `attendu : ${fr}`, en: `expected: ${en}` } };
}

/** Titles in both languages, descriptions where none is given. */
function completed(raw: HouseStyle): HouseStyle {
  return {
    ...raw,
    title: both(raw.title),
    parts: raw.parts.map((part) => ({ ...part, title: both(part.title) })),
    boilerplate: raw.boilerplate.map((each) => ({
      ...each,
      title: both(each.title),
      description: both(each.description ?? each.title),
    })),
  };
}

function both(title: string | Bilingual): Bilingual {
  return typeof title === "string" ? { fr: title, en: title } : { fr: title.fr, en: title.en ?? title.fr };
}
