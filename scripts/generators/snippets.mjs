// snippets/deliberation.json: the standard wordings of every style as VS Code snippets, and a whole act for each style.
import { loadSource } from "../lib/load.mjs";

/** @typedef {{ fr: string, en: string }} Bilingual */
/**
 * What the snippets need of a style (the whole shape is in server/src/styles/style.ts).
 * @typedef {{
 *   id: string, title: Bilingual, number?: { example: string }, skeleton: readonly string[],
 *   boilerplate: readonly { id: string, prefix: string, title: Bilingual, description: Bilingual, body: readonly string[] }[],
 * }} StyleShape
 */
/** @typedef {{ prefix: string, description: string, body: string[] }} Snippet */

const WHOLE = { fr: "Délibération entière", en: "Whole act" };

export async function outputs() {
  const { builtInStyles, renderSnippet, inviteFor, isSeparate } = await loadSource(`
    export { builtInStyles } from "./server/src/styles/styles.ts";
    export { renderSnippet } from "./server/src/styles/snippet.ts";
    export { inviteFor, isSeparate } from "./server/src/styles/snippetValues.ts";
  `);
  const { common, houses } = builtInStyles();
  /** @type {Map<string, Snippet>} */
  const snippets = new Map();
  for (const style of /** @type {StyleShape[]} */ ([common, ...houses])) {
    // A house's own wordings come after the common ones in the list of what is typed.
    const suffix = style.id === common.id ? "" : `-${style.id}`;
    const house = suffix === "" ? "" : ` (${style.title.fr})`;
    const invite = (/** @type {string} */ name) =>
      name === "number" ? (style.number?.example ?? inviteFor(name)) : inviteFor(name);
    /** @param {string} name @param {string} prefix @param {Bilingual} description @param {(readonly string[])[]} bodies */
    const add = (name, prefix, description, bodies) => {
      if (snippets.has(name)) throw new Error(`two snippets are called “${name}”`);
      const body = renderSnippet(bodies, { known: () => undefined, invite, separate: isSeparate });
      snippets.set(name, {
        prefix: `${prefix}${suffix}`,
        description: `${description.fr}${house} / ${description.en}`,
        body: body.split("\n"),
      });
    };
    const parts = new Map(style.boilerplate.map((each) => [each.id, each]));
    const whole = style.skeleton.map((id) => {
      const part = parts.get(id);
      if (part === undefined) throw new Error(`${style.id}: the skeleton names “${id}”, which is no wording`);
      return part.body;
    });
    add(`${WHOLE.fr}${house}`, "deliberation", WHOLE, whole);
    for (const { prefix, title, description, body } of style.boilerplate)
      add(`${title.fr}${house}`, prefix, description, [body]);
  }
  return new Map([
    ["snippets/deliberation.json", `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`],
  ]);
}

export const owned = ["snippets"];
