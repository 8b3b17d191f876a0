// Leaves out of a bundle the examples of the rules that only the tests and the documentation show: the server explains a
// rule by its first good and its first bad one.
import { readFileSync } from "node:fs";
import ts from "typescript";

const RULES = /[\\/]server[\\/]src[\\/]rules[\\/][a-zA-Z]+[\\/][a-z-]+\.ts$/;
const LISTS = new Set(["good", "bad"]);

/** @type {import("esbuild").Plugin} */
export const shownExamples = {
  name: "shown-examples",
  setup({ onLoad }) {
    onLoad({ filter: RULES }, ({ path }) => ({
      contents: withFirst(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** @param {string} source @returns {string} the source of a rule with one good and one bad example */
export function withFirst(source) {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true);
  /** @type {[from: number, to: number][]} */
  const cuts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== "examples")
      return void ts.forEachChild(node, visit);
    if (!ts.isObjectLiteralExpression(node.initializer)) return;
    for (const list of node.initializer.properties) {
      if (!ts.isPropertyAssignment(list) || !LISTS.has(list.name.getText())) continue;
      if (!ts.isArrayLiteralExpression(list.initializer)) continue;
      const [first, ...others] = list.initializer.elements;
      const last = others.at(-1);
      if (first && last) cuts.push([first.end, last.end]);
    }
  };
  visit(file);
  let shown = source;
  for (const [from, to] of cuts.sort((a, b) => b[0] - a[0])) shown = shown.slice(0, from) + shown.slice(to);
  return shown;
}
