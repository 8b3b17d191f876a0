// The head of an act: its number and the name of its council.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { actOf } from "../acts.ts";

function headed(head: string) {
  const text = `${head}\n\nSéance du 12 mars 2024\n\nObjet : Achat d’un broyeur\n`;
  return createSnapshot(text).document.acts[0];
}

describe("the number", () => {
  it.each([
    ["2024-12 bis", "2024-12 bis"],
    ["2024-12bis", "2024-12bis"],
    ["2024/12 Ter : Budget", "2024/12 Ter"],
    ["12 bisannuel", "12"],
    ["2024-12 ........ 5", "2024-12"],
  ])("« %s » is %s", (written, number) => {
    expect(headed(`Délibération n° ${written}`)?.number?.value).toBe(number);
  });

  it.each(["2024-__", "2024-XX", "2024/…", "2024 - ___", "D2024-?", "2024-[à compléter]"])(
    "« %s » is still to be given",
    (written) => {
      expect(headed(`Délibération n° ${written}`)?.number).toBeNull();
    },
  );
});

describe("the number of an item of the agenda", () => {
  it.each([
    ["Affaire n° 04-20230216", "04-20230216"],
    ["AFFAIRE N°04/20230216 : ACHAT", "04/20230216"],
    ["Affaire 04-16/02/2023", "04-16/02/2023"],
    ["Question n° 12/2023", "12/2023"],
    ["Dossier n° 2023-017 – Achat", "2023-017"],
    ["Point n° 20230216-4", "20230216-4"],
    ["Affaire n° 04-20230216\nDélibération n° 2023-17", "2023-17"],
  ])("« %s » is the act’s: %s", (head, number) => {
    expect(headed(head)?.number?.value).toBe(number);
  });

  it.each([
    "Affaire n° 3",
    "Point n° 3 : Achat",
    "Question n° 3-2",
    "Dossier n° 2023-017 déposé par la commune",
    "dossier n° 2023-017",
  ])("« %s » is no act’s", (head) => {
    expect(headed(head)?.number ?? null).toBeNull();
  });

  it("parts the acts of a register", () => {
    const text = ["04", "05"]
      .map((rank) => `Affaire n° ${rank}-20230216 : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n`)
      .join("\n");
    expect(
      createSnapshot(`Présents : Anne DURAND\n\n${text}`).acts.map((each) => each.number?.value),
    ).toEqual(["04-20230216", "05-20230216"]);
  });
});

describe("a title between the number and the attendance", () => {
  it("is the object, and no heading that every act has is", () => {
    const objectOf = (line: string) =>
      createSnapshot(`Délibération n° 2024-12\n${line}\n\nPrésents : Anne DURAND, Luc PETIT\n`).acts[0]
        ?.object;
    expect(objectOf("ACHAT D’UN BROYEUR")?.value).toBe("ACHAT D’UN BROYEUR");
    expect(objectOf("\nACHAT D’UN BROYEUR")?.value).toBe("ACHAT D’UN BROYEUR");
    expect(objectOf("COMMUNE DE VALBRUNE")).toBeNull();
    expect(objectOf("\nCOMMUNE DE VALBRUNE")).toBeNull();
    expect(objectOf("\nAchat d’un broyeur")?.value).toBe("Achat d’un broyeur");
    expect(objectOf("\nSalle du conseil")).toBeNull();
    expect(objectOf("\n**Achat d’un broyeur**")?.value).toBe("Achat d’un broyeur");
    expect(objectOf("\n## Achat d’un broyeur")?.value).toBe("Achat d’un broyeur");
    expect(objectOf("\n**Commune de Valbrune**")).toBeNull();
  });

  it("is read too while the number is still to be given", () => {
    const text =
      "Délibération n° [à compléter]\n\n**Achat d’un broyeur**\n\nPrésents : Anne DURAND, Luc PETIT\n";
    expect(createSnapshot(text).acts[0]?.object?.value).toBe("Achat d’un broyeur");
  });
});

