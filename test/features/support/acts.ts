// Invented acts, short ones for single features.

/** A whole small act; every figure agrees. */
export const ACT = `Délibération n° 2025-08

Séance du mardi 18 mars 2025

Nombre de conseillers en exercice : 6

Présents : M. Étienne GARREAU, Mme Rose LAFAYE, M. Loïc CHAMBON, Mme Sylvie TIXIER.

Absents ayant donné pouvoir : Mme Karine JOLIVET à Mme Rose LAFAYE.

Absent excusé : M. Didier MAUGENEST.

Secrétaire de séance : Mme Sylvie TIXIER

Objet : Réfection du chemin des Ormes

Vu l'article L. 2121-29 du code général des collectivités territoriales,

Le conseil municipal décide à l'unanimité d'approuver le devis.

Pour : 5 voix
Contre : 0 voix
Abstention : 0 voix

Fait à Saint-Aubin, le 20 mars 2025
`;

/** Two acts of one session, its header before both. */
export const REGISTER = `Séance du mardi 18 mars 2025

Nombre de conseillers en exercice : 4

Présents : M. Étienne GARREAU, Mme Rose LAFAYE, M. Loïc CHAMBON.

Absent : M. Didier MAUGENEST.

Délibération n° 2025-08

Objet : Réfection du chemin des Ormes

Le conseil municipal décide à l'unanimité d'approuver le devis.

Pour : 3 voix
Contre : 0 voix
Abstention : 0 voix

Délibération n° 2025-09

Objet : Tarifs de la salle des fêtes

Le conseil municipal décide à la majorité de fixer les tarifs.

Pour : 2 voix
Contre : 1 voix (Mme Rose LAFAYE)
Abstention : 0 voix
`;
