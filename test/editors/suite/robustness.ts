import { commands, type Hover } from "vscode";
import { RIGHT, WRONG_COUNT } from "./acts.ts";
import { serverProcesses } from "./processes.ts";
import {
  append,
  equal,
  finding,
  noFinding,
  ok,
  openText,
  placeIn,
  rangeOf,
  replace,
  until,
} from "./support.ts";

describe("The server", () => {
  const processes = serverProcesses();
  // In a web worker the server is a worker of the same process, which nothing outside can kill.
  if (processes) {
    it("comes back after it was killed, and the findings with it", async () => {
      const document = await openText(WRONG_COUNT);
      await finding(document.uri, "listed-count");
      // One that was told to end by an earlier test may not have ended yet.
      const [before] = await until("one process of the server", () => {
        const ids = processes.ids();
        return ids.length === 1 && ids;
      });
      ok(before !== undefined, "no process of the server was found");
      const place = placeIn(document, "L. 2121-29");
      const hover = () => commands.executeCommand("vscode.executeHoverProvider", document.uri, place);
      // What is asked while nobody has noticed yet that the server is gone must not end the client too.
      const asked = Array.from({ length: 200 }, hover);
      await asked[0];
      processes.kill(before);
      await Promise.allSettled(asked);
      await until("another process alone", () => {
        const ids = processes.ids();
        return ids.length === 1 && ids[0] !== before;
      });
      await replace(document, "mardi 18 mars", "lundi 18 mars");
      await finding(document.uri, "weekday");
      await finding(document.uri, "listed-count");
    });
  }

  it("answers while every key is pressed, and ends with the findings of the last text", async () => {
    const document = await openText(RIGHT);
    await append(document, "\n");
    for (const key of "Fait à Moulins, le lundi 18 mars 2025") await append(document, key);
    const { range } = await finding(document.uri, "weekday");
    equal(document.getText(range), "lundi");
    await replace(document, "le lundi 18", "le mardi 18");
    await noFinding(document.uri, "weekday");
  });

  it("reads a register of 2 MB and stays at hand", async () => {
    const register = Array.from({ length: Math.ceil(2_000_000 / RIGHT.length) }, (_, at) =>
      RIGHT.replace("2025-08", `2025-${at + 100}`),
    ).join("\f\n");
    const document = await openText(register.replace("mardi 18 mars", "lundi 18 mars"));
    await finding(document.uri, "weekday");
    await replace(document, "lundi 18 mars", "mardi 18 mars");
    // Asked while the text is read again: it must answer, however busy the machine is.
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      placeIn(document, "L. 2121-29"),
    );
    ok(hovers.length > 0, "no hover");
    await noFinding(document.uri, "weekday");
    equal(rangeOf(document, "mardi 18 mars").start.line, rangeOf(document, "Séance du").start.line);
  });
});
