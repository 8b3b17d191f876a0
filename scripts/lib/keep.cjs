// Loaded before a program of ours (node --require): when the program ends, keeps the code that the engine has compiled
// for it in DELIB_CODE. See server/src/launch/launch.ts, which uses it.
const { writeFileSync } = require("node:fs");
const vm = require("node:vm");

vm.Script = class extends vm.Script {
  /** @param {string} text @param {import("node:vm").ScriptOptions} [options] */
  constructor(text, options) {
    super(text, options);
    process.once("exit", () => writeFileSync(process.env.DELIB_CODE ?? "", this.createCachedData()));
  }
};
