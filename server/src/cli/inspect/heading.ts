import type { Act } from "../../model/types.ts";
import type { Row, Teller } from "./row.ts";
import { LABEL, WORD } from "./words.ts";

/** What the act is, whose it is, and its session. */
export function headingRows(act: Act, teller: Teller): Row[] {
  const { collectivity, session } = act;
  const department = collectivity.department;
  const style = act.style === "commun" ? teller.say(WORD.common) : act.style;
  return [
    ...teller.row(LABEL.object, [act.object?.value ?? null]),
    ...teller.row(LABEL.collectivity, [
      collectivity.name?.value ?? null,
      teller.word(collectivity.kind?.value),
      collectivity.siren && `SIREN ${collectivity.siren}`,
      department && teller.say(WORD.department, { code: department }),
    ]),
    ...teller.row(LABEL.style, [style, teller.word(act.stage)]),
    ...teller.row(LABEL.session, [
      teller.day(session.date?.value),
      session.time && teller.say(WORD.atTime, { time: teller.hour(session.time.value) }),
      teller.word(session.kind?.value),
      session.remote?.value ? teller.say(WORD.remote) : null,
      session.place?.value ?? null,
    ]),
    ...teller.row(LABEL.convocation, [teller.day(session.convocation?.value)]),
    ...teller.row(LABEL.president, [session.president?.name ?? null]),
    ...teller.row(LABEL.secretary, [session.secretary?.name ?? null]),
    ...teller.row(LABEL.rapporteur, [act.rapporteur?.name ?? null]),
  ];
}

/** Numbers and dates under which the act is filed, and the law it cites. */
export function referenceRows(act: Act, teller: Teller): Row[] {
  const { nomenclature } = act;
  const dated = (
    message: (typeof WORD)["signed" | "sent" | "received" | "published"],
    iso: string | undefined,
  ) => (iso === undefined ? null : teller.say(message, { date: teller.day(iso) ?? iso }));
  return [
    ...teller.row(
      LABEL.nomenclature,
      [nomenclature?.code.value ?? null, nomenclature?.label?.value ?? null],
      " ",
    ),
    ...teller.row(LABEL.actId, [act.actId?.text ?? null]),
    ...teller.row(LABEL.dates, [
      dated(WORD.signed, act.signed?.value),
      dated(WORD.sent, act.sent?.value),
      dated(WORD.received, act.received?.value),
      dated(WORD.published, act.published?.value),
    ]),
    ...teller.row(LABEL.signatory, [act.signatory?.name ?? null]),
    ...teller.row(
      LABEL.annexes,
      act.annexes.map((annex) => annex.value),
      " ; ",
    ),
    ...teller.row(LABEL.citations, [...new Set(act.citations.map((citation) => citation.canonical))]),
  ];
}
