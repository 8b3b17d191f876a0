// The figures that the mayor certifies in the margin of an act overseas: « celui des procurations de 2 ».
import { expect, it } from "vitest";
import { communeAct } from "../acts.ts";

it("reads the counts of one sentence", () => {
  const { members } = communeAct(
    "NOTA : Le Maire certifie que le nombre de conseillers municipaux en exercice étant de 13, le nombre des présents est de 10, celui des procurations de 2, celui des absents de 1 ;",
    "PROCURATIONS : Thierry LEBON à Willy GRONDIN - Émilie MAILLOT à Willy GRONDIN",
    "ABSENT : Olivier NATIVEL",
  );
  expect(members.inOffice?.value).toBe(13);
  expect(members.present.stated?.value).toBe(10);
  expect(members.represented.stated?.value).toBe(2);
  expect(members.absent.stated?.value).toBe(1);
});
