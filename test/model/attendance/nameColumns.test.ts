// Names in columns.
import { describe, expect, it } from "vitest";
import {
  BELLECOMBE,
  COMMUNITY,
  EIGHT,
  names,
  ONE_ABSENT,
  PASSAGE,
  PASSAGE_VOTE,
  proxies,
  read,
  readSigned,
  TWO_PAIRS,
} from "../acts.ts";

describe("names in columns over blank lines", () => {
  it("go on row by row", () => {
    const { present } = read(
      ...COMMUNITY,
      "Étaient présents :",
      "",
      "Mme Anne PETIT M. Luc ROY",
      "",
      "Mme Zoé MOREL Mme Francine CHADON M. Patrick DARROT Mme Catherine BERNARD M. Jacques DELLON",
      "",
      "Secrétaire : M. Luc ROY",
    );
    expect(present).toHaveLength(7);
  });

  it("end where a paragraph names others with commas", () => {
    const { present } = read(
      ...COMMUNITY,
      "Présents : Mme Anne PETIT, M. Luc ROY, Mme Zoé MOREL",
      "",
      "M. Guy NOËL, M. Paul VERT, Mme Rose BRUN, M. Jean GRAS",
    );
    expect(present).toEqual(["Anne PETIT", "Luc ROY", "Zoé MOREL"]);
  });
});

describe("heads of columns that stand side by side in a text without lines", () => {
  it("do not tell who is absent", () => {
    const { act, rules } = read(
      "1 PROCES VERBAL PRESENTS : EXCUSES : Mme EUSTACHON, M. PALLAINE, Mme ECHEGUT, M. LOGERON. M. LEVILLAIN. PROCURATION : M. LEVILLAIN à M. PALLAINE SECRETAIRE DE SEANCE : M. PALLAINE",
    );
    expect(act.members.absent.people).toEqual([]);
    expect(act.members.absent.sure).toBe(false);
    expect(rules).toEqual([]);
  });
});

describe("heads of columns without a colon", () => {
  it("hold the names below them", () => {
    const { act, rules } = readSigned(
      ...BELLECOMBE,
      "PRÉSENTS                    POUVOIRS",
      "Paul AUBIN                  Nina IMBERT à Paul AUBIN",
      "Anne BARDIN                 Jean JOLY à Rose HUBERT",
      ...EIGHT.slice(2),
      ONE_ABSENT,
      ...PASSAGE,
      PASSAGE_VOTE,
    );
    expect(names(act.members.present.people)).toEqual(EIGHT);
    expect(proxies(act)).toEqual(TWO_PAIRS);
    expect(rules).toEqual([]);
  });
});
