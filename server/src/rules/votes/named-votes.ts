import { CAMPS, type CampName, mayBeVoters, sumOf, votesCounted } from "../../model/arithmetic.ts";
import { hasKey } from "../../model/people/identity.ts";
import type { Act, Camp, DocumentModel } from "../../model/types.ts";
import type { StyleSet } from "../../styles/style.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { whoIs } from "../shared/people.ts";
import { votersOf } from "../shared/voters.ts";

export default defineRule<"names">({
  id: "named-votes",
  group: "votes",
  level: "error",
  law: [],
  title: {
    fr: "Le nombre de voix est celui des noms qui suivent",
    en: "The number of votes is that of the names that follow",
  },
  why: {
    fr: "Quand l’acte nomme ceux qui ont voté contre ou se sont abstenus, le nombre et les noms doivent se répondre. L’écart vient d’un pouvoir oublié ou d’un nom perdu, et met en doute le vote entier.",
    en: "When the act names those who voted against or abstained, the figure and the names must agree. The difference comes from a forgotten proxy or a lost name, and casts doubt on the whole vote.",
  },
  messages: {
    names: {
      fr: "{figure} voix écrite{figure#|s}, mais {names} nom{names#|s} à la suite\u00a0: corrigez le nombre ou complétez les noms.",
      en: "{figure} vote{figure#|s} printed, but {names} name{names#|s} after it: correct the figure or complete the names.",
    },
  },
  check({ act, document, text, styles, report }) {
    for (const name of CAMPS) {
      const camp = act.vote[name];
      const { figure, people } = camp;
      if (!figure?.sure || people.length === 0) continue;
      const names = people.length;
      if (figure.value >= names && figure.value <= names + proxiesOf(act, camp)) continue;
      // A name that stands in another camp too is one too many, which `voter-listed` tells.
      if (figure.value === names - inOtherCamps(act, name)) continue;
      const digits = /^\d+$/.test(text.slice(figure.span.start, figure.span.end));
      const title = { fr: "Écrire {names}, le nombre des noms", en: "Write {names}, the number of names" };
      const edits = [{ span: figure.span, newText: String(names) }];
      report(
        "names",
        figure.span,
        { figure: figure.value, names },
        {
          related: people
            .slice(0, 20)
            .map((each) => ({ span: each.span, message: { fr: "nommé ici", en: "named here" } })),
          fixes: digits ? [{ title, safe: fitsWithNames(act, document, styles, name), edits }] : [],
        },
      );
    }
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Pour : 9",
        "Contre : 2 (Jean GRAS, Ève BLANC)",
        "Abstention : 0",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent ayant donné pouvoir : Paul ROUX à Luc PETIT",
        "Pour : 2",
        "Contre : 2 (Luc PETIT et son mandant)",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Pouvoirs : Ève BLANC à Jean GRAS",
          "Contre : ⟦3⟧ (Jean GRAS, Ève BLANC)",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Jean GRAS",
          "Pouvoirs : Ève BLANC à Jean GRAS",
          "Contre : 2 (Jean GRAS, Ève BLANC)",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Pour : 9",
          "Contre : ⟦3⟧ (Jean GRAS, Ève BLANC)",
          "Abstention : 0",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Pour : 9",
          "Contre : 2 (Jean GRAS, Ève BLANC)",
          "Abstention : 0",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Pour : 9",
          "Contre : 0",
          "Abstentions : ⟦1⟧ (Jean GRAS, Ève BLANC)",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Pour : 9",
          "Contre : 0",
          "Abstentions : 2 (Jean GRAS, Ève BLANC)",
        ),
      },
    ],
  },
});

/** How many names of a camp another camp has as well. */
function inOtherCamps({ vote }: Act, name: CampName): number {
  return vote[name].people.filter(
    ({ key }) => key !== "" && CAMPS.some((other) => other !== name && hasKey(vote[other].people, key)),
  ).length;
}

/** Proxies that the named ones may hold: they vote as well; a giver who is named himself is counted already. */
function proxiesOf(act: Act, camp: Camp): number {
  return act.members.represented.proxies.filter(({ from, to }) => {
    if (from.key !== "" && hasKey(camp.people, from.key)) return false;
    if (!to) return true;
    return whoIs(camp.people, to, act.session.president) !== null;
  }).length;
}

/** Whether the votes make the voters once the figure is the number of its names. */
function fitsWithNames(act: Act, document: DocumentModel, styles: StyleSet, changed: CampName): boolean {
  const votes = votesCounted(act.vote);
  const range = votersOf(act, document, styles);
  if (!votes || !range || mayBeVoters(range, votes.total)) return false;
  const figures = CAMPS.map((name) => (name === changed ? act.vote[name].people.length : (votes[name] ?? 0)));
  return mayBeVoters(range, sumOf(figures));
}
