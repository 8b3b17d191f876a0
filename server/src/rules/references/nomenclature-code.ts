import { readNomenclatureCode } from "../../law/nomenclature.ts";
import { nearestCodes } from "../../law/nomenclatureSearch.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"unknown">({
  id: "nomenclature-code",
  group: "references",
  level: "error",
  law: [],
  title: {
    fr: "Le code matière existe dans la nomenclature ACTES",
    en: "The subject code exists in the ACTES classification",
  },
  why: {
    fr: "La préfecture trie les actes par le code de la classification nationale\u00a0; un code qui n’y est pas fait refuser la transmission ou envoyer l’acte au mauvais service. Les deux premiers niveaux sont nationaux, la suite appartient à chaque préfecture et n’est pas contrôlée.",
    en: "The prefecture sorts acts by the code of the national classification; a code that is not in it gets the transmission refused or sends the act to the wrong desk. The first two levels are national, what follows is each prefecture’s own and is not checked.",
  },
  messages: {
    unknown: {
      fr: "Le code {code} n’est pas dans la nomenclature nationale\u00a0: choisissez un code existant ({near}…).",
      en: "Code {code} is not in the national classification: choose one that exists ({near}…).",
    },
  },
  check({ act, report }) {
    const code = act.nomenclature?.code;
    const reading = code?.sure ? readNomenclatureCode(code.value) : null;
    if (!code || !reading || reading.entry !== null) return;
    const near = nearestCodes(code.value);
    const detail = reading.detail === null ? "" : `.${reading.detail}`;
    report(
      "unknown",
      code.span,
      {
        code: code.value,
        near: near
          .map((each) => each.code)
          .slice(0, 3)
          .join(", "),
      },
      {
        fixes: near.map((entry) => ({
          title: {
            fr: `Écrire ${entry.code}${detail} — ${entry.label}`,
            en: `Write ${entry.code}${detail} — ${entry.label}`,
          },
          safe: false,
          edits: [{ span: code.span, newText: entry.code + detail }],
        })),
      },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Délibération n° 2023-04",
        "Référence nomenclature «ACTES» : 9.1 Autres domaines de compétences des communes",
      ),
      lines("Conseil municipal de Valbrune", "Délibération n° 2023-04", "Nomenclature ACTES : 7.1.2"),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Nomenclature ACTES : ⟦7.12⟧",
        ),
        fixed: lines("Conseil municipal de Valbrune", "Délibération n° 2023-04", "Nomenclature ACTES : 7.10"),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Référence nomenclature «ACTES» : ⟦7.11⟧ Finances locales",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Référence nomenclature «ACTES» : 7.10 Finances locales",
        ),
      },
    ],
  },
});
