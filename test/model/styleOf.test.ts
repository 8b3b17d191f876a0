// By what an act is known to be of a house: one part may be missing, and is then told.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { extendStyles } from "../../server/src/styles/extend.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";

const STYLE = {
  id: "valbourg",
  title: "Valbourg",
  recognise: [["Mairie de Valbourg", "Registre des actes du bourg", "Le bourg au fil de l'eau"]],
  labels: {},
  parts: [],
  boilerplate: [],
  skeleton: [],
};
const { styles } = extendStyles(builtInStyles(), [{ path: "style.json", text: JSON.stringify(STYLE) }]);

const LINES = ["Mairie de Valbourg", "Registre des actes du bourg", "Le bourg au fil de l'eau"];

function styleOf(heading: readonly string[]): string | undefined {
  const text = [
    ...heading,
    "Séance du 5 octobre 2023",
    "Objet : Achat d'un broyeur",
    "Adopté à l'unanimité.",
  ];
  return createSnapshot(text.join("\n"), { styles }).acts[0]?.style;
}

describe("a style recognised by three phrases", () => {
  it.each([
    ["all of them", LINES, "valbourg"],
    ["without the second", [LINES[0], LINES[2]], "valbourg"],
    ["without the third", [LINES[0], LINES[1]], "valbourg"],
    ["without that which names the council", [LINES[1], LINES[2]], "commun"],
    ["by its name alone", [LINES[0]], "commun"],
  ])("%s", (_, heading, expected) => {
    expect(styleOf(heading.flatMap((line) => line ?? []))).toBe(expected);
  });
});
