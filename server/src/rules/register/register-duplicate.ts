import { clashesWith } from "../../register/clashes.ts";
import { isCopy, tellOneAct } from "../../register/sameAct.ts";
import { type NumberedAct, seriesOf } from "../../register/series.ts";
import type { RegisterAct } from "../../register/summary.ts";
import { defineRule } from "../rule.ts";
import { otherFile } from "../shared/files.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "register-duplicate",
  group: "register",
  level: "error",
  law: [],
  title: say("Un numéro n’est donné qu’à un acte", "A number is given to one act only"),
  why: say(
    "Le numéro désigne l’acte dans le registre, dans la liste affichée et à la préfecture. Donné deux fois, il ne désigne plus rien\u00a0: la télétransmission du second acte est refusée, et un recours ne sait plus lequel il vise. Un acte qui dit annuler et remplacer un autre peut garder son numéro.",
    "The number names the act in the register, in the posted list and at the prefecture. Given twice, it names nothing: the second act is refused on transmission, and a challenge no longer knows which one it aims at. An act that says that it annuls and replaces another may keep its number.",
  ),
  messages: {
    twice: say(
      "Le numéro {number} est aussi celui d’un autre acte ({other})\u00a0: donnez à chacun le sien.",
      "Number {number} is also that of another act ({other}): give each its own.",
    ),
    often: say(
      "Le numéro {number} est aussi celui d’autres actes ({other})\u00a0: donnez à chacun le sien.",
      "Number {number} is also that of other acts ({other}): give each its own.",
    ),
    copy: say(
      "L’acte {number} est aussi dans {other}\u00a0: n’en gardez qu’un exemplaire, ou donnez à chacun son numéro.",
      "Act {number} is also in {other}: keep one copy only, or give each its own number.",
    ),
  },
  checkRegister({ register, report }) {
    for (const { acts } of seriesOf(register))
      for (const same of withOneNumber(acts))
        for (const entry of same) {
          const { act, number } = entry;
          const others = act.replaces ? [] : clashesWith(entry, same, clash);
          if (others.length === 0) continue;
          const names = others.map((each) => otherFile(each.act.file, act.file));
          const copies = others.every((each) => isCopy(act, each.act));
          report(
            copies ? "copy" : others.length === 1 ? "twice" : "often",
            act,
            number,
            { number: number.value, other: names.join(", ") },
            others.map((each) => ({
              act: each.act,
              mark: each.number,
              message: say("Le même numéro\u00a0: {number}", "The same number: {number}"),
            })),
          );
        }
  },
  examples: {
    good: [
      "=== 2024-11.delib ===\nDélibération n° 2024-11\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\n\n=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nObjet : Vente d’un tracteur",
      "=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\n\n=== 2024-12-bis.delib ===\nDélibération n° 2024-12 bis\nSéance du 12 mars 2024\nObjet : Vente d’un tracteur",
      "=== 2024-12.delib ===\nDélibération n° 2024-12\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\n\n=== 2024-12-rectifiee.delib ===\nDélibération n° 2024-12\nSéance du 9 avril 2024\nObjet : Achat d’un broyeur\n\nLa présente délibération annule et remplace la délibération n° 2024-12 du 12 mars 2024.",
      "=== mars.delib ===\nDélibération n° 1\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\n\n=== avril.delib ===\nDélibération n° 1\nSéance du 9 avril 2024\nObjet : Vente d’un tracteur",
    ],
    bad: [
      {
        text: "=== 2024-12.delib ===\nDélibération n° ⟦2024-12⟧\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\n\n=== 2024-13.delib ===\nDélibération n° ⟦2024-12⟧\nSéance du 12 mars 2024\nObjet : Vente d’un tracteur",
      },
      {
        text: "=== a.delib ===\nDélibération n° ⟦2024-07⟧\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\n\n=== b.delib ===\nDélibération n° ⟦2024/7⟧\nSéance du 9 avril 2024\nObjet : Vente d’un tracteur\n\n=== c.delib ===\nDélibération n° ⟦2024-007⟧\nSéance du 9 avril 2024\nObjet : Fête de la musique",
      },
      {
        text: "=== 2024-12.delib ===\nDélibération n° ⟦2024-12⟧\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur\n\n=== copie de 2024-12.delib ===\nDélibération n° ⟦2024-12⟧\nSéance du 12 mars 2024\nObjet : Achat d’un broyeur",
      },
    ],
  },
});

function clash(a: RegisterAct, b: RegisterAct): boolean {
  return !b.replaces && !tellOneAct(a, b);
}

/** The acts of a series that share their number, two at least. */
function withOneNumber(acts: readonly NumberedAct[]): NumberedAct[][] {
  const groups = new Map<string, NumberedAct[]>();
  for (const each of acts) {
    const key = `${each.numbering.order} ${each.numbering.suffix}`;
    const same = groups.get(key);
    if (same) same.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].filter((same) => same.length > 1);
}
