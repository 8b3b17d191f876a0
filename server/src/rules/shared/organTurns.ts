/**
 * A turn of phrase in which an act speaks of its own organ: what stands before the title and after it, folded. Only
 * these are clear: an EPCI rightly speaks of the maires of its communes, a commune of the president of its EPCI.
 */
export interface Turn {
  readonly before: RegExp;
  readonly after: RegExp;
  /** The sentence begins with the title: only what acts is meant, not who is spoken of. */
  readonly opens?: true;
  /** The acts of this kind alone: the mayor who presides is also called « Monsieur le Président ». */
  readonly only?: "epci";
}

/** « a approuvé », « avait décidé », « s'est prononcé »: what another council did another day. */
const NOT_PAST =
  "(?![^.;]{0,110}\\b(?:a|ont|avait|s'est|avaient|ayant) (?:[a-z]+ment |ainsi |egalement )?(?:approuve|decide|adopte|emis|valide|vote|delibere (?:le|en)|prononce|donne|accepte|sollicite|saisi|pris|refuse)(?![a-z]))";

/** Of the council. */
export const COUNCIL_TURNS: readonly Turn[] = [
  {
    before: /\b(?:il est (?:propose|demande) au|a l'approbation du) $/,
    after: /^ ?[:,.]|^ (?:d'|de (?:bien|se|prendre|donner) )/,
  },
  { before: /\bles membres du $/, after: /^, legalement\b/ },
  // « Le conseil communautaire ayant délibéré le 2 mai »: what another council did another day.
  {
    before: /(?:^|[^a-z])le $/,
    after: /^,? (?:(?:apres en avoir|ayant) delibere(?! (?:le|du|en|lors|au|sur) )|decide)\b/,
  },
  // « Le conseil municipal, à l'unanimité, approuve », « par 12 voix »: who decides here and now.
  {
    before: /^l[ea] $/,
    after: new RegExp(
      `^ ?,? (?:(?:apres (?:en )?avoir|ayant) (?:[a-z]+ment )?delibere(?! (?:le|du|en|lors|au|sur) )|a l'unanimite|a la majorite|par (?:\\d{1,3}|[a-z-]{2,15}) voix|(?:legalement|dument|regulierement) convoque)${NOT_PAST}`,
    ),
    opens: true,
  },
  // Alone at the head of the visas.
  {
    before: /^l[ea] $/,
    after: /^ ?[,:]? {1,2}(?:vu|considerant|entendu|ou[iy]|apres avoir entendu)\b/,
    opens: true,
  },
  // « L'an …, le conseil municipal, légalement convoqué, s'est réuni »
  {
    before: /\bl'an [^.]{5,110},? le $/,
    after: /^ ?,? (?:(?:legalement|dument|regulierement) convoque|s'est (?:legalement )?(?:reuni|assemble))/,
  },
];

/** Not « le Maire de X », « le Président du tribunal ». */
const OF_NOBODY = /^(?! (?:de|du|des) | d')/;
/** Of the maire or the président. */
export const CHIEF_TURNS: readonly Turn[] = [
  { before: /\b(?:monsieur|madame|m\.|mme) l[ea] $/, after: /^ certifie\b/ },
  { before: /\brecours gracieux[^.]{0,80}adresse au $/, after: OF_NOBODY },
  {
    before: /\bautoriser? (?:monsieur|madame|m\.|mme) l[ea] $/,
    after:
      /^,? (?:ou |a (?:(?:le|la|les|en) |l')?(?:sign|poursuiv|engag|lanc|sollicit|depos|proced|entrepren|negoci|notifi|effectu|accompl|mettre en))/,
  },
  {
    before: /\bautoriser? l[ea] $/,
    after:
      /^,? (?:a signer\b|ou (?:(?:son|sa) representante?|l'une? de ses|tout(?:e personne)?\b)[^.;]{0,60}? a signer\b)/,
  },
  {
    before:
      /\b(?:donner?|donne) (?:tout |tous )?(?:pouvoirs?|mandat) (?:au|a (?:monsieur|madame|m\.|mme) l[ea]) $/,
    after: /^,? (?:pour|afin|a l'effet)\b/,
    only: "epci",
  },
  {
    before: /\b(?:charger?|mandater?) (?:(?:monsieur|madame|m\.|mme) )?l[ea] $/,
    after:
      /^ (?:de l'execution|d'executer|(?:de (?:(?:le|la|les|lui|leur|l'|bien vouloir) ?)?|d')(?:signer|mettre|notifier|transmettre|adresser|prendre|faire|representer|veiller|engager|accomplir|poursuivre|proceder|solliciter|publier|deposer|entreprendre))\b/,
  },
  {
    before: /^(?:monsieur |madame |m\. |mme )?l[ea] $/,
    after:
      /^ (?:expose|presente|rappelle|propose|informe|soumet|donne lecture)(?: (?:a l'assemblee|aux? [a-z]+|de|du|que|qu'|le|la|les|l'|un|une)(?![a-z])|,)/,
    opens: true,
    only: "epci",
  },
  { before: /\bsous la presidence de (?:monsieur|madame|m\.|mme) l[ea] $/, after: OF_NOBODY },
  // Who signs the copy of a commune may have presided in the mayor's place.
  {
    before:
      /\b(?:pour (?:extrait|copie|expedition) (?:certifiee? )?conforme)[ ,.:]{1,4}(?:(?:monsieur|madame|m\.|mme) )?l[ea] $/,
    after: /^[ ,.:]{0,4}(?:signe\b|$)/,
    only: "epci",
  },
];