describe("the name in « Conseil municipal de X »", () => {
  it.each([
    ["Conseil municipal de Valbrune", "Valbrune"],
    ["République française\n\nConseil municipal de la Rochette", "la Rochette"],
    ["DÉPARTEMENT DE L’ARDÈCHE\nCONSEIL MUNICIPAL DE VALBRUNE", "VALBRUNE"],
    ["Conseil Municipal du Puy-en-Velay", "Puy-en-Velay"],
    ["Extrait du registre des\ndélibérations du Conseil\nmunicipal de la Ville de\nBelrive", "Belrive"],
    ["Registre des délibérations du conseil municipal de la commune\nde La Rochette", "La Rochette"],
  ])("%s", (head, name) => {
    expect(headed(head)?.collectivity.name?.value).toBe(name);
  });

  it.each([
    "Conseil municipal de décembre",
    "Conseil municipal des jeunes",
    "Il est demandé au\n\nConseil municipal de procéder à la vente",
    "Demande au\nConseil Municipal de Valbrune",
  ])("is none in « %s »", (head) => {
    expect(headed(head)?.collectivity.name ?? null).toBeNull();
  });
});

describe("an object that begins behind the number", () => {
  const object = (...lines: string[]) =>
    createSnapshot(
      [
        "COMMUNE DE VALBRUNE",
        "Séance du mardi 12 mars 2024",
        "",
        ...lines,
        "",
        "Le conseil décide d’approuver.",
      ].join("\n"),
    ).document.acts[0]?.object?.value;
  const long = "Délibération n° 2024-110 : Modification n° 2 du plan, information sur les points soumis et";

  it.each([
    [
      [long, "calendrier de la procédure", "", "Rapporteur : Mme Zoé MOREL"],
      "Modification n° 2 du plan, information sur les points soumis et calendrier de la procédure",
    ],
    [
      [long, "calendrier de la procédure", "Mme Zoé MOREL rapporte :"],
      "Modification n° 2 du plan, information sur les points soumis et calendrier de la procédure",
    ],
    [
      ["Délibération n° 2024-110", "Achat d’un broyeur", "", "Rapporteur : Mme Zoé MOREL"],
      "Achat d’un broyeur",
    ],
    [
      ["Délibération n° 2024-110 du 12 mars 2024", "Achat d’un broyeur", "", "Rapporteur : Mme Zoé MOREL"],
      "Achat d’un broyeur",
    ],
  ])("is read whole: %j", (lines, whole) => {
    expect(object(...lines)).toBe(whole);
  });
});

const LISTS = ["Présents : Mme Anne DURAND, M. Luc PETIT, Mme Zoé MOREL", "Absent : M. Guy NOËL"];
const BODY = ["", "Le Maire expose le besoin.", "Le conseil municipal, à l'unanimité, approuve."];
const TOP = ["Commune de Valbourg", "Séance du 8 mars 2024"];

describe("the title between the number and the attendance", () => {
  it.each([
    ["right under it", ["Délibération n° 2024-07", "Achat d'un broyeur pour le service"]],
    ["a blank line below", ["Délibération n° 2024-07", "", "Achat d'un broyeur pour le service", ""]],
    [
      "below fields of the heading",
      [
        "Délibération n° 2024-07",
        "Direction générale adjointe : Ressources",
        "Rapporteure : Mme Zoé MOREL",
        "",
        "Achat d'un broyeur pour le service",
        "",
      ],
    ],
    ["over two lines", ["Délibération n° 2024-07", "Achat d'un broyeur", "pour le service", ""]],
    ["under a number without a label", ["DEL-2024-07", "", "Achat d'un broyeur pour le service", ""]],
  ])("%s", (_, heading) => {
    for (const end of ["\n", "\r\n"]) {
      const { acts, findings } = createSnapshot([...TOP, ...heading, ...LISTS, ...BODY].join(end));
      expect(acts[0]?.object?.value).toBe("Achat d'un broyeur pour le service");
      expect(findings.map((each) => each.rule)).toEqual([]);
    }
  });

  it.each([
    [["Délibération n° 2024-07", "Sous la présidence de Mme Anne DURAND, maire"]],
    [["Délibération n° 2024-07", "Affichage du 12 mars 2024"]],
    [["Délibération n° 2024-07", "Salle du conseil municipal"]],
    [["Délibération n° 2024-07", "Conseillers en exercice 4"]],
    [["Délibération n° 2024-07", "L'an deux mille vingt-quatre, le huit mars, le conseil est réuni"]],
    [["Délibération n° 2024-07", "Transmission au contrôle de légalité"]],
  ])("is none of %s", (heading) => {
    const { acts } = createSnapshot([...TOP, ...heading, ...LISTS, ...BODY].join("\n"));
    expect(acts[0]?.object ?? null).toBeNull();
  });
});

