import type { CompletionItem, CompletionList, CompletionParams } from "vscode-languageserver";
import { type CompletionKind, completionsAt } from "../features/completion.ts";
import { type CompletionRef, completionDocs } from "../features/completionDocs.ts";
import type { Snapshot } from "../snapshot.ts";
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from "./protocol.ts";
import { offsetIn, type Place, type Session } from "./session.ts";

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  code: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Value,
  part: CompletionItemKind.Snippet,
  article: CompletionItemKind.Reference,
  rule: CompletionItemKind.Property,
  comment: CompletionItemKind.Keyword,
};

/** By what `completionItem/resolve` finds an item again. */
interface ItemData extends CompletionRef {
  readonly uri: string;
}

/** What can be inserted at a place. */
export async function complete(place: Place, params: CompletionParams): Promise<CompletionList | null> {
  const { session, snapshot, convert, language, document } = place;
  const offset = offsetIn(place, params);
  const byCharacter = params.context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const { items, incomplete } = await completionsAt(snapshot, offset, {
    language,
    snippets: session.client.snippets,
    trigger: byCharacter ? (params.context?.triggerCharacter ?? null) : null,
    today: session.runtime.today(),
    others: () => othersOf(place),
  });
  const list = items.map(
    (item, order): CompletionItem => ({
      label: item.label,
      kind: KINDS[item.kind],
      detail: item.detail,
      sortText: String(order).padStart(4, "0"),
      ...(item.filter === undefined ? {} : { filterText: item.filter }),
      insertTextFormat: item.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: convert.edit({ span: item.span, newText: item.text }),
      data: { kind: item.kind, id: item.id, offset, uri: document.uri } satisfies ItemData,
    }),
  );
  return { isIncomplete: incomplete, items: list };
}

/** So many other open documents are read for names. */
const MOST_OTHERS = 10;

/** The other open documents, for the people whom they name. */
function othersOf({ session, document, settings }: Place): Snapshot[] {
  return session.documents
    .all()
    .filter(({ uri }) => uri !== document.uri)
    .slice(-MOST_OTHERS)
    .flatMap(({ uri }) => session.documents.glance(uri, settings.config) ?? []);
}

/** Adds its documentation to an item that the client is about to show. */
export async function resolveItem(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const data = item.data as ItemData | undefined;
  if (data === undefined) return item;
  const place = await session.recall(data.uri);
  const language = place?.language ?? session.languageOf(await session.settings.of(""));
  const docs = await completionDocs(data, place?.snapshot ?? null, language, session.runtime.today());
  return docs === null ? item : { ...item, documentation: { kind: "markdown", value: docs } };
}
