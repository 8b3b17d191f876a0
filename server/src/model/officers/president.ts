import { Cue } from "../../french/cues.ts";
import { lastIndexWithin } from "../../text/search.ts";
import { matchesAtCue } from "../matchAtCue.ts";
import { REACH, readPersonAt } from "../people/personAt.ts";
import { afterMargin } from "../people/tokens.ts";
import type { Scope } from "../scope.ts";
import type { Person } from "../types.ts";
import { sentenceBefore } from "./sentence.ts";

/** Where a sentence goes on behind the margin of the next line, when it breaks at `at`; else `at`. */
function pastMargin({ syntax, text }: Scope, at: number): number {
  const line = text.charCodeAt(at) === 0x0a ? at + 1 : text.startsWith(" \n", at) ? at + 2 : -1;
  return line < 0 ? at : afterMargin(syntax, line);
}

/** Who presides: « sous la présidence de Monsieur le Maire, X », « Président de séance : X ». */
export function readChair(scope: Scope): Person | null {
  for (const range of scope.ranges) {
    for (const phrase of scope.phrasesIn(range)) {
      if (phrase.role !== "presidedBy") continue;
      const found = readPersonAt(scope, pastMargin(scope, phrase.end), phrase.end + REACH);
      if (found) return behindPlace(scope, found) ?? found.person;
    }
  }
  for (const label of scope.labels("president")) {
    if (!label.colon) continue;
    const found = readPersonAt(scope, label.value);
    if (found) return found.person;
  }
  return whoOpens(scope) ?? whoPresides(scope);
}

/** « M. le maire, Denis FOURNEL, préside. »: who is named between the function and the verb. */
function whoPresides(scope: Scope): Person | null {
  for (const { from, to } of scope.ranges) {
    const head = scope.text.slice(from, Math.min(to, from + OPENING_REACH));
    const match = head.includes(", preside") ? PRESIDES.exec(head) : null;
    const found = match && readPersonAt(scope, from + match.index + (match[1] as string).length);
    if (found) return found.person;
  }
  return null;
}

const PRESIDES =
  /(\bl[ae] (?:maire|presidente?), )[^,.;:\n]{4,50}, preside(?: la (?:seance|reunion)| l'assemblee)?(?:[.,;]| et )/;

/** « … du doyen de l'assemblée de Valbrune, M. X »: who is named behind the place of the function; null where none stands. */
function behindPlace(scope: Scope, { person, end }: { person: Person; end: number }): Person | null {
  if (person.gender !== null || person.key.includes(" ") || person.office === null) return null;
  const civil = CIVIL_BEHIND.exec(scope.text.slice(end, end + 14));
  return civil ? (readPersonAt(scope, end + civil[0].length)?.person ?? null) : null;
}

const CIVIL_BEHIND = /^,[ \n](?=(?:mm?\.|mr|mme|mlle|monsieur|madame)[ \n])/;

/** « Monsieur Luc PETIT, Maire, en application de l'article L. 2122-17, a ouvert la séance »: who opens it presides. */
function whoOpens(scope: Scope): Person | null {
  const { text } = scope;
  for (const match of matchesAtCue(scope, Cue.sitting, OPENS_SITTING, OPENING_REACH)) {
    const range = scope.rangeOf(match.index);
    const line = lastIndexWithin(text, "\n", range.from, match.index) + 1;
    const from = Math.max(range.from, line, sentenceBefore(text, match.index));
    const found = readPersonAt(scope, from, Math.min(match.index, from + REACH));
    if (found?.person.name && /^(?:maire|pr[ée]sident)/i.test(found.person.office ?? "")) return found.person;
    const beside = besideOffice(scope, Math.max(range.from, match.index - OFFICE_REACH), match.index);
    if (beside) return beside;
  }
  return null;
}

/** « À 18 h, le quorum étant atteint, le maire, Madame X, ouvre la », « …, M. X, président sortant, ouvre la »: who is named beside the function. */
function besideOffice(scope: Scope, from: number, to: number): Person | null {
  const match = BESIDE_OFFICE.exec(scope.text.slice(from, to));
  if (!match) return null;
  const at = from + match.index + (match[1] ?? "").length;
  const found = readPersonAt(scope, at, to);
  return found && found.person.key !== "" ? found.person : null;
}

const OFFICE_REACH = 110;

const BESIDE_OFFICE =
  /(?:((?:^|[ ,])l[ae] (?:maire|presidente?),? )(?:monsieur|madame|mm?\.|mme|mr) [^.,;:\n]{3,50}|(?:monsieur|madame|mm?\.|mme|mr) [^.,;:\n]{3,50}, (?:maire|presidente?)(?: [a-z]{4,12})?),? (?:ouvre|a ouvert) la $/;

const OPENS_SITTING = /(?<=\b(?:ouvre|a ouvert) la )seance\b/y;

const OPENING_REACH = 2500;
