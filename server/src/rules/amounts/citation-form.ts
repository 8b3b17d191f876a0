import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { quoted, say } from "../shared/say.ts";

export default defineRule({
  id: "citation-form",
  group: "amounts",
  level: "hint",
  law: [],
  title: say(
    "Les articles de code s’écrivent «\u00a0L. 2121-20\u00a0»",
    "Articles of codes are written “L. 2121-20”",
  ),
  why: say(
    "Un article de code s’écrit avec un point et une espace après la lettre, et un tiret entre les nombres\u00a0: «\u00a0L.\u00a02121-20\u00a0». La même forme partout se retrouve d’une seule recherche.",
    "An article of a code is written with a full stop and a space after the letter, and a hyphen between the numbers: “L. 2121-20”. The same form throughout is found by one search.",
  ),
  messages: {
    form: say(
      "«\u00a0{written}\u00a0» s’écrit «\u00a0{display}\u00a0».",
      "“{written}” is written “{display}”.",
    ),
  },
  check({ act, text, report }) {
    for (const citation of act.citations) {
      if (citation.kind !== "article") continue;
      const where = span(citation.start, citation.end);
      const written = text.slice(where.start, where.end);
      // In « L. 2121-10 et 2121-11 » the second article has no letter of its own.
      if (!/^\p{L}/u.test(written) || sameForm(written, citation.display)) continue;
      report(
        "form",
        where,
        { written: quoted(written, 30), display: citation.display },
        {
          fixes: [
            {
              title: say("Écrire «\u00a0{display}\u00a0»", "Write “{display}”"),
              safe: true,
              edits: [{ span: where, newText: citation.display.replaceAll(" ", "\u00a0") }],
            },
          ],
        },
      );
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu l’article L. 2121-20 du Code général des collectivités territoriales,\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu les articles L. 2121-10 et 2121-11 du Code général des collectivités territoriales,\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu l’article ⟦L2121-20⟧ du Code général des collectivités territoriales,\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu l’article L. 2121-20 du Code général des collectivités territoriales,\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu les articles ⟦L.2121.15⟧ et ⟦R 2131-1⟧ du CGCT,\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nVu les articles L. 2121-15 et R. 2131-1 du CGCT,\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

/** Whether the two differ by nothing but spaces or the kind of hyphen, which a clerk cannot see. */
function sameForm(a: string, b: string): boolean {
  return visible(a) === visible(b);
}

function visible(text: string): string {
  return text.replace(/\s{1,40}/g, " ").replace(/[‐‑]/g, "-");
}
