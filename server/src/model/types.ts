import type { Citation } from "../french/citations.ts";
import type { DateReading } from "../french/dates.ts";
import type { ActIdReading } from "../law/actId.ts";
import type { BodyKind, LawContext } from "../law/context.ts";
import type { QuorumRegime } from "../law/quorum.ts";
import type { Syntax } from "../syntax/syntax.ts";
import type { Span } from "../text/span.ts";

/** A value and the place where it was read. `sure` is false when the reading is a good guess only. */
export interface Fact<T> {
  readonly value: T;
  readonly span: Span;
  readonly sure: boolean;
}

/** A date as the model knows it: ISO value, its place, and how it is written (offsets of `reading` are source offsets). */
export interface DateFact extends Fact<string> {
  readonly reading: DateReading;
}

/** One mention of a person in the text. */
export interface Person {
  /** As the contract writes names: spaces collapsed, line-end hyphens re-joined, civility and function removed. */
  readonly name: string;
  /** The name itself, without civility, function or note. */
  readonly span: Span;
  /** Words of the name, folded, in alphabetical order: what two mentions of one person share. */
  readonly key: string;
  readonly gender: "m" | "f" | null;
  /** The function as written (« Maire », « Vice-Présidente »), or null. */
  readonly office: string | null;
  /** What stands in brackets or after a comma and is no part of the name (« arrivée au point 2 »), or null. */
  readonly note: string | null;
}

/** A substitute who sits for a member of the assembly; `for` is null when the text does not say for whom. */
export interface Substitute {
  readonly person: Person;
  readonly for: Person | null;
}

/** A proxy (pouvoir, procuration): `to` is null when the text does not name the holder. */
export interface VotingProxy {
  readonly from: Person;
  readonly to: Person | null;
  readonly span: Span;
}

/** A list of people with its label and the figure printed with it. */
export interface PeopleList {
  /** The label's place; null when no list of this kind is in the text. */
  readonly label: Span | null;
  /** The label and all that was read under it; null when there is none. */
  readonly span: Span | null;
  /** Figure printed with the list. */
  readonly stated: Fact<number> | null;
  readonly people: readonly Person[];
  /** False when a piece of the list was not understood: sums over it are then doubtful. */
  readonly sure: boolean;
  /** The pieces that were not understood. */
  readonly unread: readonly Span[];
}

export interface PresentList extends PeopleList {
  readonly substitutes: readonly Substitute[];
}

export interface ProxyList extends PeopleList {
  readonly proxies: readonly VotingProxy[];
}

/** How many members are where, for this act. A figure is null when the text does not give it. */
export interface Tally {
  readonly inOffice: number | null;
  readonly present: number | null;
  readonly represented: number | null;
  readonly absent: number | null;
  /** present + represented. */
  readonly voters: number | null;
  /** False when one of the lists behind the figures was not wholly understood. */
  readonly sure: boolean;
}

/** Those in office, and the figure of those elected where the same sentence gives it (« 55 dont 54 sont encore en fonction »). */
export interface InOffice extends Fact<number> {
  readonly elected?: Fact<number>;
}

export interface Members {
  readonly inOffice: InOffice | null;
  /** « Présents : tous les membres », no name being given. */
  readonly everyonePresent?: boolean;
  readonly present: PresentList;
  /** False when who presides is missing from the list of those present and is in no other list; null without a list or a president. */
  readonly presidentListed: boolean | null;
  readonly represented: ProxyList;
  /** Neither present nor represented, excused or not. */
  readonly absent: PeopleList;
  /** Those of the absent whom the text calls excused. */
  readonly excused: PeopleList;
}

/** Somebody comes or goes during the session. */
export interface Movement {
  readonly kind: "arrival" | "departure" | "out-of-room" | "no-part-in-vote";
  readonly person: Person;
  readonly span: Span;
}

export interface Session {
  readonly date: DateFact | null;
  /** Every place where the session's own date stands, with what kind of place it is. */
  readonly dates: readonly SessionDate[];
  readonly time: Fact<string> | null;
  readonly kind: Fact<"ordinaire" | "extraordinaire"> | null;
  readonly place: Fact<string> | null;
  readonly remote: Fact<boolean> | null;
  readonly president: Person | null;
  readonly secretary: Person | null;
  /** « Sans condition de quorum », « seconde convocation ». */
  readonly secondConvocation: Fact<true> | null;
  readonly convocation: DateFact | null;
}

export interface SessionDate extends DateFact {
  /**
   * title: « Séance du … »; opening: « L'an … »; certificate: « délibéré en séance du … »; margin: a title that each
   * page repeats, right above its number.
   */
  readonly place: "title" | "opening" | "certificate" | "margin";
}

export interface Quorum {
  /** Null when the law of the day or of this body is uncertain. */
  readonly required: number | null;
  readonly counted: number | null;
  readonly reached: boolean | null;
  /** Threshold printed in the text. */
  readonly stated: Fact<number> | null;
  /** « le quorum est atteint » (true) or « n'est pas atteint » (false). */
  readonly statedReached: Fact<boolean> | null;
  /** Those present as the sentence on the quorum counts them: « (17 présents pour 25 conseillers en exercice) ». */
  readonly presentSaid: Fact<number> | null;
  /** Those in office as that sentence counts them. */
  readonly officeSaid: Fact<number> | null;
  readonly regime: QuorumRegime["regime"] | null;
}

/** One camp of a vote: the figure printed and the names given with it. */
export interface Camp {
  readonly figure: Fact<number> | null;
  readonly people: readonly Person[];
  /** The whole line or phrase. */
  readonly span: Span | null;
}

