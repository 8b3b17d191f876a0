// Entry of the bundle that is loaded when a document is imported and at no other time.
export { importDocument, importPasted } from "./importDocument.ts";
