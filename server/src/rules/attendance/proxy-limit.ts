import { type ProxyLimit, proxyLimit } from "../../law/proxies.ts";
import type { Act, VotingProxy as Mandate } from "../../model/types.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { hasMovingNote, inRoom, whoIs } from "../shared/people.ts";
import { possibleLaws } from "../shared/possibleLaws.ts";

/** More of the holder's other proxies than this are not shown. */
const MOST_SHOWN = 10;

export default defineRule<"tooMany">({
  id: "proxy-limit",
  group: "attendance",
  level: "error",
  law: ["CGCT L2121-20", "CGCT L5211-1", "CGCT L3121-16", "CGCT L4132-15"],
  title: {
    fr: "Nul n’a plus de pouvoirs que la loi ne permet",
    en: "Nobody holds more proxies than the law allows",
  },
  why: {
    fr: "Un conseiller ne peut porter qu’un pouvoir\u00a0; les lois d’urgence sanitaire en ont permis deux certains mois de 2020 à 2022. Un pouvoir de trop ne compte pas, et le vote peut s’en trouver renversé.",
    en: "A councillor may hold one proxy only; emergency laws allowed two in some months of 2020 to 2022. A proxy too many does not count, and may turn the vote.",
  },
  messages: {
    tooMany: {
      fr: "{holder} porte {held} pouvoirs, la loi n’en permet que {limit} ce jour-là\u00a0: un autre membre présent doit recevoir celui que donne {giver}, ou retirez-le.",
      en: "{holder} holds {held} proxies, the law allows only {limit} on that day: give the one of {giver} to another member present or take it out.",
    },
  },
  check({ act, report }) {
    const limit = highestLimit(act);
    if (!limit) return;
    for (const held of byHolder(act)) {
      const over = held.slice(limit.certainLimit);
      for (const proxy of over) {
        if (!proxy.to) continue;
        const data = {
          holder: proxy.to.name,
          giver: proxy.from.name,
          held: held.length,
          limit: limit.certainLimit,
        };
        const others = held.filter((each) => each !== proxy).slice(0, MOST_SHOWN);
        report("tooMany", proxy.to.span, data, {
          law: limit.law,
          related: others.map((each) => ({
            span: each.span,
            message: { fr: "autre pouvoir tenu par {holder}", en: "another proxy held by {holder}" },
          })),
        });
      }
    }
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 6 février 2023",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Procurations : Paul ROUX a donné procuration à Luc PETIT, Ève BLANC a donné procuration à Zoé MOREL",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du lundi 8 février 2021",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Procurations : Paul ROUX a donné procuration à Luc PETIT, Ève BLANC a donné procuration à Luc PETIT",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 6 février 2023",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Procurations : Paul ROUX a donné procuration à Luc PETIT, Ève BLANC a donné procuration à ⟦Luc PETIT⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du lundi 8 février 2021",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Ont donné pouvoir : Paul ROUX à Luc PETIT, Ève BLANC à Luc PETIT, Guy NOËL à ⟦Luc PETIT⟧",
        ),
      },
    ],
  },
});

/** The most generous of the laws that may govern the day; null when one of them is unknown. */
function highestLimit(act: Act): ProxyLimit | null {
  let highest: ProxyLimit | null = null;
  for (const law of possibleLaws(act)) {
    const limit = proxyLimit(law);
    if (!limit) return null;
    if (!highest || limit.certainLimit > highest.certainLimit) highest = limit;
  }
  return highest;
}

/**
 * The proxies of each holder, in the order of the text. A holder who cannot be told from another, a giver written
 * twice and a proxy for a part of the meeting only count for nobody.
 */
function byHolder(act: Act): Mandate[][] {
  const here = inRoom(act);
  const held = new Map<string, Mandate[]>();
  const givers = new Set<string>();
  for (const proxy of act.members.represented.proxies) {
    if (!proxy.to || hasMovingNote(proxy.from) || hasMovingNote(proxy.to)) continue;
    const holder = whoIs(here, proxy.to, act.session.president) ?? proxy.to;
    if (holder === "unknown" || holder.key === "" || givers.has(proxy.from.key)) continue;
    givers.add(proxy.from.key);
    held.set(holder.key, [...(held.get(holder.key) ?? []), proxy]);
  }
  return [...held.values()];
}
