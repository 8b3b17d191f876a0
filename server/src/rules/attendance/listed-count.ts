import { memberBalance, readings, unionSize } from "../../model/arithmetic.ts";
import { isNobody } from "../../model/people/identity.ts";
import type { Act, Members, PeopleList } from "../../model/types.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type Fix } from "../rule.ts";
import { within } from "../shared/dateWriting.ts";
import { lines } from "../shared/lines.ts";
import { hasMovingNote, holdersMaySubstitute } from "../shared/people.ts";

const OF_BOTH = /absente?s? et (?:pouvoirs?|procurations?)/i;

export default defineRule<"list" | "quorum">({
  id: "listed-count",
  group: "attendance",
  level: "error",
  law: [],
  title: {
    fr: "Le nombre écrit avec une liste est celui de ses noms",
    en: "The figure printed with a list is the number of its names",
  },
  why: {
    fr: "Le nombre et la liste disent la même chose deux fois\u00a0; s’ils diffèrent, l’un des deux est faux et personne ne sait lequel. Le contrôle de légalité lit le nombre, le juge lit les noms.",
    en: "The figure and the list say the same thing twice; when they differ one of them is wrong and nobody knows which. The prefecture reads the figure, the court reads the names.",
  },
  messages: {
    list: {
      fr: "«\u00a0{label}\u00a0»\u00a0: le nombre écrit est {stated}, mais la liste compte {names} nom{names#|s}\u00a0; corrigez le nombre ou la liste.",
      en: "“{label}”: the figure printed is {stated}, but the list holds {names} name{names#|s}; correct the figure or the list.",
    },
    quorum: {
      fr: "{stated} présent{stated#|s} dans la phrase du quorum, mais {names} nom{names#|s} dans la liste\u00a0; corrigez le nombre ou la liste.",
      en: "{stated} present in the sentence on the quorum, but {names} name{names#|s} in the list; correct the figure or the list.",
    },
  },
  check({ act, text, report }) {
    const { present, represented, absent, excused } = act.members;
    const wrong = [present, represented, absent, excused].flatMap((list) => {
      const { stated, label } = list;
      if (!stated?.sure || !list.sure || !label || list.people.length === 0) return [];
      if (countsFor(list, act).includes(stated.value)) return [];
      if (list === present && isOfDelegates(label, text)) {
        const substitutes = list.people.length - stated.value;
        if (substitutes > 0 && substitutes <= present.substitutes.length) return [];
      }
      // « Absents et procurations : 4 » over both kinds: the list holds one of them.
      if (OF_BOTH.test(text.slice(label.start, label.end)) && stated.value > list.people.length) return [];
      // Those represented are among the absent; substitutes of delegates are among those present.
      if (list === absent && !represented.sure) return [];
      if (list === present && holdersMaySubstitute(act)) return [];
      return [{ list, stated, label, off: stated.value - list.people.length }];
    });
    const level = mayBeMisread(wrong.map(({ off }) => off)) ? { level: "hint" as const } : {};
    for (const { list, stated, label: where } of wrong) {
      const label = text
        .slice(where.start, where.end)
        .replace(/\s+/g, " ")
        .replace(/[\s:]+$/, "");
      const data = { label, stated: stated.value, names: list.people.length };
      report("list", stated.span, data, {
        related: [
          {
            span: where,
            message: LISTED,
          },
        ],
        fixes: fixes(list, act),
        ...level,
      });
    }
    const said = act.quorum.presentSaid;
    if (!said || fitsQuorum(said.value, act) || act.movements.length > 0 || !within(act, said)) return;
    const data = { stated: said.value, names: present.people.length };
    report("quorum", said.span, data, {
      related: present.label ? [{ span: present.label, message: LISTED }] : [],
    });
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "Présents : 3", "Anne DURAND, Luc PETIT, Zoé MOREL"),
      lines(
        "Conseil municipal de Valbrune",
        "Nombre de membres présents : 4",
        "Nombre de membres absents : 1",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL, Paul ROUX",
        "Absente : Ève BLANC",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Absents : 2",
        "Présents : Anne DURAND, Luc PETIT (arrivé à 18 h 25), Zoé MOREL",
        "Absente : Ève BLANC",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Absent(s) excusé(s) : Ève BLANC",
        "Absent(s) : /",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "3 conseillers présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Le quorum étant atteint (3 présents pour 4 conseillers en exercice), la séance est ouverte.",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "⟦4⟧ conseillers présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente : Ève BLANC",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "3 conseillers présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente : Ève BLANC",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Le quorum étant atteint (⟦4⟧ présents pour 6 conseillers en exercice), la séance est ouverte.",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Nombre de membres en exercice : 4",
          "Présents (⟦4⟧) : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente (1) : Ève BLANC",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Nombre de membres en exercice : 4",
          "Présents (3) : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absente (1) : Ève BLANC",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Luc PETIT",
          "Absents : ⟦3⟧",
          "Ève BLANC, Jean GRAS",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Présents : Luc PETIT",
          "Absents : 2",
          "Ève BLANC, Jean GRAS",
        ),
      },
    ],
  },
});

