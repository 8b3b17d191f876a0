import type { PageMark } from "../../model/types.ts";
import { defineRule } from "../rule.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "page-number",
  group: "structure",
  level: "info",
  law: [],
  title: say("Les pages se suivent", "Pages follow one another"),
  why: say(
    "«\u00a0Page n sur N\u00a0» prouve que l’acte est entier. Une page qui manque, un numéro plus grand que le total ou deux totaux différents font douter de l’acte, et font refuser un envoi.",
    "“Page n sur N” proves that the act is whole. A missing page, a number above the total or two different totals cast doubt on the act and may have a filing refused.",
  ),
  messages: {
    over: say(
      "Page {page} sur {of}\u00a0: le numéro dépasse le nombre de pages, corrigez l’un des deux.",
      "Page {page} of {of}: the number is above the number of pages, correct one of the two.",
    ),
    total: say(
      "«\u00a0sur {of}\u00a0» ici, «\u00a0sur {before}\u00a0» à la page d’avant\u00a0: le nombre de pages doit être le même partout.",
      "“sur {of}” here, “sur {before}” on the page before: the number of pages must be the same throughout.",
    ),
    gap: say(
      "Après la page {before} vient la page {page}\u00a0: il manque {missing} page{missing#|s}, ou la numérotation est à corriger.",
      "Page {page} follows page {before}: {missing} {missing#page is|pages are} missing, or the numbering is to be corrected.",
    ),
  },
  checkDocument({ document, report }) {
    let before: PageMark | null = null;
    for (const mark of document.pages) {
      const page = mark.page.value;
      const of = mark.of?.value ?? null;
      if (!mark.page.sure || mark.of?.sure === false) {
        before = null;
        continue;
      }
      if (of !== null && page > of) report("over", mark.span, { page, of });
      // A number that does not grow begins another numbering: the next act, an annexe, a footer beside a header.
      const previous: PageMark | null = before;
      before = mark;
      if (previous === null || page <= previous.page.value) continue;
      const related = [{ span: previous.span, message: say("Page d’avant", "Page before") }];
      const previousTotal = previous.of?.value ?? null;
      if (of !== null && previousTotal !== null && of !== previousTotal) {
        report("total", mark.span, { of, before: previousTotal }, { related });
      } else if (page > previous.page.value + 1 && (of === null || page <= of)) {
        const missing = page - previous.page.value - 1;
        report("gap", mark.span, { page, before: previous.page.value, missing }, { related });
      }
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nPage 1 sur 2\n\nAdoptée à l’unanimité.\n\nPage 2 sur 2",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nPage 4 sur 4",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nPage 1\n\nAnnexe\n\nPage 1\n\nPage 2",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nPage 1 sur 4\n\nAdoptée à l’unanimité.\n\n⟦Page 4 sur 4⟧",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nPage 1 sur 2\n\nAdoptée à l’unanimité.\n\n⟦Page 2 sur 3⟧",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\n⟦Page 3 sur 2⟧",
      },
    ],
  },
});
