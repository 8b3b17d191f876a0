/** An act without a fault, of a council that does not exist. */
export const RIGHT = `République Française
Département de l'Allier

COMMUNE DE SAINT-AUBIN-LES-PRÉS

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du mardi 18 mars 2025

Délibération n° 2025-08

Date de convocation : 11 mars 2025
Nombre de conseillers en exercice : 11
Présents : 8 - Pouvoirs : 2 - Votants : 10
Quorum : 6

L'an deux mille vingt-cinq, le dix-huit mars à vingt heures, le conseil municipal, dûment convoqué, s'est réuni en session ordinaire à la mairie, sous la présidence de M. Étienne GARREAU, maire.

Étaient présents : M. Étienne GARREAU, Mme Josiane BERTHIER, M. Loïc CHAMBON, Mme Pauline DESSERT, M. Alain FRADIN, Mme Rose LAFAYE, M. Marc PEYROT, Mme Sylvie TIXIER.

Absents ayant donné pouvoir : Mme Karine JOLIVET à Mme Rose LAFAYE, M. Bernard SOUBRIER à M. Loïc CHAMBON.

Absent excusé : M. Didier MAUGENEST.

Secrétaire de séance : Mme Pauline DESSERT.

Objet : Réfection du chemin des Ormes

Vu l'article L. 2121-29 du Code général des collectivités territoriales ;

Monsieur le maire présente au conseil le devis de réfection du chemin des Ormes, d'un montant de 18 250 € HT.

Le conseil municipal, après en avoir délibéré, par 9 voix pour et 1 abstention (M. Marc PEYROT),

- approuve le devis présenté ;
- autorise Monsieur le maire à le signer.

Nomenclature ACTES : 1.1 Marchés publics

Fait à Saint-Aubin-les-Prés, le 20 mars 2025

Le maire, Étienne GARREAU
La secrétaire de séance, Pauline DESSERT

La présente délibération peut faire l'objet d'un recours devant le tribunal administratif de Clermont-Ferrand dans un délai de deux mois à compter de sa publication.
`;

/** The same with a wrong figure: eight names, nine written. */
export const WRONG_COUNT = RIGHT.replace("Présents : 8", "Présents : 9");

/** The same with an @ctes identifier, whose date is not the session's. */
export const WRONG_ID = `${RIGHT}
Envoyé en préfecture le 21/03/2025
Reçu en préfecture le 21/03/2025
Publié le 22/03/2025
ID : 003-210300042-20250319-2025_08-DE
`;
