import { codeLenses } from "../../../server/src/features/codeLens.ts";
import { definitionAt } from "../../../server/src/features/definition.ts";
import { documentLinks } from "../../../server/src/features/documentLinks.ts";
import { documentSymbols } from "../../../server/src/features/documentSymbols.ts";
import { foldingRanges } from "../../../server/src/features/foldingRanges.ts";
import { formatOnType } from "../../../server/src/features/formatOnType.ts";
import { formatRange } from "../../../server/src/features/formatRange.ts";
import { formatDocument } from "../../../server/src/features/formatting.ts";
import { highlightsAt } from "../../../server/src/features/highlights.ts";
import { inlayHints } from "../../../server/src/features/inlayHints.ts";
import { linkedPlacesAt } from "../../../server/src/features/linkedEditing.ts";
import { personAt } from "../../../server/src/features/personAt.ts";
import { referencesAt } from "../../../server/src/features/references.ts";
import { prepareRename, renameAt } from "../../../server/src/features/rename.ts";
import { selectionRangesAt } from "../../../server/src/features/selectionRanges.ts";
import { semanticTokens } from "../../../server/src/features/semanticTokens.ts";
import { workspaceSymbols } from "../../../server/src/features/workspaceSymbols.ts";
import type { Snapshot } from "../../../server/src/snapshot.ts";

/** Every feature of this folder, asked at one offset. */
export const EVERY_FEATURE: readonly (readonly [
  name: string,
  ask: (snapshot: Snapshot, at: number) => unknown,
])[] = [
  ["code lens", (snapshot) => codeLenses(snapshot, "fr")],
  ["definition", definitionAt],
  ["links", (snapshot) => documentLinks(snapshot, "en")],
  ["document symbols", (snapshot) => documentSymbols(snapshot, "fr")],
  ["workspace symbols", (snapshot) => workspaceSymbols(snapshot, "a", "fr")],
  ["folding", foldingRanges],
  ["format on type", (snapshot, at) => formatOnType(snapshot, at, snapshot.text.charAt(at - 1))],
  ["format range", (snapshot, at) => formatRange(snapshot, { start: at >> 1, end: at })],
  ["formatting", (snapshot) => formatDocument(snapshot)],
  ["highlights", highlightsAt],
  ["inlay hints", (snapshot) => inlayHints(snapshot, null, "fr")],
  ["linked editing", linkedPlacesAt],
  ["person", personAt],
  ["references", (snapshot, at) => referencesAt(snapshot, at, true)],
  ["prepare rename", prepareRename],
  ["rename", (snapshot, at) => renameAt(snapshot, at, "Yves DE LA TOUR")],
  ["selection", selectionRangesAt],
  ["semantic tokens", (snapshot) => semanticTokens(snapshot)],
];
