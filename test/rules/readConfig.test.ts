import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../server/src/rules/config.ts";
import { readConfig } from "../../server/src/rules/readConfig.ts";

describe("settings", () => {
  it.each([
    [undefined],
    [null],
    [{}],
    ["text"],
    [[]],
    [{ rules: null, style: "", collectivity: [] }],
    [{ style: "auto" }],
    [{ format: {} }],
    [{ format: "all" }],
    [{ format: { bullets: null, tabs: true } }],
  ])("are the defaults for %j", (raw) =>
    expect(readConfig(raw)).toEqual({ config: DEFAULT_CONFIG, problems: [] }),
  );

  it("take levels, style and collectivity", () =>
    expect(
      readConfig({
        rules: { "vote-sum": "hint", quorum: "off" },
        style: "metz",
        collectivity: {
          name: " Valbrune ",
          kind: "commune",
          siren: "213401722",
          department: "34",
          population: 812.5,
        },
        format: { bullets: false, collapseSpaces: true },
      }),
    ).toEqual({
      config: {
        rules: { "vote-sum": "hint", quorum: "off" },
        style: "metz",
        collectivity: {
          name: "Valbrune",
          kind: "commune",
          siren: "213401722",
          department: "34",
          population: 812,
        },
        format: { bullets: false, collapseSpaces: true },
      },
      problems: [],
    }));

  it("name what cannot be used, and keep the rest", () => {
    const { config, problems } = readConfig({
      rules: { "vote-sum": "off", weekday: "fatal", nothing: "off", constructor: "off" },
      style: "nowhere",
      collectivity: { kind: "empire", name: "Valbrune", population: -1 },
      format: { bullets: "no", collapseSpaces: 0, nonBreakingSpaces: false },
    });
    expect(config).toEqual({
      rules: { "vote-sum": "off" },
      style: null,
      collectivity: { name: "Valbrune" },
      format: { nonBreakingSpaces: false },
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "rules.weekday",
      "rules.nothing",
      "rules.constructor",
      "style",
      "collectivity.kind",
      "format.collapseSpaces",
      "format.bullets",
    ]);
    for (const { message } of problems) expect(message.fr).not.toBe(message.en);
  });
});
