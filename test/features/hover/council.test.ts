// What a hover on a person says of the council file. Invented council and people.
import { expect, it } from "vitest";
import { hoverAt } from "../../../server/src/features/hover.ts";
import { councilFileOf } from "../../../server/src/rules/councilFile/councilFile.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const TEXT =
  "Conseil municipal de Valbrune\nSéance du 11 juillet 2023\nPrésents : Mme DURAND, M. Luc PETIT, M. Max LEBRUN\n";
const FILE = {
  members: [
    {
      name: "Anne DURAND",
      civility: "Mme",
      function: "Maire",
      group: "Ensemble",
      from: "2020-07-03",
      substitute: "Zoé MOREL",
    },
    { name: "Luc PETIT", from: "2014-03-30", to: "2026-03-22" },
  ],
};

async function hover(words: string, file: object = FILE): Promise<string> {
  const snapshot = createSnapshot(TEXT, { config: councilFileOf(file).config });
  const found = await hoverAt(snapshot, TEXT.indexOf(words) + 1, "fr");
  return found?.markdown.replaceAll("\u00a0", " ") ?? "";
}

it("tells function, group, terms and substitute of a member", async () => {
  expect(await hover("DURAND")).toContain(
    "_Fiche du conseil_\n- Anne DURAND\n- Maire, Ensemble\n- en exercice depuis le 3 juillet 2020\n- suppléé(e) par Zoé MOREL",
  );
  expect(await hover("Luc PETIT")).toContain("- en exercice du 30 mars 2014 au 22 mars 2026");
});

it("says nothing of a stranger, nor without a file", async () => {
  expect(await hover("Max")).not.toContain("Fiche du conseil");
  expect(await hover("DURAND", {})).not.toContain("Fiche du conseil");
});
