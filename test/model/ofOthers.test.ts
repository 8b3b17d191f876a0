import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";

const head = [
  "COMMUNE DE BELLECOMBE",
  "Séance du conseil municipal du 5 octobre 2023",
  "Convocation du 28 septembre 2023",
  "Nombre de conseillers en exercice : 11",
  "Présents : Paul AUBIN, Anne BARDIN, Luc CAMUS, Zoé DELORME, Marc ÉVRARD, Julie FABIEN, Éric GAUTIER, Rose HUBERT",
  "Pouvoirs : Nina IMBERT à Paul AUBIN, Jean JOLY à Rose HUBERT",
  "Absent : Karim LEBLANC",
  "Délibération n° 2023-31",
  "Objet : Convention de passage",
  "Le maire présente la convention.",
];
const end = ["Le maire, Paul AUBIN"];

function read(...body: string[]) {
  const snapshot = createSnapshot([...head, ...body, ...end, ""].join("\n"));
  const act = snapshot.acts[0];
  if (!act) throw new Error("no act");
  const loud = snapshot.findings.filter((each) => each.level === "error" || each.level === "warning");
  return { act, rules: loud.map((each) => each.rule) };
}

const OF_OTHERS = [
  "Vu l'avis de la commission des finances, réunie le 28 septembre 2023, 5 présents, avis favorable par 4 voix pour et 1 abstention,",
  "Vu l'avis de la commission des finances réunie le\n28 septembre 2023, favorable par 4 voix pour et 1 abstention,",
  "La commission urbanisme, réunie le 20 septembre 2023 (présents : 5, excusés : 2), a émis un avis favorable par 4 voix.",
  "Vu l'avis favorable de la commission des travaux du 12 septembre 2023 (4 pour, 1 contre),",
  "Vu l'avis de la commission d'appel d'offres :\nPrésents : 5\nPour : 4\nContre : 1",
  "Commission Finances du 25 septembre 2023\nMembres présents : 6\nAvis : favorable\nPour : 5  Contre : 1  Abstention : 0",
  "Lors de la séance du 6 juillet 2023, 20 présents, 22 votants, le conseil avait adopté le projet par 20 voix pour et 2 contre.",
  "Vu la délibération du conseil communautaire du 6 juillet 2023 adoptée par 40 voix pour, 2 contre et 3 abstentions,",
  "Vu la délibération n° 2023-12 du 6 juillet 2023 (Votants : 9 - Pour : 9),",
  "Considérant que la commune voisine a approuvé la convention par 12 voix pour et 3 voix contre,",
  "Pour mémoire, séance du 6 juillet 2023 : 10 présents, 1 pouvoir, 11 votants.",
  "Vu l'avis de la commission finances du 25/09/2023 : Pour : 4 - Contre : 0 - Abstention : 1",
  "Le comité social territorial réuni le 14 septembre 2023 a rendu un avis : collège des élus : 3 pour ; collège du personnel : 3 contre.",
  "M. Luc CAMUS rappelle que le conseil municipal de Valmorin a voté par 9 voix contre 2.",
  "Le syndicat d'énergie a approuvé la convention lors de son comité du 14 novembre 2022 par 34 voix et 2 abstentions.",
  "Vu le procès-verbal de la séance du 6 juillet 2023, approuvé à l'unanimité des 9 votants,",
  "Vu l'avis du bureau (7 présents, 1 excusé : M. Luc CAMUS) réuni le 21 septembre,",
];

describe("figures of another body, another session, another act", () => {
  it.each(OF_OTHERS)("are not the act's own: %s", (said) => {
    const { act, rules } = read(said, "Le conseil municipal, à l'unanimité, approuve la convention.");
    expect(rules).toEqual([]);
    expect(act.vote.span).toBeNull();
    expect(act.members.present.stated).toBeNull();
    expect(act.members.absent.people.map((each) => each.name)).toEqual(["Karim LEBLANC"]);
    expect(act.voters.stated).toBeNull();
  });

  it.each(OF_OTHERS)("leave the act's own vote as it is: %s", (said) => {
    const { act, rules } = read(said, "Le conseil approuve la convention.", "Pour : 9", "Contre : 2");
    expect(act.vote.for.figure?.value).toBe(9);
    expect(act.vote.against.figure?.value).toBe(2);
    expect(rules).toEqual(["vote-sum"]);
  });
});

describe("the act's own figures beside what others said", () => {
  it.each([
    "Le conseil municipal, sur avis favorable de la commission des finances, par 9 voix pour et 2 contre, approuve.",
    "Sur proposition de la commission des finances, le conseil municipal, par 9 voix pour et 2 contre, approuve.",
    "Vu l'avis favorable de la commission des finances,\nPour : 9\nContre : 2\nAdopté",
    "Commission des finances : favorable\nPour : 9\nContre : 2\nAdopté",
    "Considérant l'intérêt du projet, le conseil municipal décide par 9 voix pour et 2 contre d'approuver la convention.",
    "Vu l'avis de la commission, après en avoir délibéré, par 9 voix pour, 2 contre, approuve la convention.",
    "VU l'avis de la commission de chasse (8 présents ; 8 voix pour),\naprès délibération,\npar 9 voix pour et 2 contre,\nDÉCIDE.",
    "Lors de sa séance du 5 octobre 2023, le conseil municipal a adopté la convention par 9 voix pour et 2 contre.",
    "La commission a donné un avis favorable. La convention est adoptée par 9 voix pour et 2 contre.",
    "La délibération n° 2023-31 est adoptée par 9 voix pour et 2 contre.",
  ])("are read: %s", (said) => {
    const { act } = read(said);
    expect(act.vote.for.figure?.value).toBe(9);
    expect(act.vote.against.figure?.value).toBe(2);
  });
});
