import { sourceText } from "../people/person.ts";
import type { Scope } from "../scope.ts";
import type { Fact } from "../types.ts";
import type { Opening } from "./opening.ts";

/** What stands between « se sont assemblés » (« s'est réuni ») and « , sous la présidence ». */
export function readPlace(scope: Scope, opening: Opening | null): Fact<string> | null {
  if (!opening) return null;
  const { text } = scope;
  const sentence = text.slice(opening.from, opening.to);
  const met = /\b(?:(?<!l'|l' )assembles?e?s?|reunie?s?)\b(?! d[eu]s? (?!la mairie|salle)) ?/.exec(sentence);
  if (!met) return null;
  const from = opening.from + met.index + met[0].length;
  const rest = text.slice(from, opening.to);
  const stop =
    /,?[ \n]{0,2}sous[ \n]la[ \n]pres|\.$|(?<=[a-z]{3})\. (?=l[ae] seance|l[ae]s? (?:conseil|president|maire)|(?:etaient )?presents?\b|monsieur|madame|nombre )|,[ \n]en session|,[ \n]en seance|[ \n]en (?:seance|session)[ \n](?:publique|ordinaire)|,[ \n]au nombre|,\n?d?ans le cadre|,[ \n]sur convocation|,[ \n]apres convocation|,?[ \n]a huis clos|,?[ \n]les membres d|,?[ \n](?:sur|apres|suite a|a la suite de)[ \n](?:la |une |leur )?convocation|,?[ \n]conformement|,[ \n]le[ \n](?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/.exec(
      rest,
    );
  const to = from + (stop ? stop.index : rest.length);
  const lead = LEAD.exec(text.slice(from, to));
  const start = skipSpaces(text, from + (lead ? lead[0].length : 0));
  // A colon stands in no place: the columns of a page run together.
  if (to - start < 3 || to - start > 200 || text.slice(start, to).includes(":")) return null;
  if (NO_PLACE.test(text.slice(start, start + 24))) return null;
  return scope.fact(sourceText(scope.syntax.folded, start, to), start, to);
}

/** « sur convocation du Maire », « le conseil municipal »: the sentence goes on with another thing. */
const NO_PLACE =
  /^(?:sur (?:la )?convocation|le conseil|l'assemblee|les membres|les conseillers|le comite|en application|conformement|suite a)/;

/** What may stand before the place: the number that the law asks for, the kind of the session. */
const LEAD =
  /^(?:a vingt(?: et une| deux)? heures?(?: (?:trente|quinze|quarante[- ]cinq))?,? |a (?:neuf|dix|onze|dix[- ](?:sept|huit|neuf)) heures?(?: (?:trente|quinze|quarante[- ]cinq))?,? |le (?:[a-z]{5,8} )?\d{1,2}(?:er)? [a-z]{3,9} 20\d\d,? ?\n?|a \d{1,2} ?h(?:eures?)?(?: ?\d\d)?,? ?\n?|(?:en|au) nombre (?:prescrit|requis|fixe|voulu)(?: par (?:la loi|les lois|le code))?,? ?\n?|en (?:seance|session)(?: publique| ordinaire| extraordinaire)*,? ?\n?|,? ?)+/;

/** The first folded offset from `from` on that is no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a) at++;
  return at;
}

/** Remote: the opening sentence, or a heading of the attendance, says so; elsewhere the word proves nothing. */
export function readRemote(scope: Scope, opening: Opening | null, placed: boolean): Fact<boolean> | null {
  for (const phrase of scope.phrases("remote")) {
    if (opening && phrase.start >= opening.from && phrase.start < opening.to)
      return scope.fact(true, phrase.start, phrase.end);
  }
  return opening && placed ? scope.fact(false, opening.from, opening.to) : null;
}
