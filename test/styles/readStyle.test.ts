// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of snippets looks like that of templates
// Style files: what is a style, what is none and why; the schema that the editor shows says the same.
import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { isStyle, readStyle } from "../../server/src/styles/readStyle.ts";

const DATA = new URL("../../server/src/styles/data/", import.meta.url);
const SCHEMA = JSON.parse(readFileSync(new URL("../../schemas/style.schema.json", import.meta.url), "utf8"));
const valid = new Ajv({ strict: false }).compile(SCHEMA);

const houses = readdirSync(DATA)
  .filter((name) => name !== "commun.json")
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, DATA), "utf8"))] as const);

const PLAIN = {
  id: "valbourg",
  title: "Valbourg",
  recognise: [["Commune de Valbourg", "Registre des délibérations"], "Mairie de Valbourg"],
  number: { form: "{yyyy}-{any}", example: "2023-7" },
  labels: { present: ["Présents"] },
  parts: [{ id: "number", title: { fr: "Numéro" }, dueFrom: "draft", boilerplate: "n" }],
  boilerplate: [{ id: "n", prefix: "numero", title: "Numéro", body: ["N° ${1:{{number}}}"] }],
  skeleton: ["n"],
};

describe("a style file", () => {
  it.each(houses)("%s is one", (_, style) => {
    expect(readStyle(style)).toEqual(style);
    expect(valid(style)).toBe(true);
  });

  it("may leave out what can be told", () => {
    const style = readStyle(PLAIN);
    expect(valid(PLAIN)).toBe(true);
    expect(isStyle(style) && style.title).toEqual({ fr: "Valbourg", en: "Valbourg" });
    expect(isStyle(style) && style.boilerplate[0]?.description).toEqual({ fr: "Numéro", en: "Numéro" });
  });

  it.each([
    [[], ""],
    [null, ""],
    [{ ...PLAIN, id: "Valbourg" }, "id"],
    [{ ...PLAIN, id: "commun" }, "id"],
    [{ ...PLAIN, title: 3 }, "title"],
    [{ ...PLAIN, recognise: "Valbourg" }, "recognise"],
    [{ ...PLAIN, recognise: [[""]] }, "recognise[0][0]"],
    [{ ...PLAIN, collectivity: { name: "V", kind: "ville" } }, "collectivity.kind"],
    [{ ...PLAIN, number: { form: "2023", example: "2023" } }, "number.form"],
    [{ ...PLAIN, labels: { presents: ["Présents"] } }, "labels.presents"],
    [{ ...PLAIN, labels: { present: ["P"] } }, "labels.present[0]"],
    [{ ...PLAIN, labels: { present: "Présents" } }, "labels.present"],
    [{ ...PLAIN, phrases: { vote: [] } }, "phrases.vote"],
    [{ ...PLAIN, parts: [{ id: "x", title: "X", dueFrom: "jamais" }] }, "parts[0].dueFrom"],
    [{ ...PLAIN, parts: [{ id: "x", title: "X", boilerplate: "y" }] }, "parts[0].boilerplate"],
    [{ ...PLAIN, boilerplate: [{ id: "n", prefix: "n", title: "N", body: [] }] }, "boilerplate[0].body"],
    [{ ...PLAIN, skeleton: ["y"] }, "skeleton[0]"],
  ])("%j is none", (raw, path) => {
    const read = readStyle(raw);
    expect(isStyle(read)).toBe(false);
    expect(read).toMatchObject({ path, message: { fr: expect.stringMatching(/^attendu : /) } });
  });
});
