import { distance } from "fastest-levenshtein";
import { proxyBasis } from "../../law/basis.ts";
import type { Act, VotingProxy as Mandate, Person } from "../../model/types.ts";
import { defineRule, type Fix } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { levelOfMany } from "../shared/misread.ts";
import { comesOrGoes, holdersMaySubstitute, inRoom, isNamed, whoIs } from "../shared/people.ts";
import { lacksSomebody } from "../shared/voters.ts";

export default defineRule<"absent" | "unlisted" | "misspelt">({
  id: "proxy-holder",
  group: "attendance",
  level: "error",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-16", "CGCT L4132-15", "CASF R123-16"],
  title: { fr: "Qui reçoit un pouvoir est présent", en: "Whoever holds a proxy is present" },
  why: {
    fr: "Un pouvoir est donné à un collègue pour qu’il vote à la place de l’absent\u00a0: celui qui n’est pas là, ou qui a lui-même donné pouvoir, ne peut voter pour personne. La voix comptée sur un tel pouvoir est nulle.",
    en: "A proxy is given to a colleague who votes in the absent member’s place: whoever is not there, or gave a proxy himself, can vote for nobody. A vote counted on such a proxy is void.",
  },
  messages: {
    absent: {
      fr: "{holder} a reçu le pouvoir donné par {giver} mais figure parmi les absents ou les représentés\u00a0: désignez un membre présent ou retirez ce pouvoir.",
      en: "{holder} holds the proxy of {giver} but is listed absent or represented: name a member who is present or take the proxy out.",
    },
    unlisted: {
      fr: "{holder} a reçu le pouvoir donné par {giver} mais ne figure pas parmi les présents\u00a0: vérifiez le nom ou la liste.",
      en: "{holder} holds the proxy of {giver} but is not among those present: check the name or the list.",
    },
    misspelt: {
      fr: "{holder} a reçu le pouvoir donné par {giver} mais ne figure pas parmi les présents\u00a0; {near} est le nom le plus proche, corrigez le nom ou la liste.",
      en: "{holder} holds the proxy of {giver} but is not among those present; {near} is the nearest name, correct the name or the list.",
    },
  },
  check({ act, document, report }) {
    const { present, represented, absent, excused } = act.members;
    if (!isNamed(present)) return;
    const here = inRoom(act);
    if (holdersMaySubstitute(act)) return;
    const away = [...represented.people, ...absent.people, ...excused.people];
    const wrong = represented.proxies.flatMap(({ from, to, span }) => {
      // Words of a margin run through the entry: whom it names is not sure.
      if (represented.unread.some((piece) => piece.start < span.end && piece.end > span.start)) return [];
      if (!to || whoIs(here, to, act.session.president) !== null || comesOrGoes(act, document, to)) return [];
      const elsewhere = whoIs(away, to, null);
      if (elsewhere === "unknown") return [];
      const near = elsewhere ? null : nearName(here, to);
      // Lists that lack a member lack this one: `members-sum` or `duplicate-member` tells.
      return !elsewhere && !near && lacksSomebody(act) ? [] : [{ from, to, elsewhere, near }];
    });
    const unlisted = new Set(wrong.flatMap(({ to, elsewhere, near }) => (elsewhere || near ? [] : [to.key])));
    for (const { from, to, elsewhere, near } of wrong) {
      const data = { holder: to.name, giver: from.name, near: near?.name ?? "" };
      const message = elsewhere ? "absent" : near ? "misspelt" : "unlisted";
      report(message, to.span, data, {
        law: proxyBasis(act.law),
        related: relatedTo(act, elsewhere, near),
        fixes: near ? [spelling(to, near)] : [],
        ...(message === "unlisted" ? levelOfMany(unlisted.size) : {}),
      });
    }
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
        "Présents : Mme DURAND, M. PETIT, Mme MOREL",
        "Procuration : M. ROUX a donné procuration à M. Luc PETIT",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : 12",
        "Procuration : M. ROUX a donné procuration à M. Luc PETIT",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent ayant donné pouvoir : Paul ROUX à ⟦Jean GRAS⟧",
          "Absent : Jean GRAS",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Procuration : Paul ROUX a donné procuration à ⟦Guy NOËL⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Procuration : Paul ROUX a donné procuration à ⟦Anne DURANT⟧",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Procuration : Paul ROUX a donné procuration à Anne DURAND",
        ),
      },
    ],
  },
});

/** The only member present whose name is a slip or two away; names are short, so the search is. */
function nearName(here: readonly Person[], holder: Person): Person | null {
  const allowed = holder.key.length > 9 ? 2 : 1;
  const near = here.filter((each) => distance(each.key.slice(0, 80), holder.key.slice(0, 80)) <= allowed);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function relatedTo(act: Act, elsewhere: Mandate["to"], near: Person | null) {
  if (elsewhere)
    return [{ span: elsewhere.span, message: { fr: "{holder} figure ici", en: "{holder} is listed here" } }];
  if (near)
    return [
      {
        span: near.span,
        message: { fr: "{near} figure parmi les présents", en: "{near} is among those present" },
      },
    ];
  const { label } = act.members.present;
  return label
    ? [{ span: label, message: { fr: "la liste des présents", en: "the list of those present" } }]
    : [];
}

function spelling(holder: Person, near: Person): Fix {
  return {
    title: { fr: "Écrire {near}", en: "Write {near}" },
    safe: false,
    edits: [{ span: holder.span, newText: near.name }],
  };
}
