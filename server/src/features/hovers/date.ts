import { clearDays, daysBetween, fromIso } from "../../french/calendar.ts";
import type { Act, DateFact, DateMention } from "../../model/types.ts";
import { datesOf } from "../../rules/shared/dateWriting.ts";
import { say } from "../../rules/shared/say.ts";
import type { Bilingual } from "../../text/language.ts";
import { touches } from "../../text/span.ts";
import type { At } from "../at.ts";
import type { Hover } from "../hover.ts";
import { longDate } from "../words.ts";

/** A date: its weekday, its part in the act, how far it is from the session. */
export function hoverDate({ act, offset, language, tell }: At): Hover | null {
  const found = act && datesOf(act).find((each) => touches(each.span, offset));
  if (!act || !found) return null;
  const day = fromIso(found.value);
  if (!day) return { span: found.span, markdown: tell(NO_DAY) };
  const role = roleOf(act, found);
  const title = longDate(day, language);
  const lines = [role ? `**${title}** — ${tell(role)}` : `**${title}**`];
  const session = fromIso(act.session.date?.value ?? "");
  if (session) {
    const days = daysBetween(session, day);
    const far = days === 0 ? SAME_DAY : days > 0 ? AFTER : BEFORE;
    if (days !== 0 || role !== ROLES.session) lines.push(tell(far, { n: Math.abs(days) }));
    if (role === ROLES.convocation && days < 0) lines.push(tell(CLEAR, { n: clearDays(day, session) }));
  }
  return { span: found.span, markdown: lines.join("\n\n") };
}

function roleOf(act: Act, date: DateFact): Bilingual | null {
  const same = (other: DateFact | null) => other?.span.start === date.span.start;
  if (act.session.dates.some(same) || same(act.session.date)) return ROLES.session;
  return ROLES[act.dates.find(same)?.role ?? "cited"];
}

const ROLES: Readonly<Record<DateMention["role"], Bilingual | null>> = {
  session: say("séance", "session"),
  convocation: say("convocation", "convocation"),
  signed: say("signature", "signature"),
  sent: say("envoi en préfecture", "sent to the prefecture"),
  received: say("réception en préfecture", "received by the prefecture"),
  posted: say("affichage", "posted"),
  published: say("publication", "publication"),
  cited: null,
};

const NO_DAY = say("Ce jour n’existe pas.", "There is no such day.");
const SAME_DAY = say("Le jour de la séance.", "The day of the session.");
const AFTER = say("{n} jour{n#|s} après la séance.", "{n} {n#day|days} after the session.");
const BEFORE = say("{n} jour{n#|s} avant la séance.", "{n} {n#day|days} before the session.");
const CLEAR = say(
  "{n} jour{n#|s} franc{n#|s} entre la convocation et la séance.",
  "{n} clear {n#day|days} between convocation and session.",
);
