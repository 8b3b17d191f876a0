/** Words with which the sentences of the body begin. */
export const SENTENCE =
  /^(?:le conseil|la commune de|le comite|la commission|l'assemblee|les membres|les conseillers|l'an |vus?\b|considerant|attendu|entendu|oui |monsieur|madame|messieurs|mesdames|m\. |mm\. |mr |mme |mmes |il |ils |elle |elles |on |nous |je |ce |cette |ces |cela |celle|apres |ayant |afin |ainsi |aussi |article|art\. |que |qu'|qui |de |d'|du |des |dans le cadre|dit |decide|approuve|adopte|autorise|accepte|valide|fixe|charge|precise|prend acte|donne|designe|emet|vote\b|votes\b|votant|pour ?:|contre ?:|abstention|soit |fait |presents?\b|absents?\b|excuses?\b|etaient|procurations?\b|pouvoirs?\b|secretaire|seance|la seance|session|date|ordre du jour|le maire|le president|le secretaire|signe|pour extrait|suite a|sur proposition|par |en |au |aux |a l|a la|compte tenu|concernant|selon|conformement|sachant|suivant|avec |sans |si |lors |depuis|plusieurs|certain|chaque|tous |toute|rien |page |nombre|objet|et |ou |mais |or |car |donc |le \d|la \d|les \d|un devis|une |deux|trois|quatre|montant|total|coût|cout |envoye|recu|affiche|publie|id ?:|departement|republique|arrondissement|canton|mairie|commune|proclame|ont obtenu|a obtenu|n'ayant|personne ne|l'exercice|dont |ouverture de la seance|resultats? d|\d+e?r? ?e?m?e? ?tour|premier tour|deuxieme tour|lecture|informations?\b)/;

/** Whether a folded line, in capitals in the source, is one that every heading has, and no title of an act. */
export function isHeadingLine(line: string): boolean {
  return HEADING_LINE.test(line);
}

const HEADING_LINE =
  /^(?:republique|liberte|departement|region|arrondissement|canton|mairie|ville|commune|conseil|communaute|metropole|syndicat|comite|centre|extrait|registre|deliberation|proces|compte rendu|seance|reunion|session|liste|nombre|presents?|absents?|etaient|excuses?|procurations?|pouvoirs?|secretaire|date|convocation|n ?°|objet|prefecture|le maire|la maire|le president|vu |direction|service|pole |secretariat|assemblee|commission permanente|annexe|sommaire ?$|table des matieres)/;

/** Whether a folded line is a sentence of the body, and no title. */
export function isSentence(line: string): boolean {
  return SENTENCE.test(line) || VERBS.test(line);
}

/** Words that only sentences hold. */
export const VERBS =
  /\b(?:est|sont|etait|etaient|sera|seront|serait|seraient|ont|avait|avaient|aura|doit|doivent|devra|peut|peuvent|pourra|propose|proposent|rappelle|informe|presente|explique|expose|precise|indique|souhaite|demande que|fait savoir|decide|donne lecture|remercie|s'eleve|concerne|permet|existe|faut|convient|signale|annonce|a ete|n'est|n'a)\b/;
