import {
  type CodeAction,
  type CodeLens,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  MarkdownString,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  workspace,
} from "vscode";
import { RIGHT, WRONG_ID } from "./acts.ts";
import {
  append,
  completion,
  equal,
  LISTED,
  ok,
  openText,
  placeIn,
  provided,
  rangeOf,
  until,
} from "./support.ts";

describe("Every provider answers:", () => {
  let act: TextDocument;
  beforeEach(async () => {
    act = await openText(WRONG_ID);
  });

  const whole = () => new Range(0, 0, act.lineCount, 0);

  async function hover(words: string): Promise<string> {
    const hovers = await provided<Hover>("vscode.executeHoverProvider", act.uri, placeIn(act, words));
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
      .join("\n");
  }

  it("hover decodes an @ctes identifier", async () => {
    const text = await hover("003-210300042-20250319-2025_08-DE");
    for (const part of ["003", "210300042", "2025_08"]) ok(text.includes(part), `${part} is not in ${text}`);
  });

  it("hover shows the path of a nomenclature code", async () => {
    ok((await hover("1.1")).includes("Commande"), "the first level is not named");
  });

  it("hover shows what an article is about, with its link", async () => {
    ok((await hover("L. 2121-29")).includes("legifrance"), "no link");
  });

  it("hover shows where a person stands", async () => {
    ok((await hover("Rose LAFAYE")).includes("JOLIVET"), "her proxy is not named");
  });

  it("completion of a nomenclature code by its words", async () => {
    const place = await append(act, "\nNomenclature ACTES : subv");
    const item = await completion(act, place, (label) => label.startsWith("7.5"));
    ok(JSON.stringify(item).includes("Subventions"), "no official label");
  });

  it("completion of a nomenclature code by its figures", async () => {
    const place = await append(act, "\nNomenclature ACTES : 7.5");
    await completion(act, place, (label) => label.startsWith("7.5"));
  });

  it("completion of the name of a member", async () => {
    const place = await append(act, "\n\nContre : 1 (Mme Jos");
    await completion(act, place, (label) => label.includes("BERTHIER"));
  });

  it("inlay hints", async () => {
    const hints = await provided<InlayHint>("vscode.executeInlayHintProvider", act.uri, whole());
    const labels = hints.map(({ label }) =>
      typeof label === "string" ? label : label.map(({ value }) => value).join(""),
    );
    ok(
      labels.some((label) => label.includes("8")),
      `the 8 present are not counted in ${labels}`,
    );
  });

  it("code lens", async () => {
    const lenses = await provided<CodeLens>("vscode.executeCodeLensProvider", act.uri, 10);
    const titles = lenses.map(({ command }) => command?.title ?? "");
    ok(
      titles.some((title) => title.includes("8/6") || title.includes("10")),
      `neither quorum nor voters in ${titles}`,
    );
  });

  it("outline", async () => {
    const [symbol] = await provided<DocumentSymbol>("vscode.executeDocumentSymbolProvider", act.uri);
    ok(symbol, "no symbol");
    ok(symbol.name.includes("2025-08"), `the act is called ${symbol.name}`);
    ok(symbol.children.length >= 3, "it has few parts");
  });

  if (LISTED) {
    it("symbols of the workspace", async () => {
      const found = await provided<SymbolInformation>("vscode.executeWorkspaceSymbolProvider", "Ormes");
      ok(
        found.some(({ name }) => name.includes("Ormes")),
        "the object is not found",
      );
    });
  }

  it("folding", async () => {
    const ranges = await provided<FoldingRange>("vscode.executeFoldingRangeProvider", act.uri);
    ok(ranges.length >= 2, "few ranges");
  });

  it("selection ranges grow", async () => {
    const [range] = await provided<SelectionRange>("vscode.executeSelectionRangeProvider", act.uri, [
      placeIn(act, "Rose LAFAYE"),
    ]);
    ok(range?.parent?.range.contains(range.range), "it does not grow");
  });

  it("links to the law", async () => {
    const links = await provided<DocumentLink>("vscode.executeLinkProvider", act.uri, 50);
    ok(
      links.some(({ target }) => target?.authority.includes("legifrance")),
      "no link to the law",
    );
  });

  it("definition of a person", async () => {
    const at = act.positionAt(act.getText().lastIndexOf("PEYROT") + 2);
    const [place] = await provided<Location | LocationLink>("vscode.executeDefinitionProvider", act.uri, at);
    ok(place, "none");
    const range = "range" in place ? place.range : place.targetRange;
    equal(range.start.line, rangeOf(act, "Étaient présents").start.line);
  });

  it("references and highlights of a person", async () => {
    const at = placeIn(act, "Marc PEYROT");
    const references = await provided<Location>("vscode.executeReferenceProvider", act.uri, at);
    equal(references.length, 2, "references");
    const highlights = await provided<DocumentHighlight>("vscode.executeDocumentHighlights", act.uri, at);
    equal(highlights.length, 2, "highlights");
  });

  it("rename changes a person everywhere", async () => {
    const edit = await until("an edit", () =>
      commands.executeCommand<WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        act.uri,
        placeIn(act, "PEYROT"),
        "Marc PEYRAT",
      ),
    );
    ok(edit instanceof WorkspaceEdit && (await workspace.applyEdit(edit)), "no edit");
    equal(act.getText().includes("PEYROT"), false, "an old name is left");
    equal(act.getText().split("PEYRAT").length, 3, "names");
  });

  it("rename is refused where nobody and no number stands", async () => {
    const words = rangeOf(act, "chemin des Ormes").start;
    const refused = await Promise.resolve(
      commands.executeCommand("vscode.prepareRename", act.uri, words),
    ).then(
      () => false,
      () => true,
    );
    ok(refused, "it may be renamed");
  });

  it("linked editing holds every mention of a number or a name", async () => {
    const linked = await until("linked ranges", () =>
      commands.executeCommand<{ ranges: unknown[] } | undefined>(
        "_executeLinkedEditingProvider",
        act.uri,
        placeIn(act, "Marc PEYROT"),
      ),
    );
    ok(linked.ranges.length >= 2, `${linked.ranges.length} ranges`);
  });

  it("semantic tokens of a part", async () => {
    const tokens = await until("tokens", () =>
      commands.executeCommand<SemanticTokens>("vscode.provideDocumentRangeSemanticTokens", act.uri, whole()),
    );
    ok(tokens.data.length > 50, "few tokens");
  });

  it("formatting of a part leaves the rest", async () => {
    const untidy = await openText(RIGHT.replace("devis de réfection", "devis  de  réfection"));
    const line = untidy.lineAt(rangeOf(untidy, "devis  de").start.line).range;
    const edits = await provided<TextEdit>("vscode.executeFormatRangeProvider", untidy.uri, line, {
      tabSize: 2,
      insertSpaces: true,
    });
    ok(
      edits.every(({ range }) => line.contains(range)),
      "it goes beyond the part",
    );
  });

  it("formatting while typing puts the space before a colon", async () => {
    const place = await append(act, "\nContre : 0\nPour :");
    const edits = await provided<TextEdit>("vscode.executeFormatOnTypeProvider", act.uri, place, ":", {
      tabSize: 2,
      insertSpaces: true,
    });
    equal(edits[0]?.newText, "\u00a0");
  });

  it("semantic tokens", async () => {
    const tokens = await until("tokens", () =>
      commands.executeCommand<SemanticTokens>("vscode.provideDocumentSemanticTokens", act.uri),
    );
    ok(tokens.data.length > 50, "few tokens");
  });

  it("formatting mends spaces and never a word", async () => {
    const untidy = await openText(RIGHT.replace("devis de réfection", "devis  de  réfection"));
    const edits = await provided<TextEdit>("vscode.executeFormatDocumentProvider", untidy.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    const edit = new WorkspaceEdit();
    edit.set(untidy.uri, edits);
    await workspace.applyEdit(edit);
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
    ok(!untidy.getText().includes("devis  de"), "the spaces are left");
    equal(words(untidy.getText()).join(" "), words(RIGHT).join(" "));
  });

  it("refactorings of a list", async () => {
    const actions = await provided<CodeAction>(
      "vscode.executeCodeActionProvider",
      act.uri,
      rangeOf(act, "Étaient présents : M. Étienne GARREAU"),
      "refactor",
      10,
    );
    ok(
      actions.some(({ edit }) => edit !== undefined),
      "none has an edit",
    );
  });
});
