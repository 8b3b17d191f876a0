import { say } from "../../rules/shared/say.ts";
import type { LabelRole } from "../../styles/roles.ts";
import type { Bilingual } from "../../text/language.ts";

/** Sections shown in the outline, by the label that opens them; of one role several in a row are one entry. */
export const SECTION_TITLES: Readonly<Partial<Record<LabelRole, Bilingual>>> = {
  agenda: say("Ordre du jour", "Agenda"),
  vu: say("Visas", "Legal basis"),
  considering: say("Considérants", "Grounds"),
  proposal: say("Proposition", "Proposal"),
  deciding: say("Dispositif", "Operative part"),
  article: say("Articles", "Articles"),
  annexes: say("Annexes", "Annexes"),
  remedies: say("Voies de recours", "Remedies"),
  certification: say("Certification", "Certification"),
  executory: say("Caractère exécutoire", "Executory character"),
};

export const WORDS = {
  act: say("Délibération", "Act"),
  numbered: say("Délibération n° {number}", "Act no. {number}"),
  session: say("Séance", "Meeting"),
  attendance: say("Présences", "Attendance"),
  inOffice: say("Membres en exercice", "Members in office"),
  present: say("Présents", "Present"),
  represented: say("Pouvoirs", "Proxies"),
  absent: say("Absents", "Absent"),
  excused: say("Excusés", "Excused"),
  object: say("Objet", "Subject"),
  rapporteur: say("Rapporteur", "Rapporteur"),
  secretary: say("Secrétaire de séance", "Secretary of the meeting"),
  vote: say("Vote", "Vote"),
  ballot: say("Scrutin, tour {round}", "Ballot, round {round}"),
  for: say("Pour", "For"),
  against: say("Contre", "Against"),
  abstain: say("Abstentions", "Abstentions"),
  notVoting: say("Ne prennent pas part au vote", "Not voting"),
  decision: say("Décision", "Decision"),
  nomenclature: say("Nomenclature ACTES", "ACTES classification"),
  actId: say("Identifiant de télétransmission", "Transmission identifier"),
  signed: say("Signature", "Signature"),
  published: say("Publication", "Publication"),
} as const;

/** How many votes a camp has, in few words. */
export const CAMP_SIZES = {
  for: say("{n} pour", "{n} for"),
  against: say("{n} contre", "{n} against"),
  abstain: say("{n} abstention{n#|s}", "{n} {n#abstention|abstentions}"),
  notVoting: say("{n} hors vote", "{n} not voting"),
} as const;
