import { clashesWith } from "../../register/clashes.ts";
import { isCopy, tellOneAct } from "../../register/sameAct.ts";
import type { Mark, RegisterAct } from "../../register/summary.ts";
import { defineRule } from "../rule.ts";
import { otherFile } from "../shared/files.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "register-act-id",
  group: "register",
  level: "error",
  law: [],
  title: say(
    "Un identifiant @ctes n’est porté que par un acte",
    "An @ctes identifier is borne by one act only",
  ),
  why: say(
    "La préfecture donne à chaque acte transmis son identifiant\u00a0: il prouve que cet acte-là est arrivé. Le même sur deux actes vient d’un tampon copié\u00a0: l’un des deux n’a pas de preuve de sa transmission, et n’est peut-être pas exécutoire.",
    "The prefecture gives each transmitted act its identifier: it proves that this very act arrived. The same one on two acts comes from a copied stamp: one of them has no proof of its transmission, and may not be enforceable.",
  ),
  messages: {
    twice: say(
      "L’identifiant {id} est aussi celui d’un autre acte ({other})\u00a0: reprenez celui de l’accusé de réception.",
      "Identifier {id} is also that of another act ({other}): take the one on the acknowledgement of receipt.",
    ),
    copy: say(
      "L’acte {id} est aussi dans {other}\u00a0: n’en gardez qu’un exemplaire.",
      "Act {id} is also in {other}: keep one copy only.",
    ),
  },
  checkRegister({ register, report }) {
    const byId = new Map<string, { act: RegisterAct; mark: Mark<string> }[]>();
    for (const act of register.acts) {
      if (!act.actId) continue;
      const key = act.actId.value.toUpperCase();
      const same = byId.get(key);
      if (same) same.push({ act, mark: act.actId });
      else byId.set(key, [{ act, mark: act.actId }]);
    }
    for (const same of byId.values())
      for (const entry of same) {
        const others = clashesWith(entry, same, clash);
        if (others.length === 0) continue;
        report(
          others.every((each) => isCopy(entry.act, each.act)) ? "copy" : "twice",
          entry.act,
          entry.mark,
          {
            id: entry.mark.value,
            other: others.map((each) => otherFile(each.act.file, entry.act.file)).join(", "),
          },
          others.map((each) => ({
            ...each,
            message: say("Le même identifiant\u00a0: {id}", "The same identifier: {id}"),
          })),
        );
      }
  },
  examples: {
    good: [
      "=== 2024-11.delib ===\nDélibération n° 2024-11\nObjet : Achat d’un broyeur\nID : 034-213401722-20240312-2024_11-DE\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nObjet : Vente d’un tracteur\nID : 034-213401722-20240312-2024_12-DE",
      "=== 2024-11.delib ===\nDélibération n° 2024-11\nObjet : Achat d’un broyeur\nID : 034-213401722-20240312-2024_11-DE\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nObjet : Vente d’un tracteur",
    ],
    bad: [
      {
        text: "=== 2024-11.delib ===\nDélibération n° 2024-11\nObjet : Achat d’un broyeur\nID : ⟦034-213401722-20240312-2024_11-DE⟧\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nObjet : Vente d’un tracteur\nID : ⟦034-213401722-20240312-2024_11-DE⟧",
      },
      {
        text: "=== a.delib ===\nDélibération n° 2024-11\nObjet : Achat d’un broyeur\nID : ⟦034-213401722-20240312-2024_11-DE-1-1⟧\n\n=== b.delib ===\nDélibération n° 2024-12\nObjet : Vente d’un tracteur\nID : ⟦034-213401722-20240312-2024_11-DE⟧",
      },
      {
        text: "=== acte.delib ===\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\nID : ⟦034-213401722-20240312-2024_11-DE⟧\n\n=== copie de acte.delib ===\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\nID : ⟦034-213401722-20240312-2024_11-DE⟧",
      },
    ],
  },
});

/** Acts of one text are often transmitted as one, under one identifier. */
function clash(a: RegisterAct, b: RegisterAct): boolean {
  return a.file !== b.file && !tellOneAct(a, b);
}
