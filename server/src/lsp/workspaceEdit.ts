import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { ActionEdit } from "../features/codeActions.ts";
import { uinteger } from "./protocol.ts";
import type { Place } from "./session.ts";

/** Edits of one document: for its very version, and as snippets, where the client knows of these. */
export function workspaceEdit(
  { convert, document, session }: Place,
  edits: readonly ActionEdit[],
): WorkspaceEdit {
  const { uri, version } = document;
  const { client } = session;
  if (!client.documentChanges) return { changes: { [uri]: edits.map((edit) => convert.edit(edit)) } };
  const changes = edits.map((edit): TextEdit | SnippetTextEdit =>
    edit.snippet !== undefined && client.snippetEdits
      ? { range: convert.range(edit.span), snippet: { kind: "snippet", value: edit.snippet } }
      : convert.edit(edit),
  );
  const textDocument = { uri, version: uinteger.is(version) ? version : null };
  return { documentChanges: [{ textDocument, edits: changes }] };
}
