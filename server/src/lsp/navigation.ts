import type {
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  LinkedEditingRangeParams,
  LinkedEditingRanges,
  Location,
  LocationLink,
  PrepareRenameParams,
  PrepareRenameResult,
  ReferenceParams,
  RenameParams,
  WorkspaceEdit,
} from "vscode-languageserver";
import { definitionAt } from "../features/definition.ts";
import { highlightsAt } from "../features/highlights.ts";
import { linkedPlacesAt } from "../features/linkedEditing.ts";
import { referencesAt } from "../features/references.ts";
import { prepareRename, renameAt } from "../features/rename.ts";
import { DocumentHighlightKind, LSPErrorCodes, ResponseError } from "./protocol.ts";
import { offsetIn, type Place } from "./session.ts";
import { workspaceEdit } from "./workspaceEdit.ts";

/** Where the person or the number at a place comes from. */
export function definition(place: Place, params: DefinitionParams): Location | LocationLink[] | null {
  const found = definitionAt(place.snapshot, offsetIn(place, params));
  if (!found) return null;
  const { uri } = place.document;
  const target = place.convert.range(found.target);
  if (!place.session.client.linkSupport) return { uri, range: target };
  const originSelectionRange = place.convert.range(found.origin);
  return [{ targetUri: uri, targetRange: target, targetSelectionRange: target, originSelectionRange }];
}

/** Every mention of the person, or of the act's number, at a place. */
export function references(place: Place, params: ReferenceParams): Location[] {
  const spans = referencesAt(place.snapshot, offsetIn(place, params), params.context.includeDeclaration);
  return spans.map((span) => ({ uri: place.document.uri, range: place.convert.range(span) }));
}

/** The same mentions, to be marked in the text. */
export function highlights(place: Place, params: DocumentHighlightParams): DocumentHighlight[] {
  return highlightsAt(place.snapshot, offsetIn(place, params)).map(({ span, kind }) => ({
    range: place.convert.range(span),
    kind: kind === "write" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** What a rename would rename; null where nothing can be. */
export function prepare(place: Place, params: PrepareRenameParams): PrepareRenameResult | null {
  const target = prepareRename(place.snapshot, offsetIn(place, params));
  return target && { range: place.convert.range(target.span), placeholder: target.placeholder };
}

/** Renames a person or a number in the whole text; a name that cannot be is refused with the reason. */
export function rename(place: Place, params: RenameParams): WorkspaceEdit {
  const result = renameAt(place.snapshot, offsetIn(place, params), params.newName);
  if ("error" in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.error[place.language]);
  return workspaceEdit(place, result.edits);
}

/** The repeats that change together while one is typed. */
export function linkedEditing(place: Place, params: LinkedEditingRangeParams): LinkedEditingRanges | null {
  const found = linkedPlacesAt(place.snapshot, offsetIn(place, params));
  if (!found) return null;
  return { ranges: found.spans.map((span) => place.convert.range(span)), wordPattern: found.wordPattern };
}
