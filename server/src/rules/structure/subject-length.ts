import { defineRule } from "../rule.ts";
import { say } from "../shared/say.ts";

/** Longest object that the transmission form takes (element Objet of the @ctes schema). */
const LONGEST = 499;
/** Several sentences are the body of an act whose object could not be told from it. */
const SENTENCES = /[.:] \p{Lu}/u;

export default defineRule({
  id: "subject-length",
  group: "structure",
  level: "warning",
  law: [],
  title: say("L’objet tient dans le formulaire de télétransmission", "The subject fits the filing form"),
  why: say(
    "Le formulaire de télétransmission n’accepte que 499 caractères pour l’objet. Un objet plus long est refusé ou coupé\u00a0: mieux vaut choisir soi-même les mots qui restent.",
    "The electronic filing form takes 499 characters for the subject. A longer one is refused or cut: better to choose oneself the words that stay.",
  ),
  messages: {
    long: say(
      "L’objet compte {length} caractères, la télétransmission en accepte {most}\u00a0: enlevez-en {over}.",
      "The subject has {length} characters, the filing takes {most}: remove {over}.",
    ),
  },
  check({ act, report }) {
    const length = act.object?.value.length ?? 0;
    if (!act.object?.sure || length <= LONGEST || SENTENCES.test(act.object.value)) return;
    report("long", act.object.span, { length, most: LONGEST, over: length - LONGEST });
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      "Séance du 8 février 2021\nDélibération n° 2021-03\nObjet : Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, et vente de l’ancien\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Séance du 8 février 2021\nDélibération n° 2021-03\nObjet : ⟦Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, Achat d’un broyeur pour le service des espaces verts, et vente de l’ancien broyeur⟧\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Séance du 8 février 2021\nDélibération n° 2021-03\nObjet : ⟦Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; Approbation de la convention de gestion de la voirie ; autorisation de signature⟧\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});
