import {
  type Diagnostic,
  type Extension,
  l10n,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from "vscode";
import { CLIENT_NAME } from "../options.ts";
import type { Pages } from "../pages/pages.ts";

interface RuleItem extends QuickPickItem {
  readonly rule?: string;
}

/** « Expliquer une règle »: the one given, else one chosen, those found where the cursor is first. */
export async function explainRule(pages: Pages, extension: Extension<unknown>, rule: unknown): Promise<void> {
  const chosen = typeof rule === "string" ? rule : await choose(rulesOf(extension.packageJSON));
  if (chosen !== undefined) await pages.showRule(chosen);
}

async function choose(rules: ReadonlyMap<string, string>): Promise<string | undefined> {
  const here = rulesHere();
  const item = (rule: string): RuleItem => ({ label: rule, description: rules.get(rule) ?? "", rule });
  const items: RuleItem[] = [
    ...(here.length > 0 ? [separator(l10n.t("on this line")), ...here.map(item)] : []),
    separator(l10n.t("all the rules")),
    ...[...rules.keys()].map(item),
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Explain a rule"),
    placeHolder: l10n.t("Name of the rule, or what it looks at"),
    matchOnDescription: true,
  });
  return chosen?.rule;
}

function separator(label: string): RuleItem {
  return { label, kind: QuickPickItemKind.Separator };
}

/** Rules of the findings on the line of the cursor. */
function rulesHere(): string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const line = editor.selection.active.line;
  const found = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range, source }) => isOurs(source) && range.start.line <= line && line <= range.end.line)
    .map(ruleOf)
    .filter((rule) => rule !== null);
  return [...new Set(found)];
}

function isOurs(source: string | undefined): boolean {
  return source?.toLowerCase() === CLIENT_NAME.toLowerCase() || source === "delib";
}

function ruleOf({ code }: Diagnostic): string | null {
  const value = typeof code === "object" ? code.value : code;
  return value === undefined ? null : String(value);
}

/** Rule → title, from the settings of the manifest, which the editor has put into its language already. */
function rulesOf(manifest: unknown): Map<string, string> {
  const { contributes } = manifest as {
    readonly contributes: {
      readonly configuration: readonly {
        readonly properties: Readonly<
          Record<string, { readonly properties?: Readonly<Record<string, { readonly description: string }>> }>
        >;
      }[];
    };
  };
  const properties = contributes.configuration.flatMap((each) =>
    Object.entries(each.properties["delib.rules"]?.properties ?? {}),
  );
  return new Map(properties.map(([rule, { description }]) => [rule, description]));
}