const LISTED = { fr: "la liste de {names} nom{names#|s}", en: "the list of {names} name{names#|s}" };

/**
 * Whether several lists are far from their figures: the figures of a clerk are off by the one who was put into another
 * list since; otherwise it is the lists that were not understood.
 */
function mayBeMisread(offs: readonly number[]): boolean {
  const moved = offs.every((off) => Math.abs(off) === 1) && offs.reduce((sum, off) => sum + off, 0) === 0;
  return offs.length > 1 && !moved;
}

/** Whether the figure of the sentence on the quorum is that of the list, or of those present as another figure gives them. */
function fitsQuorum(figure: number, act: Act): boolean {
  const { present } = act.members;
  if (!present.sure || present.people.length === 0) return true;
  return (
    figure === present.stated?.value ||
    figure === act.tally.present ||
    countsFor(present, act).includes(figure)
  );
}

/** The figures that fit the list: its names; its different names; those present with who presides, when he is not listed. */
function countsFor(list: PeopleList, act: Act): number[] {
  const { members } = act;
  const names = list.people.length;
  const different = unionSize(keysOf(list));
  const president =
    list === members.present && members.presidentListed === false ? [names + 1, different + 1] : [];
  // A figure of absents may hold the represented ones, who are listed apart.
  // Those excused may stand under a label of their own beside « Absents : 1 ».
  const absents =
    list === members.absent
      ? [
          unionSize(keysOf(list), keysOf(members.represented)),
          names - list.people.filter((person) => members.excused.people.includes(person)).length,
        ]
      : [];
  // Who is replaced by a substitute may be counted among the absent, where he stands or stood.
  const replaced = members.present.substitutes.length;
  const away = replaced > 0 && list !== members.present && list !== members.represented;
  const withReplaced = away
    ? Array.from({ length: Math.min(replaced, MOST_MOVING) }, (_, index) => names + index + 1)
    : [];
  return [
    ...readings(names, different, names - inOtherLists(list, members), ...president, ...absents),
    ...withReplaced,
    ...whenTheyCome(list, members),
  ];
}

/** « Délégués titulaires présents : 10 », with their substitutes named behind them: the figure is that of the delegates. */
function isOfDelegates(label: Span, text: string): boolean {
  return /titulaires/i.test(text.slice(label.start, label.end));
}

/** How many of those present stand in another list as well: one name too many, which other rules tell. */
function inOtherLists(list: PeopleList, { present, represented, absent }: Members): number {
  if (list !== present) return 0;
  return list.people.filter(
    (person) =>
      person.key !== "" && !(isNobody(represented.people, person) && isNobody(absent.people, person)),
  ).length;
}

/** The figures of a list at other hours of the meeting, when members come late or leave early by its own words. */
function whenTheyCome(list: PeopleList, members: Members): number[] {
  // « Z. ROY pouvoir à L. PETIT (jusqu'au point 3) »: a proxy of a part of the meeting.
  const there = list === members.represented ? list : members.present;
  const moving = there.people.filter(hasMovingNote).length;
  const way = list === there ? -1 : 1;
  return Array.from(
    { length: Math.min(moving, MOST_MOVING) },
    (_, index) => list.people.length + way * (index + 1),
  );
}

/** Of more members who come and go than this no figure is explained. */
const MOST_MOVING = 20;

function keysOf(list: PeopleList): string[] {
  return list.people.map((person) => person.key);
}

/** The figure from the list; none when the number in office says that the figure is right and the list is not. */
function fixes(list: PeopleList, act: Act): Fix[] {
  if (!list.stated) return [];
  const names = list.people.length;
  const byList = balancedWith(act, list, names);
  if (byList === false && balancedWith(act, list, list.stated.value) === true) return [];
  const title = {
    fr: "Écrire {names}, le nombre de noms de la liste",
    en: "Write {names}, the number of names in the list",
  };
  return [{ title, safe: byList === true, edits: [{ span: list.stated.span, newText: String(names) }] }];
}

/** Whether the members add up if the list stands for `count`; null when one cannot tell. */
function balancedWith(act: Act, list: PeopleList, count: number): boolean | null {
  const members: Members = act.members;
  const name = list === members.present ? "present" : list === members.represented ? "represented" : "absent";
  if (list === members.excused) return null;
  const only = { ...list, stated: null, people: [] };
  const balance = memberBalance({ ...members, [name]: only }, { ...act.tally, [name]: count });
  return balance ? balance.balanced : null;
}
