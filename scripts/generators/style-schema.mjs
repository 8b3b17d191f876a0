// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of snippets looks like that of templates
// schemas/style.schema.json: what a style file may hold, for the editor that shows it. The names of labels and phrases
// are those of the code.
import { loadSource } from "../lib/load.mjs";

export async function outputs() {
  const { LABEL_ROLES, PHRASE_ROLES, BODY_KINDS } = await loadSource(`
    export { LABEL_ROLES, PHRASE_ROLES } from "./server/src/styles/roles.ts";
    export { BODY_KINDS } from "./server/src/law/context.ts";`);
  const text = { type: "string", minLength: 1 };
  const texts = (/** @type {string} */ description) => ({ type: "array", items: text, description });
  const title = (/** @type {string} */ description) => ({
    description,
    anyOf: [
      text,
      { type: "object", properties: { fr: text, en: text }, required: ["fr"], additionalProperties: false },
    ],
  });
  const wordings = (/** @type {string[]} */ roles, /** @type {string} */ description) => ({
    type: "object",
    description,
    additionalProperties: false,
    properties: Object.fromEntries(
      roles.map((role) => [role, { type: "array", items: { type: "string", minLength: 2, maxLength: 120 } }]),
    ),
  });
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Style d’une collectivité (Délib) / House style (Délib)",
    description:
      "Comment une collectivité écrit ses actes. La commande « Apprendre le style de nos actes » écrit ce fichier.",
    type: "object",
    required: ["id", "title", "recognise", "labels", "parts", "boilerplate", "skeleton"],
    properties: {
      $schema: { type: "string" },
      id: {
        type: "string",
        pattern: "^[a-z0-9][a-z0-9-]{0,59}$",
        not: { enum: ["auto", "commun"] },
        description: "Nom du style, en minuscules, chiffres et tirets.",
      },
      title: title("Nom montré, en français et en anglais."),
      recognise: {
        type: "array",
        description:
          "Phrases dont une suffit à reconnaître un acte de la collectivité ; une liste de phrases : toutes ensemble, dès trois il peut en manquer une après la première.",
        items: { anyOf: [text, { type: "array", items: text, minItems: 1 }] },
      },
      signs: texts("Phrases qui, toutes ensemble, montrent qu’une autre collectivité écrit dans ce style."),
      collectivity: {
        type: "object",
        description: "La collectivité elle-même.",
        required: ["name", "kind"],
        additionalProperties: false,
        properties: {
          name: text,
          kind: { enum: BODY_KINDS },
          department: text,
          siren: { type: "string", pattern: "^\\d{9}$" },
          metropole: { type: "boolean" },
        },
      },
      number: {
        type: "object",
        description: "Forme du numéro des actes.",
        required: ["form", "example"],
        additionalProperties: false,
        properties: {
          form: {
            ...text,
            description:
              "{yyyy} {yy} {mm} {dd} : la date de la séance ; {n} : un numéro d’ordre sans zéro devant, {nnn} : avec, sur trois chiffres, {any} : avec ou sans.",
          },
          example: text,
        },
      },
      labels: wordings(LABEL_ROLES, "Les intitulés, dans leur ordre. [e][s] : lettres facultatives."),
      phrases: wordings(PHRASE_ROLES, "Les tournures, quand elles sont propres à la collectivité."),
      parts: {
        type: "array",
        description: "Les parties d’un acte, dans leur ordre.",
        items: {
          type: "object",
          required: ["id", "title"],
          additionalProperties: false,
          properties: {
            id: text,
            title: title("Nom de la partie."),
            dueFrom: {
              enum: ["draft", "voted", "final"],
              description: "À partir de quand la partie est attendue : projet, acte voté, acte transmis.",
            },
            boilerplate: { ...text, description: "« id » de la formule qui écrit cette partie." },
          },
        },
      },
      boilerplate: {
        type: "array",
        description: "Les formules.",
        items: {
          type: "object",
          required: ["id", "prefix", "title", "body"],
          additionalProperties: false,
          properties: {
            id: text,
            prefix: { ...text, description: "Ce qu’on tape pour l’obtenir." },
            title: title("Nom de la formule."),
            description: title("Ce qu’elle écrit."),
            body: {
              type: "array",
              minItems: 1,
              items: { type: "string" },
              description:
                "Les lignes : ${1:texte} un arrêt, ${1|a,b|} un choix, {{number}} une valeur de l’acte.",
            },
          },
        },
      },
      skeleton: texts("« id » des formules d’un nouvel acte, dans leur ordre."),
    },
  };
  return new Map([["schemas/style.schema.json", `${JSON.stringify(schema, null, 2)}\n`]]);
}
