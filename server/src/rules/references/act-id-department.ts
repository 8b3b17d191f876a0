import { departmentByCode } from "../../law/departments.ts";
import { sirenDepartments } from "../../law/siren.ts";
import { defineRule } from "../rule.ts";
import { identifiersOf, soundPart, soundSiren, spanOf } from "../shared/identifiers.ts";
import { lines } from "../shared/lines.ts";

export default defineRule<"siren" | "collectivity" | "unknown">({
  id: "act-id-department",
  group: "references",
  level: "error",
  law: [],
  title: {
    fr: "Le département de l’identifiant est celui de la collectivité",
    en: "The department of the identifier is that of the body",
  },
  why: {
    fr: "L’identifiant commence par le département de la préfecture qui reçoit l’acte, et le SIREN d’une commune ou d’une intercommunalité contient le sien. S’ils se contredisent, l’un des deux a été mal recopié.",
    en: "The identifier begins with the department of the prefecture that receives the act, and the SIREN of a commune or an intercommunal body holds its own. When they contradict each other, one of them was badly copied.",
  },
  messages: {
    siren: {
      fr: "Département {found} dans l’identifiant, mais {right} dans le SIREN {siren}\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "Department {found} in the identifier, but {right} in SIREN {siren}: copy the identifier again from the receipt.",
    },
    collectivity: {
      fr: "Département {found} dans l’identifiant, mais {right} pour la collectivité\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "Department {found} in the identifier, but {right} for the body: copy the identifier again from the receipt.",
    },
    unknown: {
      fr: "Le département {found} n’existe pas\u00a0: recopiez l’identifiant de l’accusé de réception.",
      en: "Department {found} does not exist: copy the identifier again from the receipt.",
    },
  },
  check({ act, report }) {
    for (const reading of identifiersOf(act)) {
      const part = soundPart(reading, "department");
      if (!part) continue;
      const found = part.text.toUpperCase();
      const siren = soundSiren(reading);
      const bySiren = siren ? sirenDepartments(siren.text) : [];
      // A department read from a SIREN with a wrong key is worth nothing.
      const { department, official } = act.collectivity;
      const known = siren ? department : official?.department;
      const own = known ? departmentByCode(known)?.acteCode : undefined;
      const data = { found, siren: siren?.text ?? "", right: bySiren.join(" / ") };
      const related = siren ? [{ span: spanOf(siren), message: { fr: "le SIREN", en: "the SIREN" } }] : [];
      if (bySiren.length > 0 && !bySiren.includes(found)) report("siren", spanOf(part), data, { related });
      else if (bySiren.length === 0 && own && own !== found)
        report("collectivity", spanOf(part), { ...data, right: own });
      else if (!departmentByCode(found)) report("unknown", spanOf(part), data);
    }
  },
  examples: {
    good: [
      lines("Conseil municipal de Valbrune", "ID : 034-213401722-20230206-123456-DE"),
      lines("Conseil municipal de Valbrune", "ID : 02A-212000046-20230206-123456-DE"),
      lines(
        "Conseil communautaire de la communauté de communes du Val",
        "ID : 042-200035731-20230206-123456-DE",
      ),
    ],
    bad: [
      { text: lines("Conseil municipal de Valbrune", "ID : ⟦043⟧-213401722-20230206-123456-DE") },
      {
        text: lines(
          "Conseil communautaire de la communauté de communes du Val",
          "ID : ⟦043⟧-200035731-20230206-123456-DE",
        ),
        config: { collectivity: { kind: "epci", department: "42" } },
      },
      {
        text: lines(
          "Conseil communautaire de la communauté de communes du Val",
          "ID : ⟦099⟧-200035731-20230206-123456-DE",
        ),
      },
    ],
  },
});
