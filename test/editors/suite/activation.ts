import { env, extensions } from "vscode";
import { RIGHT, WRONG_COUNT } from "./acts.ts";
import { equal, finding, ok, openText } from "./support.ts";

const ID = "delib.delib";

describe("The extension", () => {
  it("is there, and starts with the first act", async () => {
    const extension = extensions.getExtension(ID);
    ok(extension, `${ID} is not installed`);
    const document = await openText(WRONG_COUNT);
    equal(document.languageId, "deliberation");
    await finding(document.uri, "listed-count");
    ok(extension.isActive, "it is not active");
  });

  it("speaks the language of the editor", async () => {
    const document = await openText(RIGHT.replace("mardi 18 mars 2025", "mercredi 18 mars 2025"));
    const { message } = await finding(document.uri, "weekday");
    const french = env.language.startsWith("fr");
    ok(message.includes(french ? "est un mardi" : "is a Tuesday"), `${env.language}: ${message}`);
  });
});
