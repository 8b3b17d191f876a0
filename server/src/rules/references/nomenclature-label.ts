import { nomenclatureEntry } from "../../law/nomenclature.ts";
import { sameLabel } from "../../law/nomenclatureLabel.ts";
import { defineRule } from "../rule.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"other">({
  id: "nomenclature-label",
  group: "references",
  level: "warning",
  law: [],
  title: { fr: "Le libellé est celui du code matière", en: "The label is that of the subject code" },
  why: {
    fr: "Le code et son libellé disent la même matière\u00a0; s’ils diffèrent, l’un des deux a été repris d’un autre acte, et l’acte part peut-être au mauvais service de la préfecture.",
    en: "The code and its label name the same subject; when they differ, one of them was copied from another act, and the act may go to the wrong desk of the prefecture.",
  },
  messages: {
    other: {
      fr: "Le libellé du code {code} est «\u00a0{official}\u00a0», non «\u00a0{label}\u00a0»\u00a0: corrigez le code ou le libellé.",
      en: "The label of code {code} is “{official}”, not “{label}”: correct the code or the label.",
    },
  },
  check({ act, report }) {
    const { code, label } = act.nomenclature ?? {};
    if (!code?.sure || !label?.sure || sameLabel(code.value, label.value)) return;
    const official = nomenclatureEntry(code.value)?.label;
    if (!official) return;
    report(
      "other",
      label.span,
      { code: code.value, official, label: label.value.slice(0, 120) },
      {
        related: [{ span: code.span, message: { fr: "le code {code}", en: "code {code}" } }],
        fixes: [
          {
            title: { fr: "Écrire «\u00a0{official}\u00a0»", en: "Write “{official}”" },
            safe: false,
            edits: [{ span: label.span, newText: official }],
          },
        ],
      },
    );
  },
  examples: {
    good: [
      lines(
        "Conseil municipal de Valbrune",
        "Délibération n° 2023-04",
        "Nomenclature ACTES : 7.5 Subventions",
      ),
      lines(
        "Conseil municipal de Valbrune",
        "Délibération n° 2023-04",
        "Nomenclature ACTES : 9.1 autres domaines de competences",
      ),
    ],
    bad: [
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Nomenclature ACTES : 7.5 ⟦Fiscalité⟧",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Nomenclature ACTES : 7.5 Subventions",
        ),
      },
      {
        text: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Nomenclature ACTES : 8.8 ⟦Voirie⟧",
        ),
        fixed: lines(
          "Conseil municipal de Valbrune",
          "Délibération n° 2023-04",
          "Nomenclature ACTES : 8.8 Environnement",
        ),
      },
    ],
  },
});
