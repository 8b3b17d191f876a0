// schemas/delib.schema.json: what a council file may hold, for the editor that completes and judges it. Rules, kinds and
// natures are those of the code; styles may also be the council's own.
import { loadSource } from "../lib/load.mjs";

export async function outputs() {
  const { RULES, LEVELS, builtInStyles, KINDS, ACT_NATURES } = await loadSource(`
    export { RULES } from "./server/src/rules/index.ts";
    export { LEVELS } from "./server/src/rules/rule.ts";
    export { KINDS } from "./server/src/rules/readConfig.ts";
    export { ACT_NATURES } from "./server/src/law/actIdTables.ts";
    export { builtInStyles } from "./server/src/styles/styles.ts";`);
  const { common, houses } = builtInStyles();
  const styles = [common, ...houses].map((/** @type {{ id: string }} */ { id }) => id);
  const levels = [...LEVELS, "off"];
  /** @param {string} fr @param {string} en @param {object} [more] */
  const text = (fr, en, more = {}) => ({
    type: "string",
    minLength: 1,
    description: `${fr}\n${en}`,
    ...more,
  });
  /** @param {string} fr @param {string} en */
  const day = (fr, en) =>
    text(fr, en, {
      pattern: "^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$",
      patternErrorMessage: "Écrivez un jour : 2020-07-03. / Write a day: 2020-07-03.",
    });
  /** @param {string} fr @param {string} en */
  const flag = (fr, en) => ({ type: "boolean", default: true, description: `${fr}\n${en}` });
  /** @param {string} fr @param {string} en @param {object} properties @param {object} [more] */
  const entries = (fr, en, properties, more = {}) => ({
    type: "object",
    description: `${fr}\n${en}`,
    additionalProperties: false,
    properties,
    ...more,
  });
  const substitute = {
    description:
      "Nom du suppléant qui siège en son absence ; true si cette personne est elle-même suppléante.\nName of the substitute; true when this very person is one.",
    anyOf: [{ type: "string", minLength: 1 }, { type: "boolean" }],
  };
  const member = entries(
    "Un membre du conseil. Deux mandats : deux lignes du même nom.",
    "A member of the council. Two terms: two entries of one name.",
    {
      name: text(
        "Prénom et NOM, comme le conseil les écrit.",
        "First name and SURNAME, as the council writes them.",
      ),
      civility: text("M. ou Mme.", "M. or Mme.", { examples: ["M.", "Mme"] }),
      function: text("Fonction.", "Function.", {
        examples: ["Maire", "1er adjoint", "Conseillère municipale", "Président", "Vice-présidente"],
      }),
      group: text("Groupe ou liste.", "Group or list."),
      commune: text("Commune représentée, dans une intercommunalité.", "Commune represented."),
      substitute,
      suppleant: { ...substitute, doNotSuggest: true },
      from: day("Premier jour du mandat : 2020-07-03.", "First day of the term."),
      to: day("Dernier jour du mandat, s’il est fini.", "Last day of the term, when it is over."),
    },
    {
      required: ["name"],
      defaultSnippets: [{ label: "membre / member", body: { name: "$1", civility: "$2" } }],
    },
  );
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Fiche du conseil (Délib) / Council file (Délib)",
    description:
      "Ce que Délib sait d’un conseil : il vaut pour les actes de ce dossier et de ceux qu’il contient. La commande « Créer la fiche du conseil » l’écrit d’après les actes.\nWhat Délib knows of a council, for the acts of this folder and of those below it.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      collectivity: entries("La collectivité.", "The body.", {
        name: text("Nom de la collectivité.", "Name of the body.", { examples: ["Commune de Valbrune"] }),
        kind: {
          enum: KINDS,
          enumDescriptions: [
            "commune",
            "intercommunalité",
            "département",
            "région",
            "syndicat",
            "CCAS",
            "autre",
          ],
          description: "Nature de la collectivité.\nKind of body.",
        },
        siren: {
          type: "string",
          pattern: "^\\d{3} ?\\d{3} ?\\d{3}$",
          patternErrorMessage: "Un SIREN a neuf chiffres. / A SIREN has nine digits.",
          description: "SIREN, neuf chiffres : comparé aux identifiants @ctes.\nSIREN, nine digits.",
        },
        siret: {
          type: "string",
          pattern: "^\\d{3} ?\\d{3} ?\\d{3} ?\\d{5}$",
          patternErrorMessage: "Un SIRET a quatorze chiffres. / A SIRET has fourteen digits.",
          description:
            "SIRET, quatorze chiffres ; il contient le SIREN.\nSIRET, fourteen digits; it holds the SIREN.",
        },
        department: {
          type: ["string", "integer"],
          description: 'Département : "34", "2A", "974".\nDépartement.',
        },
        population: {
          type: "integer",
          minimum: 1,
          description:
            "Habitants d’après lesquels le conseil a été élu : ils fixent le nombre de sièges.\nInhabitants by which the council was elected: they set the number of seats.",
        },
        court: text(
          "Ville du tribunal administratif ; sans elle, celui du département.",
          "City of the administrative court; without it, the département’s.",
          { examples: ["Montpellier"] },
        ),
      }),
      assembly: text("Nom de l’assemblée.", "Name of the assembly.", {
        examples: ["Conseil municipal", "Conseil communautaire", "Comité syndical"],
      }),
      style: text(
        "Façon d’écrire de la maison ; sans elle, celle que le texte fait reconnaître.",
        "House style; without it, the one that the text shows.",
        { examples: styles },
      ),
      styles: text(
        "Dossier des styles de la collectivité, à partir de ce fichier ; sans lui, .delib/styles.",
        "Folder of the council’s own styles, from this file; without it, .delib/styles.",
      ),
      members: {
        type: "array",
        description:
          "Les membres du conseil, suppléants compris.\nThe members of the council, substitutes included.",
        items: member,
      },
      rules: entries(
        "Niveau de chaque règle, ou off pour la couper.",
        "Level of each rule, or off.",
        Object.fromEntries(
          RULES.map(
            (/** @type {{ id: string, level: string, title: { fr: string, en: string } }} */ rule) => [
              rule.id,
              { enum: levels, default: rule.level, description: `${rule.title.fr}.\n${rule.title.en}.` },
            ],
          ),
        ),
      ),
      actes: entries(
        "Ce que les envois @ctes ont en commun.",
        "What the @ctes transmissions have in common.",
        {
          nature: {
            enum: ACT_NATURES.map((/** @type {{ code: string }} */ { code }) => code),
            description: "Nature des actes : DE, délibération.\nKind of act: DE, délibération.",
          },
          nomenclature: text(
            "Code de la nomenclature proposé en premier : 7.1.",
            "Code of the nomenclature that is proposed first.",
          ),
        },
      ),
      format: entries(
        "Mise en forme des actes, dans l’éditeur et par delib format.",
        "How acts are laid out, in the editor and by delib format.",
        {
          nonBreakingSpaces: flag(
            "Espaces insécables devant : ; ! ? % € et dans les guillemets.",
            "No-break spaces before : ; ! ? % € and inside guillemets.",
          ),
          collapseSpaces: flag(
            "Une seule espace au lieu de plusieurs ; aucune en fin de ligne.",
            "One space instead of several; none at the ends of lines.",
          ),
          bullets: flag(
            "Une espace après les puces ; celles qu’une seule police sait montrer sont remplacées.",
            "One space after bullets; those that only one font can show are replaced.",
          ),
        },
      ),
    },
  };
  return new Map([["schemas/delib.schema.json", `${JSON.stringify(schema, null, 2)}\n`]]);
}
