// Entry of the suite in every extension host: Node, web worker, desktop. Mocha's browser build runs in all of them.
import "mocha/mocha";
import { foldersAreOpen } from "./folders.ts";
import { report } from "./report.ts";

/** Called by the editor; rejects when a test failed, which the editor makes its exit status. */
export async function run(): Promise<void> {
  // Before the tests are read, which look at the folders.
  await foldersAreOpen();
  // Generous: a host may share its machine with others. Tests wait for states, so it costs nothing when all is well.
  mocha.setup({ ui: "bdd", timeout: 180_000, slow: 1000, reporter: report as unknown as string });
  // After `setup`, which gives `describe` and `it`.
  require("./tests.ts");
  return new Promise((resolve, reject) => {
    const done = (failures: number) =>
      failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve();
    // The instance has a `run` of its own, which reads the address of a page that a Node host has not.
    Mocha.prototype.run.call(mocha, done);
  });
}
