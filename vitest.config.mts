import { defineConfig } from "vitest/config";

/** They put something else in the place of a module, which nobody else must see. */
const ALONE = ["test/cli/brokenRule.test.ts"];
const EXCLUDE = ["test/editors/**", "**/node_modules/**"];

export default defineConfig({
  test: {
    // All processors: without this one is left idle, half of a machine that has two.
    maxWorkers: "100%",
    // A tenth of the work less than with the few megabytes that young objects are given otherwise.
    execArgv: ["--max-semi-space-size=64"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: [...EXCLUDE, ...ALONE],
          // The files of a worker share the modules that they read: no state is kept in them. A third of the work less.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: ALONE, exclude: EXCLUDE } },
    ],
  },
});
