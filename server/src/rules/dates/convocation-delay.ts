import { convocationDelay, elapsed } from "../../law/convocation.ts";
import { defineRule } from "../rule.ts";
import { within } from "../shared/dateWriting.ts";
import { dateData } from "../shared/frenchDate.ts";
import { say } from "../shared/say.ts";
import { sessionDay } from "../shared/sessionDay.ts";

export default defineRule({
  id: "convocation-delay",
  group: "dates",
  level: "warning",
  law: ["CGCT L2121-11", "CGCT L2121-12", "CGCT L2541-2", "CGCT L5211-1"],
  title: say("Le délai de convocation est respecté", "The convocation leaves in time"),
  why: say(
    "La convocation part au moins trois jours francs avant la séance, cinq dans une commune de 3\u00a0500 habitants et plus\u00a0: ni le jour de l’envoi ni celui de la séance ne comptent. Un délai trop court rend les délibérations annulables, sauf urgence constatée par le conseil.",
    "The convocation leaves at least three clear days before the session, five in a commune of 3,500 inhabitants or more: neither the day of dispatch nor that of the session counts. Too short a notice makes the délibérations voidable, save urgency acknowledged by the council.",
  ),
  messages: {
    clear: say(
      "{days} jour{days#|s} franc{days#|s} entre la convocation du {sent} et la séance du {session}\u00a0: la loi en demande {required}, sauf urgence\u00a0; vérifiez ces dates ou mentionnez l’urgence.",
      "{days} clear {days#day|days} between the convocation of {sentEn} and the session of {sessionEn}: the law asks for {required}, save urgency; check these dates or mention the urgency.",
    ),
    difference: say(
      "{days} jour{days#|s} de la convocation du {sent} à la séance du {session}\u00a0: le droit local en demande {required}, sauf urgence\u00a0; vérifiez ces dates ou mentionnez l’urgence.",
      "{days} {days#day|days} from the convocation of {sentEn} to the session of {sessionEn}: local law asks for {required}, save urgency; check these dates or mention the urgency.",
    ),
    // Whether local law governs an intercommunal body was not read: three days are short under both laws.
    least: say(
      "{days} jour{days#|s} de la convocation du {sent} à la séance du {session}\u00a0: la loi en demande au moins {required}, sauf urgence\u00a0; vérifiez ces dates ou mentionnez l’urgence.",
      "{days} {days#day|days} from the convocation of {sentEn} to the session of {sessionEn}: the law asks for {required} at least, save urgency; check these dates or mention the urgency.",
    ),
  },
  check({ act, report }) {
    const session = sessionDay(act);
    const { convocation } = act.session;
    if (!session || !convocation?.sure || convocation.value >= session.value) return;
    if (!act.collectivity.kind?.sure || !within(act, convocation)) return;
    const delay = convocationDelay(act.law);
    const days = delay && elapsed(delay, convocation.value, session.value);
    if (!delay || days === null || days >= delay.days) return;
    report(
      delay.measure === "difference" && act.law.kind !== "commune" ? "least" : delay.measure,
      convocation.span,
      {
        days,
        required: delay.days,
        ...dateData("sent", convocation.value),
        ...dateData("session", session.value),
      },
      {
        law: delay.law,
        related: [{ span: session.span, message: say("Séance du {session}", "Session of {sessionEn}") }],
      },
    );
  },
  examples: {
    good: [
      "Département du Lot\nCommune de Valbourg\n\nDate de convocation : 4 février 2021\nSéance du 8 février 2021\nNombre de membres en exercice : 15\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      "Département de la Moselle\nCommune de Valbourg\n\nDate de convocation : 5 février 2021\nSéance du 8 février 2021\nNombre de membres en exercice : 15\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Département du Lot\nCommune de Valbourg\n\nDate de convocation : ⟦5 février 2021⟧\nSéance du 8 février 2021\nNombre de membres en exercice : 15\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Département du Lot\nCommune de Valbourg\n\nDate de convocation : ⟦4 février 2021⟧\nSéance du 8 février 2021\nNombre de membres en exercice : 29\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Département de la Moselle\nCommune de Valbourg\n\nDate de convocation : ⟦6 février 2021⟧\nSéance du 8 février 2021\nNombre de membres en exercice : 15\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Département de la Moselle\nCommunauté de communes des Trois Vaux\nConseil communautaire\n\nDate de convocation : ⟦6 février 2021⟧\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});
