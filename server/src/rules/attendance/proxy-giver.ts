import { proxyBasis } from "../../law/basis.ts";
import { holdersAreMixed } from "../../model/arithmetic.ts";
import { hasKey } from "../../model/people/identity.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { levelOfMany } from "../shared/misread.ts";
import { comesOrGoes, differentGender, isNamed } from "../shared/people.ts";

export default defineRule<"present">({
  id: "proxy-giver",
  group: "attendance",
  level: "error",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-16", "CGCT L4132-15", "CASF R123-16"],
  title: { fr: "Qui donne pouvoir n’est pas présent", en: "Whoever gives a proxy is not present" },
  why: {
    fr: "Le pouvoir remplace un membre absent\u00a0: celui qui est là vote lui-même. Le même nom dans les deux listes fait compter une voix de trop, sauf s’il est arrivé ou parti en cours de séance, ce que l’acte doit alors dire.",
    en: "A proxy stands for an absent member: whoever is there votes himself. The same name in both lists counts one vote too many, unless he came or left during the meeting, which the act must then say.",
  },
  messages: {
    present: {
      fr: "{name} a donné pouvoir mais figure aussi parmi les présents\u00a0: retirez l’une des deux mentions, ou indiquez son heure d’arrivée ou de départ.",
      en: "{name} gave a proxy but is also listed present: take out one of the two, or say when he or she came or left.",
    },
  },
  check({ act, document, report }) {
    const { present, represented } = act.members;
    if (!isNamed(present) || holdersAreMixed(represented)) return;
    // Where words were not understood, a name alone may be a holder's.
    const told = represented.sure ? represented.proxies : represented.proxies.filter((each) => each.to);
    if (told.length === 0 && represented.proxies.length > 0) return;
    const proxies = told.map((each) => each.from);
    const givers = proxies.length > 0 ? proxies : represented.people;
    if (!givers.some((giver) => hasKey(present.people, giver.key))) return;
    // The whole name or nothing: « Jean DUPONT » is not « Jean-Pierre DUPONT ».
    const here = new Map(present.people.map((person) => [person.key, person]));
    const both = givers.flatMap((giver) => {
      const found = here.get(giver.key);
      if (!found || giver.key === "" || differentGender(giver, found)) return [];
      return comesOrGoes(act, document, giver, found) ? [] : [{ giver, found }];
    });
    for (const { giver, found } of both)
      report(
        "present",
        giver.span,
        { name: giver.name },
        {
          law: proxyBasis(act.law),
          related: [
            {
              span: found.span,
              message: { fr: "{name} figure ici parmi les présents", en: "{name} is listed present here" },
            },
          ],
          ...levelOfMany(both.length),
        },
      );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Paul ROUX (arrivé à 19 h 10)",
        "Procuration : Paul ROUX a donné procuration à Luc PETIT",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Paul ROUX",
          "Absent ayant donné pouvoir : ⟦Paul ROUX⟧ à Luc PETIT",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Procurations : Paul ROUX a donné procuration à Luc PETIT, ⟦MOREL Zoé⟧ a donné procuration à Anne DURAND",
        ),
      },
    ],
  },
});
