import { type CodeAction, CodeActionKind, commands, DiagnosticSeverity, workspace } from "vscode";
import { RIGHT, WRONG_COUNT, WRONG_ID } from "./acts.ts";
import { equal, finding, noFinding, ok, openText, rangeOf, replace } from "./support.ts";

describe("Findings", () => {
  it("appear on the very words, with their rule and a link", async () => {
    const document = await openText(WRONG_COUNT);
    const found = await finding(document.uri, "listed-count");
    equal(document.getText(found.range), "9");
    equal(found.severity, DiagnosticSeverity.Error);
    ok(typeof found.code === "object" && found.code.target.path.includes("listed-count"), "no link");
  });

  it("point to the other place that contradicts them", async () => {
    const document = await openText(WRONG_ID);
    const found = await finding(document.uri, "act-id-date");
    const related = found.relatedInformation ?? [];
    ok(related.length > 0, "no related place");
    equal(related[0]?.location.uri.toString(), document.uri.toString());
  });

  it("come with a fault that is typed, and go when it is mended", async () => {
    const document = await openText(RIGHT);
    await replace(document, "mardi 18 mars", "lundi 18 mars");
    await finding(document.uri, "weekday");
    await replace(document, "lundi 18 mars", "mardi 18 mars");
    await noFinding(document.uri, "weekday");
  });

  it("are none on a right act", async () => {
    const document = await openText(WRONG_COUNT);
    await finding(document.uri, "listed-count");
    await replace(document, "Présents : 9", "Présents : 8");
    await noFinding(document.uri);
  });

  it("have a quick fix that mends the act", async () => {
    const document = await openText(WRONG_COUNT);
    const found = await finding(document.uri, "listed-count");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      found.range,
      CodeActionKind.QuickFix.value,
      10,
    );
    const fix =
      actions.find(({ isPreferred, edit }) => isPreferred && edit) ?? actions.find(({ edit }) => edit);
    ok(fix?.edit, `no fix among ${actions.map(({ title }) => title)}`);
    await workspace.applyEdit(fix.edit);
    await noFinding(document.uri, "listed-count");
    equal(document.getText(), RIGHT);
  });

  it("are all mended at once by source.fixAll", async () => {
    const document = await openText(WRONG_COUNT.replace("mardi 18 mars", "lundi 18 mars"));
    await finding(document.uri, "listed-count");
    await finding(document.uri, "weekday");
    const [action] = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      rangeOf(document, "République Française"),
      "source.fixAll.delib",
      10,
    );
    ok(action?.edit, "no action");
    await workspace.applyEdit(action.edit);
    await noFinding(document.uri);
    equal(document.getText(), RIGHT);
  });

  it("go silent with a reason written into the act", async () => {
    const document = await openText(WRONG_COUNT);
    const found = await finding(document.uri, "listed-count");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      found.range,
      CodeActionKind.QuickFix.value,
      20,
    );
    const ignore = actions.find(({ title }) => /^Ignor.* (ici|here)/.test(title));
    ok(ignore?.edit, `nothing ignores it among ${actions.map(({ title }) => title)}`);
    await workspace.applyEdit(ignore.edit);
    await noFinding(document.uri, "listed-count");
  });
});
