import {
  type CompletionItem,
  type CompletionList,
  commands,
  type Diagnostic,
  languages,
  Position,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";

/** Milliseconds before a state that never comes is a failure; below mocha's own limit, to say what was waited for. */
const PATIENCE = 90_000;
const LOOK_AGAIN = 30;

/** Waits for a value that is not undefined, null or false. `what` names it when it does not come. */
export async function until<T>(
  what: string,
  look: () => T | PromiseLike<T>,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + PATIENCE;
  let last: unknown;
  for (;;) {
    last = await look();
    if (last !== undefined && last !== null && last !== false)
      return last as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** Starts a command that asks a person something; gives whether it is over. Its failure is the failure of the test. */
export function begun(command: string, ...args: unknown[]): () => boolean {
  let over = false;
  let failure: unknown = null;
  void commands.executeCommand(command, ...args).then(
    () => {
      over = true;
    },
    (error: unknown) => {
      failure = error;
    },
  );
  return () => {
    if (failure !== null) throw failure;
    return over;
  };
}

/** Whether the folders that are open can be listed: the one of test-web cannot, from a worker of an extension. */
export const LISTED = workspace.workspaceFolders?.[0]?.uri.scheme !== "vscode-test-web";

/** Fails with both values unless they are alike. */
export function equal(actual: unknown, expected: unknown, what = "value"): void {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== e) throw new Error(`${what}: got ${a}, expected ${e}`);
}

/** Fails unless the condition holds. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Opens an untitled act and shows it. It stays open, so that the next one has another name. */
export async function openText(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: "deliberation", content });
  await window.showTextDocument(document);
  return document;
}

/** Opens a file and shows it, in a tab that the next one does not take. */
export async function openFile(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Ids of the rules of the findings on a document, in the order of the text. */
export function rulesOn(uri: Uri): string[] {
  return findingsOn(uri).map(ruleOf);
}

function findingsOn(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source?.toLowerCase().startsWith("d") === true)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until a rule finds something on the document. */
export function finding(uri: Uri, rule: string): Promise<Diagnostic> {
  return until(`a finding of ${rule}`, () => findingsOn(uri).find((each) => ruleOf(each) === rule));
}

/** Waits until no rule, or not this one, finds anything. */
export async function noFinding(uri: Uri, rule?: string): Promise<void> {
  await until(`no finding${rule === undefined ? "" : ` of ${rule}`}; there are ${rulesOn(uri)}`, () =>
    rule === undefined ? rulesOn(uri).length === 0 : !rulesOn(uri).includes(rule),
  );
}

/** Where words stand in the document; `from` the first time at or after that offset. Fails when they do not. */
export function rangeOf(document: TextDocument, words: string, from = 0): Range {
  const at = document.getText().indexOf(words, from);
  ok(at >= 0, `« ${words} » is not in the text`);
  return new Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The middle of words of the document. */
export function placeIn(document: TextDocument, words: string): Position {
  const at = document.offsetAt(rangeOf(document, words).start);
  return document.positionAt(at + Math.floor(words.length / 2));
}

/** Replaces words by others. */
export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  await edited(`« ${words} » replaced`, (edit) => edit.replace(document.uri, rangeOf(document, words), by));
}

/** Writes at the end of the document; gives the place after it. */
export async function append(document: TextDocument, text: string): Promise<Position> {
  await edited("the words at the end", (edit) => edit.insert(document.uri, end(document), text));
  return end(document);
}

/** Makes an edit; again when the editor refused it, as it does when it has news of the text that this host has not. */
async function edited(what: string, make: (edit: WorkspaceEdit) => void): Promise<void> {
  await until(what, () => {
    const edit = new WorkspaceEdit();
    make(edit);
    return workspace.applyEdit(edit);
  });
}

function end(document: TextDocument): Position {
  const last = document.lineAt(document.lineCount - 1);
  return new Position(last.lineNumber, last.text.length);
}

/** Waits for a completion item whose label fits, at a place. */
export function completion(
  document: TextDocument,
  place: Position,
  fits: (label: string) => boolean,
): Promise<CompletionItem> {
  return until("a completion item", async () => {
    const list = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      place,
    );
    return list.items.find(({ label }) => fits(typeof label === "string" ? label : label.label));
  });
}

/** Asks a provider until its answer is not empty. */
export function provided<T>(command: string, ...args: unknown[]): Promise<T[]> {
  return until(`an answer of ${command}`, async () => {
    const answer = await commands.executeCommand<T[] | undefined>(command, ...args);
    return answer !== undefined && answer.length > 0 && answer;
  });
}
