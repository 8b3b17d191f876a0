import { councilSize, councilSizes } from "../../law/councilSize.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";
import { say } from "../shared/say.ts";
import { sessionDay } from "../shared/sessionDay.ts";
import { surelyKind } from "../shared/surelyKind.ts";

/** The sizes of today hold from the general renewal of March 2014 on. */
const SETTLED = "2014-03-31";
/** Paris, Lyon and Marseille have councils of their own size (CGCT L2512-3, L2513-1). */
const OF_ITS_OWN = 400_000;

export default defineRule({
  id: "council-size",
  group: "attendance",
  level: "warning",
  law: ["CGCT L2121-2"],
  title: say(
    "Le nombre de membres en exercice convient à la population",
    "The number of members in office suits the population",
  ),
  why: say(
    "La loi fixe le nombre de conseillers municipaux d’après la population. Plus de membres en exercice que de sièges est impossible\u00a0; beaucoup moins est un mauvais chiffre, ou un conseil à compléter. Un nombre qui est juste la taille d’un autre conseil n’est qu’une information\u00a0: des sièges peuvent être vacants.",
    "The law sets the number of municipal councillors by population. More members in office than seats is impossible; many fewer is a wrong figure, or a council to be completed. A number that is just the size of another council is information only: seats may be vacant.",
  ),
  messages: {
    more: say(
      "{n} membres en exercice, mais le conseil d’une commune de {inhabitants} habitants compte {size} sièges\u00a0: vérifiez ce nombre, ou la population dans la fiche du conseil.",
      "{n} members in office, but the council of a commune of {inhabitantsEn} inhabitants has {size} seats: check this number, or the population in the council file.",
    ),
    third: say(
      "{n} membres en exercice pour {size} sièges ({inhabitants} habitants)\u00a0: vérifiez ce nombre\u00a0; un conseil qui a perdu le tiers de ses membres doit être complété ou renouvelé.",
      "{n} members in office for {size} seats ({inhabitantsEn} inhabitants): check this number; a council that has lost a third of its members must be completed or renewed.",
    ),
    other: say(
      "{n} membres en exercice pour {size} sièges ({inhabitants} habitants)\u00a0: {n} est la taille d’un autre conseil, vérifiez ce nombre ou la population dans la fiche du conseil.",
      "{n} members in office for {size} seats ({inhabitantsEn} inhabitants): {n} is the size of another council, check this number or the population in the council file.",
    ),
  },
  check({ act, report }) {
    const { inOffice } = act.members;
    const population = act.law.population ?? null;
    const day = sessionDay(act)?.value;
    if (population === null || population >= OF_ITS_OWN || !inOffice?.sure || !day || day < SETTLED) return;
    if (surelyKind(act) !== "commune") return;
    const size = councilSize(population);
    const n = inOffice.value;
    const data = { n, size, population, ...inhabitantsOf(population) };
    if (n > size) report("more", inOffice.span, data);
    else if (n <= size - size / 3)
      report("third", inOffice.span, data, {
        law: ["CGCT L2121-2", "code électoral L258", "code électoral L270"],
      });
    else if (n < size && councilSizes().some(({ members }) => members === n))
      report("other", inOffice.span, data, { level: "info" });
  },
  examples: {
    file: { collectivity: { name: "Valbrune", kind: "commune", population: 1834 } },
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Séance du 11 juillet 2023",
        "Nombre de membres en exercice : 19",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Séance du 11 juillet 2023",
        "Nombre de membres en exercice : 17",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du 11 juillet 2023",
          "Nombre de membres en exercice : ⟦23⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du 11 juillet 2023",
          "Nombre de membres en exercice : ⟦11⟧",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Séance du 11 juillet 2023",
          "Nombre de membres en exercice : ⟦15⟧",
        ),
      },
    ],
  },
});

/** The population as each language writes it: « 1 834 », “1,834”. */
function inhabitantsOf(population: number) {
  const groups = String(population).replace(/(?<=\d)(?=(?:\d{3})+$)/g, "\u00a0");
  return { inhabitants: groups, inhabitantsEn: groups.replaceAll("\u00a0", ",") };
}
