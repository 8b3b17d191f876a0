import { fromIso } from "../french/calendar.ts";
import type { Act, Camp, DateFact, Person } from "../model/types.ts";
import type { Finding } from "../rules/finding.ts";
import { LEVELS, type Level } from "../rules/rule.ts";
import { say } from "../rules/shared/say.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Bilingual, Language } from "../text/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type At, teller } from "./at.ts";
import { styleAt } from "./boilerplates.ts";
import { figuresOf } from "./shared/figures.ts";
import { ownFindings } from "./shared/ownFindings.ts";
import { longDate } from "./words.ts";

/** How many findings of each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

/** The state of one act, for a status bar and a tree. Spans are source offsets. */
export interface ActSummary {
  readonly style: { readonly id: string; readonly title: string };
  readonly stage: Act["stage"];
  readonly number: string | null;
  readonly object: string | null;
  readonly span: Span;
  /** Members present and represented, as computed. */
  readonly voters: number | null;
  /** Votes counted in the figures, all camps together. */
  readonly votes: number | null;
  readonly findings: LevelCounts;
  readonly sections: readonly ActSection[];
}

/** A heading with what stands under it. */
export interface ActSection {
  readonly id: "session" | "present" | "proxies" | "votes" | "references";
  readonly label: string;
  readonly items: readonly ActItem[];
}

/** One line: a fact, or a finding on it. */
export interface ActItem {
  readonly label: string;
  /** The value, in few words; empty when the label says all. */
  readonly value: string;
  /** Where it was read; null when the act does not say it. */
  readonly span: Span | null;
  /** `ok`: read and nothing to say; `unknown`: the act does not say; else the level of the worst finding on it. */
  readonly state: "ok" | "unknown" | Level;
  /** The message of the worst finding; null without one. */
  readonly finding: string | null;
}

/** Sums up the act at `offset`; null in a text without act. */
export function actSummary(snapshot: Snapshot, offset: number, language: Language): ActSummary | null {
  const act = snapshot.actAt(offset);
  if (!act) return null;
  const findings = ownFindings(snapshot, act);
  const style = styleAt(snapshot, act);
  return {
    style: { id: style.id, title: style.title[language] },
    stage: act.stage,
    number: act.number?.value ?? null,
    object: act.object?.value ?? null,
    span: act.range,
    voters: act.voters.computed ?? act.voters.stated?.value ?? null,
    votes: figuresOf(snapshot, act).votes?.total ?? null,
    findings: countLevels(findings),
    sections: new Tree(act, findings, language).sections(),
  };
}

/** How many of the findings are of each level. */
export function countLevels(findings: readonly { readonly level: Level }[]): LevelCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

class Tree {
  readonly #act: Act;
  readonly #findings: readonly Finding[];
  readonly #language: Language;
  readonly #tell: At["tell"];

  constructor(act: Act, findings: readonly Finding[], language: Language) {
    this.#act = act;
    this.#findings = findings;
    this.#language = language;
    this.#tell = teller(language);
  }

  sections(): ActSection[] {
    return [
      this.#section("session", SESSION, this.#session()),
      this.#section("present", PRESENT, this.#present()),
      this.#section("proxies", PROXIES, this.#proxies()),
      this.#section("votes", VOTES, this.#votes()),
      this.#section("references", REFERENCES, this.#references()),
    ];
  }

  #section(id: ActSection["id"], label: Bilingual, items: readonly ActItem[]): ActSection {
    return { id, label: this.#tell(label), items };
  }

