import { ConfigurationTarget, DiagnosticSeverity, Uri, workspace } from "vscode";
import { WRONG_COUNT } from "./acts.ts";
import { equal, finding, LISTED, noFinding, openFile, openText, rulesOn, until } from "./support.ts";

describe("Settings", () => {
  const change = (rules: object | undefined) =>
    workspace.getConfiguration("delib").update("rules", rules, ConfigurationTarget.Global);

  afterEach(async () => {
    await change(undefined);
  });

  it("change the level of a rule at once, and switch it off", async () => {
    const document = await openText(WRONG_COUNT);
    await finding(document.uri, "listed-count");
    await change({ "listed-count": "warning" });
    await until("a warning", async () => {
      const { severity } = await finding(document.uri, "listed-count");
      return severity === DiagnosticSeverity.Warning;
    });
    await change({ "listed-count": "off" });
    await noFinding(document.uri, "listed-count");
    await change(undefined);
    const { severity } = await finding(document.uri, "listed-count");
    equal(severity, DiagnosticSeverity.Error);
  });

  // A host that opens one folder alone (test-web) has nothing to compare.
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    it("are those of the folder: two folders, two levels", async () => {
      const expected = [DiagnosticSeverity.Error, DiagnosticSeverity.Information];
      for (const [at, { uri }] of folders.entries()) {
        const document = await openFile(Uri.joinPath(uri, "compte-faux.delib"));
        // What was said of the closed file, under the settings of the test before, may still stand.
        await until(`level ${expected[at]} in folder ${at}`, async () => {
          const { severity } = await finding(document.uri, "listed-count");
          return severity === expected[at];
        });
      }
    });
  }

  if (LISTED) {
    it("of the folder reach files that are not open", async () => {
      const uri = Uri.joinPath(folders[0]?.uri ?? Uri.file("/"), "compte-faux.delib");
      await openText(WRONG_COUNT);
      await until("findings of a closed file", () => rulesOn(uri).includes("listed-count"));
    });
  }
});
