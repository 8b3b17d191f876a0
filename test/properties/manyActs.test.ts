// A text of thousands of acts is read in linear time: what is counted is the work, piece of code by piece of code.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { EVERY_FEATURE } from "../features/support/everyFeature.ts";
import { superlinear } from "../support/work.ts";

const HEAD = [
  "Commune de Valmont-sur-Rive",
  "Procès-verbal de la séance du conseil municipal du 12 mars 2024",
  "Nombre de membres en exercice : 4",
  "Présents : Jean DUPONT, Marie DURAND, Luc PRÉ",
  "Absente : Anne NEUF",
  "",
].join("\n");

/** Acts of a few lines, as they come in registers, minutes and lists. `#` is the rank of the act. */
const TEXTS: readonly (readonly [name: string, head: string, act: readonly string[]])[] = [
  [
    "a number, an object, a vote",
    "",
    ["Délibération n° 2024-#", "Objet : Travaux", "Pour : 3", "Contre : 0"],
  ],
  ["no vote", "", ["Délibération n° 2024-#", "Objet : X", "adopté à l'unanimité"]],
  ["the same number again", "", ["Délibération n° 2024-1", "Objet : X", "adopté à l'unanimité"]],
  [
    "lists of their own",
    "",
    ["Délibération n° 2024-#", "Présents : Jean DUPONT", "Pouvoirs : Luc PRÉ à Jean DUPONT", "Pour : 2"],
  ],
  [
    "a letterhead",
    "",
    ["RÉPUBLIQUE FRANÇAISE", "Commune de Valmont", "Délibération n° #", "Objet : X", "Article 1 : approuve"],
  ],
  [
    "minutes",
    HEAD,
    ["", "#. Travaux de voirie #", "M. DUPONT expose.", "Le conseil municipal, à l'unanimité, approuve."],
  ],
  [
    "minutes with comings and goings",
    HEAD,
    [
      "",
      "Délibération n° 2024-#",
      "Objet : X",
      "Arrivée de Mme NEUF.",
      "M. PRÉ quitte la séance et donne pouvoir à Mme DURAND.",
      "Adopté à l'unanimité",
    ],
  ],
  [
    "results of a line",
    HEAD,
    ["Objet : Travaux", "Pour 3 Contre 0 Abstention 0", "Absente excusée : Mme Anne NEUF", "Voix pour : 3"],
  ],
  [
    "a list of acts",
    "Commune de Valmont\nListe des délibérations de la séance du 12 mars 2024\n",
    ["# Délibération n° 2024-# : Travaux - Adopté à l'unanimité"],
  ],
];

const COUNT = 150;

const FOR_FEATURES: ReadonlySet<string> = new Set([
  "a number, an object, a vote",
  "minutes with comings and goings",
]);

const textOf = (head: string, act: readonly string[]) => (count: number) =>
  head +
  Array.from({ length: count }, (_, at) => `${act.join("\n").replaceAll("#", String(at + 1))}\n`).join("");

describe("of many short acts in one text", () => {
  it.each(TEXTS)(
    "the reading and the rules stay linear: %s",
    (_, head, act) => {
      const read = (text: string) => {
        const snapshot = createSnapshot(text);
        expect(snapshot.acts.length).toBeGreaterThanOrEqual(COUNT / 2);
        expect(snapshot.findings).toBeDefined();
      };
      expect(superlinear(textOf(head, act), read, COUNT)).toEqual([]);
    },
    60_000,
  );

  it.each(TEXTS.filter(([name]) => FOR_FEATURES.has(name)))(
    "every feature stays linear: %s",
    (_, head, act) => {
      const look = (text: string) => {
        const snapshot = createSnapshot(text);
        const at = Math.max(text.lastIndexOf("DUPONT", text.length - 1), text.length - 40);
        for (const [, ask] of EVERY_FEATURE) ask(snapshot, at);
      };
      expect(superlinear(textOf(head, act), look, COUNT)).toEqual([]);
    },
    60_000,
  );
});

it("the proxies of one long list are told apart in linear time", () => {
  const letter = (rank: number) => String.fromCharCode(65 + (rank % 26));
  const make = (count: number) =>
    [
      "Délibération n° 2024-1",
      "Objet : Travaux",
      "Présents : Jean DUPONT, Marie DURAND",
      "Pouvoirs :",
      ...Array.from({ length: count }, (_, at) => {
        const surname = letter(at) + letter(Math.floor(at / 26)) + letter(Math.floor(at / 676));
        return `Alba ${surname}LIN donne pouvoir à Jean DUPONT`;
      }),
      "",
    ].join("\n");
  const read = (text: string) => {
    expect(createSnapshot(text).acts[0]?.members.represented.proxies.length).toBeGreaterThanOrEqual(COUNT);
  };
  expect(superlinear(make, read, COUNT)).toEqual([]);
}, 60_000);
