// Gives an editor a French display language. Microsoft's own language packs are not on npm; what an extension shows
// needs none, so a pack of the few words of the editor that stand in our pictures is enough.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The editor's English → French, as its French language pack has it. */
/** @type {Readonly<Record<string, string>>} */
const WORDS = {
  Explorer: "Explorateur",
  "Explorer Section: {0}": "Section de l’Explorateur : {0}",
  "Open Editors": "Éditeurs ouverts",
  Outline: "Structure",
  Timeline: "Chronologie",
  Problems: "Problèmes",
  Output: "Sortie",
  "Debug Console": "Console de débogage",
  Ports: "Ports",
  Terminal: "Terminal",
  Search: "Rechercher",
  "Run and Debug": "Exécuter et déboguer",
  Extensions: "Extensions",
  "Source Control": "Contrôle de code source",
  "Ln {0}, Col {1}": "L {0}, col {1}",
  "Ln {0}, Col {1} ({2} selected)": "L {0}, col {1} ({2} sélectionné)",
  "Spaces: {0}": "Espaces : {0}",
  "Quick Fix...": "Correction rapide...",
  "Quick Fix": "Correction rapide",
  "View Problem": "Voir le problème",
  "More Actions...": "Autres actions...",
  "No quick fixes available": "Aucune correction rapide disponible",
  "Preview {0}": "Aperçu de {0}",
  "No problems have been detected in the workspace.":
    "Aucun problème n’a été détecté dans l’espace de travail.",
  "Press 'Enter' to confirm your input or 'Escape' to cancel":
    "Appuyez sur 'Entrée' pour confirmer votre entrée, ou sur 'Échap' pour l’annuler",
  "{0} (Press 'Enter' to confirm or 'Escape' to cancel)":
    "{0} (Appuyez sur 'Entrée' pour confirmer, ou sur 'Échap' pour annuler)",
  Back: "Précédent",
  Welcome: "Bienvenue",
  Walkthroughs: "Procédures pas à pas",
  "Mark Done": "Marquer comme terminé",
  "Follow link": "Suivre le lien",
  "Refactor...": "Remanier...",
  Refactor: "Remanier",
  Rewrite: "Réécrire",
};

/**
 * Writes the pack where the editor looks for packs; a page whose browser asks for French then has it.
 * @param {string} root the folder of the VS Code server
 * @param {string} data its folder of user data
 */
export async function writeFrenchPack(root, data) {
  const read = async (/** @type {string} */ name) =>
    JSON.parse(await readFile(join(root, "out", name), "utf8"));
  /** @type {[module: string, keys: string[]][]} */
  const keys = await read("nls.keys.json");
  // The messages of all modules in one list, in the order of the keys.
  /** @type {string[]} */
  const messages = await read("nls.messages.json");
  /** @type {Record<string, Record<string, string>>} */
  const contents = {};
  let at = 0;
  for (const [module, names] of keys) {
    for (const name of names) {
      const french = WORDS[messages[at++] ?? ""];
      if (french === undefined) continue;
      contents[module] ??= {};
      contents[module][name] = french;
    }
  }
  const pack = join(data, "french.json");
  await mkdir(data, { recursive: true });
  await writeFile(pack, JSON.stringify({ version: "1.0.0", contents }));
  const extension = { extensionIdentifier: { id: "delib.french" }, version: "1.0.0" };
  const entry = { hash: "delib", label: "français", extensions: [extension], translations: { vscode: pack } };
  await writeFile(join(data, "languagepacks.json"), JSON.stringify({ fr: entry }));
}