  #session(): ActItem[] {
    const { session, number, numberLabel, rapporteur } = this.#act;
    return [
      this.#item(NUMBER, number?.value, numberLabel ?? number?.span),
      this.#date(DATE, session.date),
      this.#item(PLACE, session.place?.value, session.place?.span),
      this.#person(PRESIDENT, session.president),
      this.#person(SECRETARY, session.secretary),
      this.#person(RAPPORTEUR, rapporteur),
      this.#date(CONVOCATION, session.convocation),
    ];
  }

  #present(): ActItem[] {
    const { members, tally, quorum } = this.#act;
    const { required, counted, reached } = quorum;
    const threshold =
      required === null || counted === null ? null : `${counted}/${required}${reached ? " ✓" : ""}`;
    return [
      this.#item(IN_OFFICE, tally.inOffice, members.inOffice?.span),
      this.#item(PRESENT, tally.present, members.present.span ?? members.present.stated?.span),
      this.#item(ABSENT, tally.absent, members.absent.span ?? members.absent.stated?.span),
      this.#item(
        QUORUM,
        threshold,
        quorum.stated?.span ?? quorum.statedReached?.span ?? members.present.label,
      ),
    ];
  }

  #proxies(): ActItem[] {
    const { represented } = this.#act.members;
    const each = represented.proxies.map((proxy) =>
      this.#line(proxy.from.name, proxy.to ? `→ ${proxy.to.name}` : "", proxy.span),
    );
    return [
      this.#item(REPRESENTED, this.#act.tally.represented, represented.label ?? represented.stated?.span),
      ...each,
    ];
  }

  #votes(): ActItem[] {
    const { vote, decision, voters } = this.#act;
    const outcome = decision.outcome ? this.#tell(OUTCOMES[decision.outcome.value]) : null;
    const majority = decision.majority ? this.#tell(MAJORITIES[decision.majority.value]) : null;
    const fate = [outcome, majority].filter((each) => each !== null).join(", ");
    return [
      this.#item(VOTERS, voters.computed ?? voters.stated?.value, voters.stated?.span ?? vote.span),
      this.#item(DECISION, fate === "" ? null : fate, decision.span ?? decision.outcome?.span),
      this.#camp(FOR, vote.for),
      this.#camp(AGAINST, vote.against),
      this.#camp(ABSTAIN, vote.abstain),
      this.#camp(NOT_VOTING, vote.notVoting),
    ].filter((item) => item !== null);
  }

  #references(): ActItem[] {
    const { nomenclature, actId, signed, sent, received, published, signatory } = this.#act;
    const code = nomenclature && [nomenclature.code.value, nomenclature.label?.value ?? ""].join(" ").trim();
    return [
      this.#item(NOMENCLATURE, code, nomenclature?.span),
      this.#item(ACT_ID, actId?.text, actId && { start: actId.start, end: actId.end }),
      this.#date(SIGNED, signed),
      this.#person(SIGNATORY, signatory),
      ...(sent ? [this.#date(SENT, sent)] : []),
      this.#date(RECEIVED, received),
      this.#date(PUBLISHED, published),
    ];
  }

  #camp(label: Bilingual, camp: Camp): ActItem | null {
    if (!camp.figure && camp.people.length === 0) return null;
    return this.#item(label, camp.figure?.value ?? camp.people.length, camp.span);
  }

  #date(label: Bilingual, date: DateFact | null): ActItem {
    const day = fromIso(date?.value ?? "");
    return this.#item(label, day ? longDate(day, this.#language) : date?.value, date?.span);
  }

  #person(label: Bilingual, person: Person | null): ActItem {
    return this.#item(label, person ? person.name || person.office : null, person?.span);
  }

  #item(label: Bilingual, value: string | number | null | undefined, span: Span | null | undefined): ActItem {
    const known = value !== null && value !== undefined && value !== "";
    return this.#line(this.#tell(label), known ? String(value) : "", known ? (span ?? null) : null, known);
  }

  #line(label: string, value: string, span: Span | null, known = true): ActItem {
    const worst = span ? this.#worst(span) : null;
    return {
      label,
      value: value.replace(/\s+/g, " "),
      span,
      state: worst ? worst.level : known ? "ok" : "unknown",
      finding: worst ? worst.message[this.#language] : null,
    };
  }

  #worst(span: Span): Finding | null {
    const on = this.#findings.filter(
      (each) =>
        overlaps(each.span, span) || (each.span.start === each.span.end && each.span.start === span.start),
    );
    return on.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))[0] ?? null;
  }
}

const SESSION = say("Séance", "Session");
const NUMBER = say("Numéro", "Number");
const DATE = say("Date", "Date");
const PLACE = say("Lieu", "Place");
const PRESIDENT = say("Présidence", "Chair");
const SECRETARY = say("Secrétaire", "Secretary");
const RAPPORTEUR = say("Rapporteur", "Rapporteur");
const CONVOCATION = say("Convocation", "Convocation");
const PRESENT = say("Présents", "Present");
const IN_OFFICE = say("En exercice", "In office");
const ABSENT = say("Absents", "Absent");
const QUORUM = say("Quorum", "Quorum");
const PROXIES = say("Pouvoirs", "Proxies");
const REPRESENTED = say("Représentés", "Represented");
const VOTES = say("Votes", "Votes");
const VOTERS = say("Votants", "Voters");
const DECISION = say("Décision", "Decision");
const FOR = say("Pour", "For");
const AGAINST = say("Contre", "Against");
const ABSTAIN = say("Abstention", "Abstention");
const NOT_VOTING = say("Ne prend pas part au vote", "Not voting");
const REFERENCES = say("Références", "References");
const NOMENCLATURE = say("Nomenclature", "Classification");
const ACT_ID = say("Identifiant @ctes", "@ctes identifier");
const SIGNED = say("Signature", "Signed");
const SIGNATORY = say("Signataire", "Signatory");
const SENT = say("Envoi", "Sent");
const RECEIVED = say("Réception", "Received");
const PUBLISHED = say("Publication", "Published");

const OUTCOMES = {
  adopted: say("adoptée", "adopted"),
  rejected: say("rejetée", "rejected"),
  postponed: say("ajournée", "postponed"),
  noted: say("prise d’acte", "noted"),
} as const;

const MAJORITIES = {
  unanimity: say("à l’unanimité", "unanimously"),
  majority: say("à la majorité", "by a majority"),
} as const;
