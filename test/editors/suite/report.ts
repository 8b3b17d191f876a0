/**
 * Prints one line of JSON per test, and one with the totals: the console is the one way out of every host.
 * `scripts/editors/results.mjs` reads them.
 */
export function report(runner: Mocha.Runner): void {
  const tell = (line: object) => console.log(`@@DELIB ${JSON.stringify(line)}`);
  const told = (test: Mocha.Test) => ({ title: test.fullTitle(), duration: test.duration ?? 0 });
  runner.on("pass", (test) => tell({ ...told(test), state: "passed" }));
  runner.on("pending", (test) => tell({ ...told(test), state: "skipped" }));
  runner.on("fail", (test, error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ ...told(test), state: "failed", error: message, stack: stack?.slice(0, 4000) ?? "" });
  });
  runner.on("end", () => tell({ end: true, ...runner.stats }));
}
