// What is looked for in the window, in each language of the display.

/** What the extension says in each language, as far as it is looked for. */
export const SAID = {
  fr: {
    finding: "est un vendredi",
    fix: "vendredi",
    present: "8 présents",
    listed: "Présents",
    outline: "Structure",
    voters: "10 votants",
    act: "Délibération n° 2025-09",
    newAct: "Nouvelle délibération",
    insert: "Insérer une formule",
    preview: "Aperçu",
    findings: "Montrer ou cacher les constats",
    print: "Imprimer l’acte",
    currentAct: "Acte en cours",
    register: "Registre",
    voted: "votée",
    acts: "2 actes",
    filter: "Filtrer le registre",
    drafts: "Projets",
    allActs: "Tous les actes",
    newSession: "Nouvelle séance",
    attendance: "Appliquer les présences",
    export: "Exporter l’acte",
    import: "Importer un document",
    check: "Contrôler le dossier",
    checked: "fichiers contrôlés",
    learn: "Apprendre le style",
    learnt: "est appris de",
    style: "Choisir le style",
    exportFolder: "Exporter le dossier",
    written: "est écrit",
    example: "Ouvrir un exemple",
  },
  en: {
    finding: "is a Friday",
    fix: "vendredi",
    present: "8 present",
    listed: "Present",
    outline: "Outline",
    voters: "10 voters",
    act: "Act no. 2025-09",
    newAct: "New act",
    insert: "Insert a wording",
    preview: "Preview",
    findings: "Show or hide the findings",
    print: "Print the act",
    currentAct: "Current act",
    register: "Register",
    voted: "voted",
    acts: "2 acts",
    filter: "Filter the register",
    drafts: "Drafts",
    allActs: "All acts",
    newSession: "New session",
    attendance: "Apply the attendance",
    export: "Export the act",
    import: "Import a document",
    check: "Check the folder",
    checked: "files checked",
    learn: "Learn the style",
    learnt: "is learnt from",
    style: "Choose the house style",
    exportFolder: "Export the folder",
    written: "is written",
    example: "Open an example",
  },
};

/**
 * @typedef {object} Scene
 * @property {import("../workbench.mjs").Workbench} work
 * @property {typeof SAID.fr} said
 */

/** What a person does, and how. @typedef {readonly [title: string, run: (scene: Scene) => Promise<void>]} Step */
