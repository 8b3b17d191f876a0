import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { delib } from "./harness.ts";

describe.each(["docs/cli.md", "docs/cli.fr.md"])("%s", (name) => {
  const page = readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

  it("names every option of the help", async () => {
    for (const command of ["check", "inspect", "export", "explain", "rules"]) {
      const { out } = await delib([command, "--help"]);
      const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1] ?? "");
      expect(options.length).toBeGreaterThan(2);
      for (const option of options)
        if (!["--version", "--help"].includes(option)) expect(page).toContain(option);
    }
  });

  it("shows an excerpt that the program really prints", async () => {
    const { out } = await delib(["check", "examples/fautes.delib", "--rule", "vote-sum=off"]);
    const excerpt = /```\nexamples\/fautes\.delib\n\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(excerpt.length).toBeGreaterThan(100);
    const printed = new Set(out.split("\n"));
    for (const line of excerpt.trimEnd().split("\n")) expect(printed).toContain(line);
  });
});
