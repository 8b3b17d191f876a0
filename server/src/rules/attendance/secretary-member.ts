import { secretaryBasis } from "../../law/basis.ts";
import { secretaryMustBeMember } from "../../law/secretary.ts";
import { memberBalance } from "../../model/arithmetic.ts";
import { misreadMember } from "../../model/people/identity.ts";
import type { Act, Person } from "../../model/types.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { hasMovingNote, inRoom, isNamed, isOneWord, whoIs } from "../shared/people.ts";
import { holdsWord } from "../shared/phrases.ts";

export default defineRule<"official" | "absent" | "unlisted">({
  id: "secretary-member",
  group: "attendance",
  level: "warning",
  law: ["CGCT L2121-15", "CGCT L5211-1"],
  title: {
    fr: "Le secrétaire de séance est un membre de l’assemblée",
    en: "The secretary is a member of the assembly",
  },
  why: {
    fr: "Au début de chaque séance, l’assemblée nomme secrétaire un ou plusieurs de ses membres\u00a0; les agents peuvent l’assister sans prendre part aux débats. En Moselle, dans le Bas-Rhin et le Haut-Rhin, le droit local permet de nommer un agent.",
    en: "At the beginning of each meeting the assembly names one or more of its members as secretary; officials may assist without taking part in the debate. In Moselle, Bas-Rhin and Haut-Rhin local law lets an official be named.",
  },
  messages: {
    official: {
      fr: "{name} est secrétaire de séance comme «\u00a0{office}\u00a0»\u00a0: nommez un membre de l’assemblée, qu’un agent peut seulement assister.",
      en: "{name} is secretary as “{office}”: name a member of the assembly, whom an official may only assist.",
    },
    absent: {
      fr: "{name} est secrétaire de séance mais figure parmi les absents\u00a0: corrigez le nom ou la liste.",
      en: "{name} is secretary but is listed among those absent: correct the name or the list.",
    },
    unlisted: {
      fr: "{name} est secrétaire de séance mais ne figure sur aucune liste des membres\u00a0: vérifiez le nom, ou nommez un membre présent.",
      en: "{name} is secretary but is on none of the lists of members: check the name, or name a member who is present.",
    },
  },
  check({ act, report }) {
    const { secretary } = act.session;
    if (!secretary || secretary.key === "" || !secretaryMustBeMember(act.law)) return;
    const law = secretaryBasis(act.law);
    const away = awayAs(act);
    if (away) {
      report(
        "absent",
        secretary.span,
        { name: secretary.name },
        {
          law,
          related: [{ span: away.span, message: { fr: "parmi les absents", en: "among those absent" } }],
        },
      );
      return;
    }
    if (isListed(act)) return;
    if (secretary.office && holdsWord(secretary.office, OFFICIALS)) {
      report("official", secretary.span, { name: secretary.name, office: secretary.office }, { law });
    } else if (listsAreWhole(act) && !isOneWord(secretary)) {
      report("unlisted", secretary.span, { name: secretary.name }, { law });
    }
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Nombre de membres en exercice : 3",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Secrétaire de séance : Luc PETIT",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Nombre de membres en exercice : 15",
        "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
        "Secrétaire de séance : Guy NOËL",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent : Guy NOËL",
          "Secrétaire de séance : ⟦Guy NOËL⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Secrétaire de séance : Mme ⟦Rose LENOIR⟧, Directrice Générale des Services",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Nombre de membres en exercice : 4",
          "Présents : Anne DURAND, Luc PETIT, Zoé MOREL",
          "Absent : Jean GRAS",
          "Secrétaire de séance : ⟦Guy NOËL⟧",
        ),
      },
    ],
  },
});

/** Words of an official's title, folded; no elected member bears them. */
const OFFICIALS = [
  "directeur",
  "directrice",
  "dgs",
  "dga",
  "dgst",
  "attache",
  "attachee",
  "redacteur",
  "redactrice",
  "agent",
];

/** The secretary in the list of those absent, when no other list has the name and nobody comes or goes. */
function awayAs(act: Act): Person | null {
  const { present, absent, represented } = act.members;
  const { secretary, president } = act.session;
  if (!secretary || act.movements.length > 0 || !absent.sure || !present.sure) return null;
  if (act.members.present.people.some(hasMovingNote) || absent.people.some(hasMovingNote)) return null;
  if (isOneWord(secretary) || whoIs([...inRoom(act), ...represented.people], secretary, president))
    return null;
  return absent.people.find((person) => person.key !== "" && person.key === secretary.key) ?? null;
}

function isListed(act: Act): boolean {
  const { represented, absent, excused } = act.members;
  const everyone = [...inRoom(act), ...represented.people, ...absent.people, ...excused.people];
  const { secretary, president } = act.session;
  // A name one letter away from a member's is a slip of the pen, or of a scanner.
  return (
    secretary !== null &&
    (whoIs(everyone, secretary, president) !== null || misreadMember(everyone, secretary) !== null)
  );
}

/** Whether every member in office is named on one of the lists. */
function listsAreWhole(act: Act): boolean {
  const balance = memberBalance(act.members, act.tally);
  if (!balance?.balanced || balance.sum !== balance.inOffice || !isNamed(act.members.present)) return false;
  const { represented, absent } = act.members;
  return [represented, absent].every((list) => (list.stated?.value ?? 0) <= list.people.length);
}
