/** The bullet of a list: signs of one font only, and « - » or « • » with a space. */
const BULLET = /^(?:[\uf020-\uf0ff]|[-–—−•*·▪◦‣○●■□▫►➢✓➔→⇒](?=\s))\s*/u;
/** « 1. », « 2) », « a) », « IV. », « 1° ». */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)°]|\d{1,2}\s?[-–]|[a-z]\)|[ivxIVX]{1,5}[.)]|[A-H]\.)(?=\s)/;
/** Words with a capital that open a clause of an act. */
const OPENER =
  /^(?:Vu|VU|Considérant|CONSIDERANT|CONSIDÉRANT|Considerant|Attendu|ATTENDU|Article|ARTICLE|Art\.|Objet|OBJET|Rapporteur|Monsieur|Madame|Messieurs|Mesdames|Sur proposition|Après en avoir|Après avoir|APRES|APRÈS|Ouï|OUÏ|Entendu|Fait|Pour extrait|Pour copie|Le Maire|Le maire|La Maire|Le Président|La Présidente|Le président|Le Conseil|Le conseil|LE CONSEIL|Le secrétaire|La secrétaire|Délibération|DELIBERATION|DÉLIBÉRATION|Séance|SEANCE|SÉANCE|Signé|Étaient|Etaient|ETAIENT|ÉTAIENT|Présents|PRESENTS|PRÉSENTS|Absents|ABSENTS|Excusés|EXCUSES|EXCUSÉS|Votants|VOTANTS|Pouvoirs|POUVOIRS|Procurations|PROCURATIONS|Nombre|NOMBRE|Date|DATE|Publi|Affich|Certifi|Accusé|Acte|Réception|Transmis|Pour|Contre|Abstention)(?![\p{L}])/u;
/** « Présents : », « Pour : 83 voix »: a label of a few words and its colon. */
const LABEL = /^\p{Lu}[^\s.;:!?«»]{0,25}(?:\s[^\s.;:!?«»]{1,25}){0,5}\s?:(?:\s|$)/u;
/** An identifier of the @ctes application: « 034-243400017-20230711-240171-DE-1-1 ». */
const ACT_ID = /^\d{3}-\d{9}-\d{6,8}-/;
/** Decisions, which begin with a verb in capitals or after a dash. */
const VERB =
  /^(?:D[EÉ]CIDE|APPROUVE|AUTORISE|ADOPTE|DIT|CHARGE|DONNE|FIXE|PREND ACTE|D[EÉ]SIGNE|[EÉ]MET|ACCEPTE|VALIDE|PR[EÉ]CISE|SOLLICITE|DEMANDE|RAPPELLE|AFFECTE)(?!\p{L})/u;
const MARKED = /^(?:\||#{1,6}\s|\*\*|__|<!--|>|```|~~~|[-=_*]{3,}\s*$)/;
/** Words after which a sentence cannot end. */
const OPEN_ENDED =
  /(?:^|[\s'’(])(?:de|des|du|d|la|le|les|l|et|ou|à|au|aux|en|un|une|par|sur|dans|avec|que|qui|dont|sa|son|ses|leur|leurs|ce|cet|cette|ces|pour|sous|entre|vers|est|sont|a|ont|ne|se|qu|M\.|Mme|MM\.|n°|Monsieur|Madame)['’]?$/u;

const FIRST_NAME =
  /(?:(?:^|\s)(?:M\.|Mme|Mlle|Monsieur|Madame)|[,;:]|\s(?:à|et|par))\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** A surname in capitals at the end of a list's line, and a first name that the list goes on with. */
const LAST_NAME =
  /(?:(?:^|\s)(?:M\.|Mme|Mlle|Monsieur|Madame)|[,;:]|\s(?:à|et|par))\s\p{Lu}[\p{Lu}'’-]{2,}$/u;
const FORENAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s?[,;.)]|\s(?:à|et)\s|\s?$)/u;

/** A word in capitals that is no part of a heading. */
const SURNAME = /^\p{Lu}[\p{Lu}'’-]+(?:\s?[,;.)]|\s\p{Ll}|$)/u;

/** A line that stands for itself: a row, a heading, a rule, a comment. */
export function isMarked(line: string): boolean {
  return MARKED.test(line) || line.includes(" | ") || line.endsWith(" |");
}

/** Whether a line stands in capitals, as headings do. */
export function isHeading(line: string): boolean {
  return line.length < 70 && /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** Whether a line begins an item of a list. */
export function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBERED.test(line);
}

/** Whether a line begins something of its own, whatever stood before: an item, a label, a clause. */
export function beginsAnew(line: string): boolean {
  return (
    isItem(line) ||
    isMarked(line) ||
    OPENER.test(line) ||
    LABEL.test(line) ||
    VERB.test(line) ||
    ACT_ID.test(line)
  );
}

/** « Date de la convocation : »: a label that opens a field of its own, whatever breaks off before it. */
export function opensField(line: string): boolean {
  return OPENER.test(line) && LABEL.test(line);
}

/** Whether the line breaks off in the middle of a sentence. */
export function breaksOff(line: string): boolean {
  return /\s/.test(line) && OPEN_ENDED.test(line);
}

/** Whether a row of names parted by dashes goes on with a dash: that is no item of a list. */
export function goesOnDashed(line: string, next: string): boolean {
  const dash = next.charAt(0);
  if (!/^[-–—] \p{Lu}/u.test(next)) return false;
  return line.split(` ${dash} `).length > 2;
}

/** Whether a person's first name ends one line and the surname, in capitals, begins the next; or the other way round. */
export function cutsName(line: string, next: string): boolean {
  return (FIRST_NAME.test(line) && SURNAME.test(next)) || (LAST_NAME.test(line) && FORENAME.test(next));
}

/** The line with one kind of bullet, « - »; null when it has none. */
export function withOneBullet(line: string): string | null {
  const match = BULLET.exec(line);
  if (!match || line.length === match[0].length || isMarked(line)) return null;
  return `- ${line.slice(match[0].length)}`;
}

/** Whether the lines are those of a printed page, though each stands as a paragraph: sentences are cut in many of them. */
export function areTorn(lines: readonly string[]): boolean {
  let torn = 0;
  let pairs = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = (lines[at] as string).trim();
    const next = (lines[at + 1] as string).trim();
    if (line === "" || next === "") continue;
    pairs++;
    if (line.length >= 25 && line.length <= 170 && /[\p{L}\d,-]$/u.test(line) && /^\p{Ll}/u.test(next))
      torn++;
  }
  return torn >= 3 && torn * 8 >= pairs;
}
