// Several acts in one file, each under the stamp of its sending to the prefecture.
import { expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";

const act = (number: number, object: string) => [
  "Envoyé en préfecture le 22/04/2024",
  "Reçu en préfecture le 22/04/2024",
  `Publié le ${number + 12}/04/2024`,
  `ID : 087-218700011-20240418-D2024_${number}-DE`,
  "",
  "COMMUNE DE VALBOURG",
  "Conseil municipal du 18 avril 2024",
  `Délibération n° D2024_${number}`,
  "Présents : Paul GERMAIN, Claire ROUSSET, Jean TALBOT",
  `Objet : ${object}`,
  "Adopté à l'unanimité.",
  "Le Maire, Paul GERMAIN",
  "",
];

it("a stamp belongs to the act below it", () => {
  const { acts } = createSnapshot(
    [...act(11, "Tarifs"), ...act(12, "Voirie"), ...act(13, "École")].join("\n"),
  );
  expect(acts.map((each) => [each.number?.value, each.actId?.text, each.published?.value])).toEqual(
    [11, 12, 13].map((number) => [
      `D2024_${number}`,
      `087-218700011-20240418-D2024_${number}-DE`,
      `2024-04-${number + 12}`,
    ]),
  );
});

it("a stamp at the end of each act stays with the act above it", () => {
  const below = (number: number) => [...act(number, "Tarifs").slice(4), ...act(number, "").slice(0, 4)];
  const { acts } = createSnapshot([...below(11), ...below(12)].join("\n"));
  expect(acts.map((each) => each.actId?.text.slice(-10))).toEqual(["2024_11-DE", "2024_12-DE"]);
});

const page = (number: number, ...lines: readonly string[]) => [
  "Envoyé en préfecture le 14/03/2024",
  "Reçu en préfecture le 14/03/2024",
  `ID : 023-212302996-20240312-2024_0${number}-DE`,
  ...lines,
];

/** The page of an act. */
const PRICES = page(
  12,
  "Séance du 12 mars 2024",
  "TARIFS DE LA CANTINE",
  "Le conseil, par 5 voix pour, fixe le tarif.",
);

it("stamps alone part acts that have neither number nor label of an object", () => {
  const { acts } = createSnapshot(
    [
      ...PRICES,
      ...page(12, "Il s'applique au 1er avril.", "Le maire, Paul GERMAIN"),
      ...page(
        13,
        "Séance du 12 mars 2024",
        "SUBVENTION",
        "Le conseil, par 4 voix pour et 1 abstention, l'attribue.",
      ),
    ].join("\n"),
  );
  expect(acts.map((each) => [each.actId?.text.slice(-11), each.vote.for.figure?.value])).toEqual([
    ["2024_012-DE", 5],
    ["2024_013-DE", 4],
  ]);
});

it("another identifier under which nothing is decided begins no act", () => {
  const { acts } = createSnapshot([...PRICES, ...page(13, "Annexe : grille des tarifs")].join("\n"));
  expect(acts).toHaveLength(1);
});
