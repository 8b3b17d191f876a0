// French words with and without hyphen, folded (no accents, lower case). Source: usage of acts; general French.

/** First halves after which the hyphen belongs to the word: « vice-président », « sous-préfecture », « vingt-deux ». */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  (
    "vice sous ex non mi demi semi quasi apres avant contre arriere outre inter-communal mini micro peut celui celle ceux " +
    "celles soi lui elle eux moi toi nous vous est-ce c'est ci la jusque quelques grand grande grands saint sainte st ste " +
    "nord sud est ouest franco porte garde tire lave aide chef rez rendez compte proces maitre cinq six sept huit neuf " +
    "dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante quatre mille cent deux " +
    "trois presse pare passe pour-cent haut haute bas basse plus moins bien mal etat co-president au par dessus dessous " +
    "eco auto-entrepreneur socio medico post pre- anti- wi e m belle beau petit petite jean marie anne pierre paul"
  ).split(" "),
);

/** Second halves before which the hyphen belongs to the word: « celui-ci », « dit-il », « eux-mêmes ». */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  (
    "ci la il ils elle elles on je tu nous vous ce meme memes y en t le la les de du des sur sous les lez lès et a au aux d l " +
    "dire etre deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente " +
    "quarante cinquante soixante cent mille un une " +
    "mer marne loire seine saone rhone alpes maritimes vienne atlantique garonne"
  ).split(" "),
);

/** Compounds of acts that the halves above do not tell. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    "proces-verbal proces-verbaux compte-rendu comptes-rendus chef-lieu chefs-lieux rond-point ronds-points mot-cle " +
    "hors-commission main-d'oeuvre plus-value moins-value trop-percu laissez-passer savoir-faire libre-service " +
    "centre-ville centres-villes centre-bourg plate-forme plates-formes garde-corps appel-d'offres visio-conference " +
    "eau-forte etat-civil etat-major assurance-vie timbre-poste bleu-blanc-rouge donneur-ordre lot-et-garonne " +
    "maitre-autel point-virgule document-cadre accord-cadre accords-cadres convention-cadre marche-cadre projet-type " +
    "adjoint-technique secretaire-general conseiller-delegue president-directeur directeur-general pays-bas " +
    "seine-maritime puy-de-dome ille-et-vilaine meurthe-et-moselle bas-rhin haut-rhin territoire-de-belfort"
  ).split(" "),
);

/** Words of nearly every act, so that one cut in capitals is known: « DÉLI-BÉRATION ». */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    "deliberation deliberations conseil conseiller conseillers conseillere conseilleres municipal municipale municipaux " +
    "municipales communautaire communautaires commune communes communal communale communaux communautes communaute " +
    "metropole metropolitain metropolitaine departement departemental departementale departementaux regional regionale " +
    "commission commissions president presidente presidence presidents secretaire secretaires seance seances session " +
    "extrait registre registres approbation autorisation attribution adoption modification convention conventions " +
    "signature subvention subventions budget budgets budgetaire finances financement financier financiere administration " +
    "administratif administrative administratifs administratives collectivite collectivites territorial territoriale " +
    "territoriales territoriaux general generale generaux generales representant representants representes present " +
    "presents presente presentes absent absents absente absentes excuse excuses excusee excusees pouvoir pouvoirs " +
    "procuration procurations unanimite majorite abstention abstentions suffrages exprimes membres nombre exercice " +
    "rapporteur rapporteurs rapporte convocation convoques convoque prefecture prefet publication notification execution " +
    "executoire reception article articles considerant decision decide approuve autorise adopte adoptee adoption " +
    "monsieur madame messieurs mesdames maire maires adjoint adjointe adjoints adjointes delegue deleguee delegues " +
    "delegation delegations creation personnel recrutement tableau emplois travaux marche marches publics publique " +
    "public urbanisme acquisition cession terrain parcelle cadastre ecole scolaire intercommunal intercommunale"
  ).split(" "),
);
