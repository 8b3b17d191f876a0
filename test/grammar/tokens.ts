import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import onigurumaPackage from "vscode-oniguruma";
import textmatePackage, { type IGrammar } from "vscode-textmate";
import { ROOT } from "../../scripts/lib/npm.mjs";

/** A stretch of one line under the same scopes. */
export interface Token {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  /** Outermost first, the grammar's own scope left out. */
  readonly scopes: readonly string[];
}

let loaded: Promise<IGrammar> | undefined;

async function load(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await onigurumaPackage.loadWASM(readFileSync(wasm));
  const path = join(ROOT, "syntaxes/deliberation.tmLanguage.json");
  const registry = new textmatePackage.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onigurumaPackage.OnigScanner(patterns),
      createOnigString: (text) => new onigurumaPackage.OnigString(text),
    }),
    loadGrammar: async () => textmatePackage.parseRawGrammar(readFileSync(path, "utf8"), path),
  });
  const grammar = await registry.loadGrammar("text.deliberation");
  if (!grammar) throw new Error("the grammar does not load");
  return grammar;
}

/** The tokens of a text as the editor's own engine reads them with the generated grammar. */
export async function tokensOf(text: string): Promise<Token[]> {
  loaded ??= load();
  const grammar = await loaded;
  const tokens: Token[] = [];
  let state = textmatePackage.INITIAL;
  for (const [line, words] of text.split(/\r\n|\n|\r/).entries()) {
    const read = grammar.tokenizeLine(words, state);
    if (read.stoppedEarly) throw new Error(`line ${line + 1} took too long`);
    for (const { startIndex, endIndex, scopes } of read.tokens)
      tokens.push({ line, text: words.slice(startIndex, endIndex), scopes: scopes.slice(1) });
    state = read.ruleStack;
  }
  return tokens;
}
