/** Names that the manifest (package.json) knows too. */
export const LANGUAGE = "deliberation";
export const ACT_VIEW = "delib.act";
export const REGISTER_VIEW = "delib.register";

export const NEW_ACT = "delib.newAct";
export const INSERT_BOILERPLATE = "delib.insertBoilerplate";
export const CHECK_FOLDER = "delib.checkFolder";
export const SHOW_FACTS = "delib.showFacts";
export const EXPLAIN_RULE = "delib.explainRule";
export const CHOOSE_STYLE = "delib.chooseStyle";
export const LEARN_STYLE = "delib.learnStyle";
export const CREATE_COUNCIL = "delib.createCouncil";
export const EXPORT_ACT = "delib.exportAct";
export const EXPORT_FOLDER = "delib.exportFolder";
export const RESTART_SERVER = "delib.restartServer";
export const IMPORT = "delib.import";
export const PASTE_PDF = "delib.pastePdf";
export const NEW_SESSION = "delib.newSession";
export const APPLY_ATTENDANCE = "delib.applyAttendance";
export const SORT_REGISTER = "delib.sortRegister";
export const FILTER_REGISTER = "delib.filterRegister";
export const REFRESH_REGISTER = "delib.refreshRegister";
export const OPEN_EXAMPLE = "delib.openExample";

export const PREVIEW = "delib.preview";
export const LOCK_PREVIEW = "delib.lockPreview";
export const PREVIEW_FINDINGS = "delib.previewFindings";
export const PRINT = "delib.print";

/** The client's own: shows a place of an act; not in the manifest. */
export const REVEAL = "delib.reveal";
