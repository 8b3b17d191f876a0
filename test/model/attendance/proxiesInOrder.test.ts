// « A et B ont donné respectivement pouvoir à C et D »: the first to the first, the second to the second.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { communeAct, names, proxies } from "../acts.ts";

const PRESENT = "Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL";
const PAIRS = ["Guy NOËL → Luc PETIT", "Rita GRAS → Zoé MOREL"];

describe("proxies told in order", () => {
  it.each([
    "Absents : M. Guy NOËL et Mme Rita GRAS ont donné respectivement pouvoir à M. Luc PETIT et Mme Zoé MOREL.",
    "M. Guy NOËL, Mme Rita GRAS ont donné respectivement procuration à M. Luc PETIT, Mme Zoé MOREL.",
    "Absents excusés : M. Guy NOËL et Mme Rita GRAS qui ont donné respectivement pouvoir à M. Luc PETIT et à Mme Zoé MOREL.",
    "Absents représentés : Guy NOËL, Rita GRAS, ayant donné respectivement pouvoir à Luc PETIT, Zoé MOREL",
    "Absents et excusés - Pouvoir M. Guy NOËL, Mme Rita GRAS qui ont donné respectivement pouvoir à M. Luc PETIT, Mme Zoé MOREL",
    "ABSENTS : M. GUY NOËL ET MME RITA GRAS ONT RESPECTIVEMENT DONNÉ POUVOIR À M. LUC PETIT ET MME ZOÉ MOREL",
    "Procurations : M. Guy NOËL et Mme Rita GRAS ont donné respectivement\nprocuration à M. Luc PETIT\net Mme Zoé MOREL",
  ])("are paired in « %s »", (line) => {
    const act = communeAct(PRESENT, line, "Objet : Achat");
    expect(proxies(act).map((each) => each.toUpperCase())).toEqual(PAIRS.map((each) => each.toUpperCase()));
    expect(names(act.members.present.people)).toHaveLength(3);
  });

  it("leave who is absent without a proxy among the absent", () => {
    const act = communeAct(
      PRESENT,
      "Absents : M. Paul VERT. M. Guy NOËL et Mme Rita GRAS ont donné pouvoir respectivement à M. Luc PETIT et à Mme Zoé MOREL.",
      "Objet : Achat",
    );
    expect(proxies(act)).toEqual(PAIRS);
    expect(names(act.members.absent.people)).toEqual(["Paul VERT"]);
  });

  it("are in doubt, and alarm nobody, where givers and holders are not as many", () => {
    const text = [
      "Commune de Valbourg",
      "Séance du 8 février 2021",
      "Délibération n° 2021-03",
      "Nombre de conseillers en exercice : 6",
      PRESENT,
      "Absents : M. Paul VERT, M. Guy NOËL, Mme Rita GRAS ayant donné respectivement pouvoir à M. Luc PETIT et Mme Zoé MOREL.",
      "Objet : Achat",
      "Adopté à l'unanimité.",
    ].join("\n");
    const { acts, findings } = createSnapshot(text);
    expect(acts[0]?.members.represented.proxies).toEqual([]);
    expect(acts[0]?.members.absent.sure).toBe(false);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });
});
