import { executoryBasis } from "../../law/basis.ts";
import { defineRule } from "../rule.ts";
import { foldedIn } from "../shared/foldedIn.ts";
import { insertPart } from "../shared/insertPart.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "executory",
  group: "structure",
  level: "info",
  law: ["CGCT L2131-1", "CGCT L5211-3", "CGCT L3131-1", "CGCT L4141-1"],
  title: say("L’acte transmis est certifié exécutoire", "A transmitted act is certified executory"),
  why: say(
    "Un acte transmis et publié est exécutoire, et l’exécutif peut le certifier sous sa responsabilité\u00a0: c’est la mention que demandent le comptable public et les tiers. Elle n’est plus obligatoire depuis le 1er\u00a0juillet\u00a02022, mais elle évite de produire l’accusé de réception.",
    "An act that was transmitted and published is executory, and the executive may certify this under his responsibility: it is the mention that the public accountant and third parties ask for. It has not been compulsory since 1 July 2022, but it saves producing the receipt.",
  ),
  messages: {
    missing: say(
      "L’acte est transmis en préfecture sans mention de son caractère exécutoire\u00a0: ajoutez «\u00a0Acte certifié exécutoire\u00a0».",
      "The act was filed with the prefecture without a word of its executory character: add “Acte certifié exécutoire”.",
    ),
  },
  check({ act, document, text, styles, report }) {
    const proof = act.received ?? act.sent;
    if (!proof?.sure || foldedIn(document, act.range).includes("executoire")) return;
    const style = styles.byId(act.style);
    // A house that requires the mention says so through `missing-part`.
    if (style.parts.some((part) => part.id === "executory" && part.dueFrom !== undefined)) return;
    const fix = insertPart(text, proof.span.end, ["Acte certifié exécutoire"]);
    report(
      "missing",
      proof.span,
      {},
      {
        law: executoryBasis(act.law),
        fixes: [
          {
            title: say("Ajouter «\u00a0Acte certifié exécutoire\u00a0»", "Add “Acte certifié exécutoire”"),
            safe: false,
            edits: [fix],
          },
        ],
      },
    );
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nReçu en préfecture le 10/02/2021\nActe certifié exécutoire",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nReçu en préfecture le ⟦10/02/2021⟧\n",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nReçu en préfecture le 10/02/2021\n\nActe certifié exécutoire\n",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nTransmis en préfecture le ⟦10/02/2021⟧",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nTransmis en préfecture le 10/02/2021\n\nActe certifié exécutoire",
      },
    ],
  },
});
