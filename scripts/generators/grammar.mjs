// syntaxes/deliberation.tmLanguage.json: the colours of an act before the server has started, made from the wordings of
// the styles and from what the core knows of dates, codes and natures of acts.
import { inline } from "../lib/grammar/inline.mjs";
import { lines } from "../lib/grammar/lines.mjs";
import { wordings } from "../lib/grammar/pieces.mjs";
import { loadSource } from "../lib/load.mjs";

export async function outputs() {
  const core = await loadSource(`
    export { builtInStyles } from "./server/src/styles/styles.ts";
    export { LABELS } from "./server/src/styles/roles.ts";
    export { foldText } from "./server/src/text/fold.ts";
    export { MONTHS, WEEKDAYS } from "./server/src/french/calendar.ts";
    export { dayToWords, numberToWords } from "./server/src/french/numberWords.ts";
    export { allCodes } from "./server/src/law/codes.ts";
    export { default as actes } from "./server/src/law/data/actes.json";
  `);
  const words = wordings(core);
  const grammar = {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    name: "Délibération",
    scopeName: "text.deliberation",
    fileTypes: ["delib", "delib.md", "delib.txt"],
    patterns: [{ include: "#line" }, { include: "#inline" }],
    repository: {
      ...lines(words),
      ...inline(words, core),
    },
  };
  return new Map([["syntaxes/deliberation.tmLanguage.json", `${JSON.stringify(grammar, null, 2)}\n`]]);
}

export const owned = ["syntaxes"];