/** One round of an election. */
export interface Ballot {
  readonly round: number;
  readonly voters: Fact<number> | null;
  readonly blank: Fact<number> | null;
  readonly null: Fact<number> | null;
  readonly cast: Fact<number> | null;
  readonly absoluteMajority: Fact<number> | null;
  readonly results: readonly { readonly person: Person; readonly votes: Fact<number> }[];
  readonly span: Span;
}

export interface Vote {
  /** The block of figures or the sentence; null when the text gives none. */
  readonly span: Span | null;
  readonly mode: Fact<string> | null;
  readonly secret: boolean;
  readonly for: Camp;
  readonly against: Camp;
  readonly abstain: Camp;
  readonly notVoting: Camp;
  /** « Suffrages exprimés : N ». */
  readonly cast: Fact<number> | null;
  /** « voix prépondérante du président ». */
  readonly castingVote: Fact<true> | null;
  readonly ballots: readonly Ballot[];
}

export interface Decision {
  readonly outcome: Fact<"adopted" | "rejected" | "postponed" | "noted"> | null;
  /** The span is the word « unanimité » or « majorité » itself. */
  readonly majority: Fact<"unanimity" | "majority"> | null;
  /** What the words right by the figures say became of the act, where they say it plainly: to be compared with these. */
  readonly said: Fact<"adopted" | "rejected"> | null;
  /** The figures are of an amendment or of a request, not of the act itself. */
  readonly otherQuestion: boolean;
  /** The sentence or line of the decision. */
  readonly span: Span | null;
}

export interface Collectivity {
  readonly name: Fact<string> | null;
  readonly kind: Fact<BodyKind> | null;
  readonly siren: string | null;
  readonly department: string | null;
  /** What the settings, or the house style of this very council, say of it; null when nothing does. */
  readonly official: {
    readonly name: string | null;
    readonly kind: BodyKind | null;
    readonly siren: string | null;
    readonly department: string | null;
  } | null;
  /** What the text itself says, whatever the settings do. */
  readonly written: { readonly name: string | null; readonly kind: BodyKind | null };
  /** Whether the text names another body than the settings: what these say is then not of this act. */
  readonly another: boolean;
}

export interface Nomenclature {
  readonly code: Fact<string>;
  readonly label: Fact<string> | null;
  readonly span: Span;
}

/** A part of the act that a house style may require; ids are those of the style files. */
export interface Part {
  readonly id: string;
  readonly span: Span;
}

/** A label with its value; an empty `value` is a field left blank. */
export interface Field {
  readonly label: Span;
  /** Text of the label as written, without the colon. */
  readonly name: string;
  readonly value: Span;
  readonly kind: "label" | "slot";
}

/** A date of the act with the part it plays. */
export interface DateMention extends DateFact {
  readonly role:
    | "session"
    | "convocation"
    | "signed"
    | "sent"
    | "received"
    | "posted"
    | "published"
    | "cited";
}

/** Every mention of one person in the act. */
export interface Member {
  readonly key: string;
  readonly name: string;
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly person: Person;
  readonly role:
    | "present"
    | "substitute"
    | "replaced"
    | "proxy-from"
    | "proxy-to"
    | "absent"
    | "excused"
    | "president"
    | "secretary"
    | "rapporteur"
    | "signatory"
    | "voter"
    | "text";
}

/** One délibération, with all that was read in it. */
export interface Act {
  readonly index: number;
  readonly range: Span;
  readonly number: Fact<string> | null;
  /** « Délibération n° M2023-243 »: the words and the number. */
  readonly numberLabel: Span | null;
  readonly object: Fact<string> | null;
  readonly collectivity: Collectivity;
  /** What the law floor needs to know of this act. */
  readonly law: LawContext;
  readonly style: string;
  readonly stage: "draft" | "voted" | "final";
  readonly session: Session;
  readonly rapporteur: Person | null;
  readonly members: Members;
  readonly movements: readonly Movement[];
  readonly tally: Tally;
  readonly quorum: Quorum;
  readonly voters: { readonly stated: Fact<number> | null; readonly computed: number | null };
  readonly vote: Vote;
  readonly decision: Decision;
  readonly nomenclature: Nomenclature | null;
  /** The act's own identifier: the first one read; `actIds` has every one, repeated stamps too. */
  readonly actId: ActIdReading | null;
  readonly actIds: readonly ActIdReading[];
  readonly signed: DateFact | null;
  readonly signatory: Person | null;
  readonly sent: DateFact | null;
  readonly received: DateFact | null;
  readonly published: DateFact | null;
  readonly annexes: readonly Fact<string>[];
  readonly citations: readonly Citation[];
  readonly parts: readonly Part[];
  readonly fields: readonly Field[];
  readonly dates: readonly DateMention[];
}

/** « Page 2 sur 4 » or « 2/4 » at the foot of a page. `of` is null when the total is not written. */
export interface PageMark {
  readonly page: Fact<number>;
  readonly of: Fact<number> | null;
  readonly span: Span;
}

/** A repeated header « Délibération n° … » at the top of a page. */
export interface RunningHeader {
  readonly number: Fact<string>;
  readonly span: Span;
  /** Index of the act in which it stands. */
  readonly act: number;
}

/** `<!-- delib-ignore vote-sum: motif -->` */
export interface Suppression {
  readonly scope: "block" | "file";
  readonly rule: Fact<string>;
  readonly reason: string | null;
  readonly span: Span;
  /** The text it silences. */
  readonly covers: Span;
}

/** All that the model knows of one text. */
export interface DocumentModel {
  readonly acts: readonly Act[];
  readonly pages: readonly PageMark[];
  readonly headers: readonly RunningHeader[];
  readonly suppressions: readonly Suppression[];
  /** The lines, labels and turns of phrase from which all this was read. */
  readonly syntax: Syntax;
}