describe("the place in the agenda before a title", () => {
  it.each([
    ["AFFAIRE N° 11 : ACHAT D'UN BROYEUR", null, "ACHAT D'UN BROYEUR"],
    ["Affaire n° 11 : Achat d'un broyeur", null, "Achat d'un broyeur"],
    ["Point n° 3 - Achat d'un broyeur", null, "Achat d'un broyeur"],
    ["Point 4 – 2024/007 – Achat : deux broyeurs", "2024/007", "Achat : deux broyeurs"],
    ["Point n° 4 - 2024-007 - Achat d'un broyeur", "2024-007", "Achat d'un broyeur"],
    ["Question 2 : 2024-07-03 : Achat d'un broyeur", "2024-07-03", "Achat d'un broyeur"],
  ])("is no part of it: %s", (line, number, object) => {
    const { acts } = createSnapshot([...TOP, ...LISTS, "", line, ...BODY].join("\n"));
    expect(acts[0]?.number?.value ?? null).toBe(number);
    expect(acts[0]?.object?.value).toBe(object);
  });

  it.each([
    ["1 – DCM 2024-03-01 : ", "2024-03-01"],
    ["1) DCM n° 2024-03-01 - ", "2024-03-01"],
    ["1. Délibération 2024-03-01 : ", "2024-03-01"],
    ["Point 1 – 2024/03 – ", "2024/03"],
    ["1 - 2024-03-01 : ", "2024-03-01"],
  ])("%s in minutes", (head, number) => {
    const second = head.replace(/^(\D*)1/, "$12").replace("Point 1", "Point 2");
    const text = ["PROCÈS-VERBAL", ...TOP, ...LISTS, "", `${head}Achat d'un broyeur`, ...BODY, ""];
    const { acts } = createSnapshot(
      [...text, `${second.replace("01", "02").replace("/03", "/04")}Location de la salle`, ...BODY].join(
        "\n",
      ),
    );
    expect(acts.map((act) => act.object?.value)).toEqual(["Achat d'un broyeur", "Location de la salle"]);
    expect(acts[0]?.number?.value).toBe(number);
  });

  it("is not read in years", () => {
    const text = ["PROCÈS-VERBAL", ...TOP, ...LISTS, "", "1 - 2024-2025 : tarifs de la cantine", ...BODY, ""];
    const { acts } = createSnapshot([...text, "2 - Location de la salle", ...BODY].join("\n"));
    expect(acts[0]?.number ?? null).toBeNull();
  });
});

it.each(["CT2025/10/02-07", "CP-2025-10-087", "BC2025-12", "2025/10/02-07", "C-2025-214"])(
  "the number « %s » stands alone on its line",
  (number) => {
    const text = ["Commune de Valbourg", "Séance du 2 octobre 2025", number, "", "OBJET : Achat", ...LISTS];
    expect(createSnapshot([...text, ...BODY].join("\n")).acts[0]?.number?.value).toBe(number);
  },
);

describe("the number in the right of two columns of the heading", () => {
  const textOf = (left: string, first: string, second: string) =>
    [
      `${left}                    Délibération n° ${first}`,
      "Séance du 26 mars 2024",
      "Présents : Anne DURAND, Luc PETIT",
      "Objet : Achat d'un broyeur",
      "Vu le code général ;",
      "",
      "Ville de Valbourg                                                   2/2",
      "",
      `Délibération n° ${second}`,
      "",
      "Le conseil municipal, après en avoir délibéré, approuve à l'unanimité.",
    ].join("\n");

  it.each([
    ["République Française", "DEL-2024-03-19", "DEL-2024-03-18"],
    ["Ville de Valbourg", "2024-19", "2024-18"],
    ["Conseil municipal", "2024/19", "2024/18"],
  ])("%s", (left, own, other) => {
    const right = createSnapshot(textOf(left, own, own));
    expect(right.acts.map((act) => act.number?.value)).toEqual([own]);
    expect(right.findings.map(({ rule }) => rule)).not.toContain("running-header");
    const wrong = createSnapshot(textOf(left, own, other));
    expect(wrong.acts.map((act) => act.number?.value)).toEqual([own]);
    expect(wrong.findings.map(({ rule }) => rule)).toContain("running-header");
  });
});

it("a number that holds the day of the session, alone on its line, is no title", () => {
  const act = actOf(
    "MAIRIE DE VALBOURG",
    "Séance du 4 juin 2024",
    "Présents : Anne DURAND, Luc PETIT",
    "",
    "2024-06-04-03",
    "Adhésion au groupement de commandes",
    "",
    "Le conseil approuve à l'unanimité.",
  );
  expect(act.number?.value).toBe("2024-06-04-03");
  expect(act.object?.value).toBe("Adhésion au groupement de commandes");
});
