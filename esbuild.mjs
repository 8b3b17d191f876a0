// Bundles every program of the project, each to one file with no dependency to install.
//   node esbuild.mjs [--watch] [--sourcemap]
// An entry whose source does not exist is named and skipped.
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { forgetCode, keepCode } from "./scripts/lib/code.mjs";
import { linkBins } from "./scripts/lib/npm.mjs";
import { shownExamples } from "./scripts/lib/shownExamples.mjs";
import { stampOf, writeStamp } from "./scripts/lib/stale.mjs";

/** @typedef {{ from: string, to: string, options: import("esbuild").BuildOptions }} Entry */

const root = fileURLToPath(new URL(".", import.meta.url));
process.chdir(root);

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync("server/package.json", "utf8"));

const define = { "process.env.NODE_ENV": '"production"' };

/** @type {import("esbuild").BuildOptions} */
const node = {
  platform: "node",
  target: "node20.20",
  format: "cjs",
  // What stands in a bundle beside is required: Node's own `import()` does not see the names that it gives, and a
  // bundle that another one starts (server/src/launch) has none.
  supported: { "dynamic-import": false },
  // Some libraries make their own `require` from the address of their module, which a CommonJS bundle has not.
  define: { ...define, "import.meta.url": "__filename" },
};

/**
 * For Node and for workers: which libraries are run is decided there, each being loaded when it is needed.
 * @type {import("esbuild").BuildOptions}
 */
const both = {
  ...node,
  conditions: ["node", "browser"],
  // A worker cannot ask the package that it came from.
  define: { ...node.define, DELIB_VERSION: JSON.stringify(version) },
};

/**
 * What a program loads on demand from the bundle beside it: its start is not charged with it.
 * @type {import("esbuild").Plugin}
 */
const apart = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:export|import)\/bundle\.ts$/ }, ({ kind, path }) =>
      kind === "dynamic-import"
        ? { path: path.includes("/import/") ? "./import.js" : "./export.js", external: true }
        : null,
    );
  },
};

/** A program that only starts the bundle beside it: see server/src/launch/launch.ts. */
const launcher = { ...node, banner: { js: "#!/usr/bin/env node" } };

/** @type {Entry[]} */
const entries = [
  { from: "server/src/launch/cli.ts", to: "server/dist/cli.js", options: launcher },
  { from: "server/src/launch/server.ts", to: "server/dist/server.js", options: launcher },
  {
    from: "server/src/cli/main.ts",
    to: "server/dist/cli.main.js",
    options: {
      ...node,
      plugins: [apart],
      alias: { "node:child_process": "./server/src/cli/childProcess.ts" },
    },
  },
  {
    from: "server/src/export/bundle.ts",
    to: "server/dist/export.js",
    // A script for workers and a module for Node in one.
    options: {
      platform: "browser",
      target: "es2022",
      format: "iife",
      globalName: "delibExport",
      footer: { js: 'typeof module<"u"&&(module.exports=delibExport);' },
    },
  },
  {
    from: "server/src/import/bundle.ts",
    to: "server/dist/import.js",
    options: {
      platform: "browser",
      target: "es2022",
      format: "iife",
      globalName: "delibImport",
      // The second half tells Node which names there are, without being run.
      footer: {
        js: 'typeof module<"u"&&(module.exports=delibImport);0&&(module.exports={importDocument,importPasted});',
      },
    },
  },
  {
    from: "server/src/lsp/main.ts",
    to: "server/dist/server.main.js",
    options: {
      ...both,
      plugins: [apart, shownExamples],
      alias: {
        child_process: "./server/src/lsp/standIns/childProcess.ts",
        crypto: "./server/src/lsp/standIns/crypto.ts",
      },
    },
  },
  {
    from: "client/src/main.ts",
    to: "client/dist/extension.js",
    options: {
      ...both,
      external: ["vscode"],
      // A seventh of the bundle for what is never asked: each file says why.
      alias: {
        minimatch: "./client/src/standIns/minimatch.ts",
        "semver/functions/parse": "./client/src/standIns/semverParse.cjs",
        "semver/functions/satisfies": "./client/src/standIns/semverSatisfies.cjs",
      },
    },
  },
  {
    from: "client/src/preview/webview/page.ts",
    to: "client/dist/preview.js",
    options: { platform: "browser", target: "es2022", format: "iife" },
  },
];

const watch = process.argv.includes("--watch");
const sourcemap = watch || process.argv.includes("--sourcemap");

const present = entries.filter((entry) => {
  if (existsSync(entry.from)) return true;
  console.log(`skipped ${entry.to}: no ${entry.from}`);
  return false;
});

/** @param {Entry} entry @returns {import("esbuild").BuildOptions} */
function optionsOf({ from, to, options }) {
  return {
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: !watch,
    // Accented letters as they are: half the size of \u escapes in labels and messages.
    charset: "utf8",
    legalComments: "none",
    sourcemap,
    sourcesContent: false,
    treeShaking: true,
    mainFields: ["module", "main"],
    define,
    logLevel: "warning",
    ...options,
  };
}

if (watch) {
  forgetCode();
  for (const entry of present) await (await context({ ...optionsOf(entry), logLevel: "info" })).watch();
  console.log("watching");
} else {
  const stamp = stampOf();
  forgetCode();
  const built = await Promise.allSettled(present.map((entry) => build(optionsOf(entry))));
  // esbuild has printed what is wrong, with the lines.
  if (built.some(({ status }) => status === "rejected")) process.exit(1);
  for (const { to, options } of present) if (options === launcher) chmodSync(to, 0o755);
  await keepCode();
  linkBins();
  if (!sourcemap && present.length > 0) writeStamp(stamp);
}
