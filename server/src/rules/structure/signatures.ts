import { signatureBasis } from "../../law/basis.ts";
import { defineRule } from "../rule.ts";
import { foldedIn } from "../shared/foldedIn.ts";
import { say } from "../shared/say.ts";

/** Ordonnance n° 2021-1310 and décret n° 2021-1311 of 7 October 2021. */
const IN_FORCE = "2022-07-01";
const BODIES: ReadonlySet<string> = new Set(["commune", "epci"]);

/** So many characters around the name of who signs hold the other signature. */
const NEAR = 300;
const SIGNS = /(?:^|\n|\b(?:le|la|les) )secretaires?(?: de (?:la )?seance)?(?:,| ?\n| ?$)/;

export default defineRule({
  id: "signatures",
  group: "structure",
  level: "info",
  law: ["CGCT L2121-23", "CGCT R2121-9", "CGCT L5211-1"],
  title: say("Le secrétaire de séance signe aussi", "The secretary signs as well"),
  why: say(
    "Depuis le 1er\u00a0juillet\u00a02022, la délibération est signée par le maire ou le président et par le ou les secrétaires de séance. Un extrait certifié peut ne porter que la signature de l’exécutif, mais le nom du secrétaire est alors utile à qui compare avec le registre.",
    "Since 1 July 2022 a délibération is signed by the mayor or president and by the secretary or secretaries of the session. A certified extract may bear one signature only, but the secretary's name then helps whoever compares it with the register.",
  ),
  messages: {
    missing: say(
      "Aucun secrétaire de séance n’est nommé\u00a0: depuis le 1er\u00a0juillet\u00a02022, le secrétaire signe la délibération avec {signatory}\u00a0; ajoutez son nom.",
      "No secretary is named: since 1 July 2022 the secretary signs the délibération together with {signatory}; add the name.",
    ),
  },
  check({ act, document, report }) {
    const { signatory, session, collectivity } = act;
    if (!signatory || session.secretary || !session.date?.sure || session.date.value < IN_FORCE) return;
    if (!collectivity.kind?.sure || !BODIES.has(collectivity.kind.value)) return;
    // « La secrétaire de séance, » beside « Le Maire, »: the secretary signs.
    const { start, end } = signatory.span;
    if (
      SIGNS.test(
        foldedIn(document, {
          start: Math.max(act.range.start, start - NEAR),
          end: Math.min(act.range.end, end + NEAR),
        }),
      )
    )
      return;
    report("missing", signatory.span, { signatory: signatory.name }, { law: signatureBasis(act.law) });
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2023\n\nDélibération n° 2023-03\nObjet : Achat d’un broyeur\n\nSecrétaire de séance : M. Luc COLIN\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le 14 février 2023\nPour extrait conforme,\nLe Maire\nAnne BEL",
      "Commune de Valbourg\nSéance du 8 février 2023\n\nDélibération n° 2023-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le 14 février 2023\nPour extrait conforme,\nLe Maire,                         La secrétaire de séance,\nAnne BEL                          Zoé MOREL",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le 14 février 2021\nPour extrait conforme,\nLe Maire\nAnne BEL",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2023\n\nDélibération n° 2023-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le 14 février 2023\nPour extrait conforme,\nLe Maire\n⟦Anne BEL⟧",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2024\n\nDélibération n° 2024-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nFait à Valbourg, le 14 février 2024\nPour extrait conforme,\nLe Maire\n⟦Luc COLIN⟧",
      },
    ],
  },
});
