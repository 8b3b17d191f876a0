// What is searched along a text stays linear in its length, whatever it repeats: counted, so that a search back to the
// beginning of a long line is found at sizes at which no clock tells it.
import { describe, expect, it } from "vitest";
import { actionsIn } from "../../server/src/features/codeActions.ts";
import { factsPage } from "../../server/src/features/factsPage.ts";
import { registerRows } from "../../server/src/features/registerRows.ts";
import { createSnapshot, type Snapshot } from "../../server/src/snapshot.ts";
import { expandForms } from "../../server/src/styles/forms.ts";
import { LABEL_ROLES, PHRASE_ROLES } from "../../server/src/styles/roles.ts";
import { builtInStyles } from "../../server/src/styles/styles.ts";
import { EVERY_FEATURE } from "../features/support/everyFeature.ts";
import { superlinearSearches } from "../support/work.ts";
import { HEAD_OF_ACT, HOSTILE } from "./hostile.ts";

const TAIL = "\nPour : 3 voix\n";
const SIZE = 4_000;

function searched(make: (size: number) => string, ask: (snapshot: Snapshot) => void): string[] {
  const read = (text: string) => {
    const snapshot = createSnapshot(text);
    expect(snapshot.findings).toBeDefined();
    ask(snapshot);
  };
  return superlinearSearches((size) => HEAD_OF_ACT + make(size) + TAIL, read, SIZE);
}

/** Every feature, in the middle of the text, and the pages that show all of its acts. */
function askAll(snapshot: Snapshot): void {
  const at = snapshot.text.length >> 1;
  for (const [, ask] of EVERY_FEATURE) ask(snapshot, at);
  actionsIn(snapshot, { start: at, end: at + 100 }, "fr", null);
  expect(registerRows(snapshot)).toHaveLength(snapshot.acts.length);
  expect(factsPage(snapshot, "fr").markdown).not.toBe("");
}

describe("a hostile text is searched in linear time", () => {
  it.each(HOSTILE.map(({ name, make }) => [name, make] as const))("%s", (_, make) => {
    expect(searched(make, askAll)).toEqual([]);
  });
});

const { common } = builtInStyles();
/** The first wordings of each role. */
const WORDINGS = [
  ...LABEL_ROLES.map((role) => [`label ${role}`, common.labels[role]] as const),
  ...PHRASE_ROLES.map((role) => [`phrase ${role}`, common.phrases?.[role]] as const),
].flatMap(([name, forms]) =>
  expandForms(forms ?? [])
    .slice(0, 1)
    .map((wording) => [name, wording] as const),
);

/** How a wording is said again and again. */
const AGAIN = [
  ["in a row", " "],
  ["with a colon in a row", " : 1 "],
  ["with a name in a row", " M. Jean DUPONT, "],
  ["on lines", "\n"],
  ["with a name on lines", " : M. Jean DUPONT\n"],
] as const;

describe.each(AGAIN)("wordings of the styles are searched in linear time, %s", (_, behind) => {
  it.each(WORDINGS)("%s: %s", (__, wording) => {
    const piece = `${wording}${behind}`;
    expect(
      searched(
        (size) => piece.repeat(Math.ceil(size / piece.length)),
        () => {},
      ),
    ).toEqual([]);
  });
});
