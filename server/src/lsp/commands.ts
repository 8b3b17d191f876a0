import type { ExecuteCommandParams } from "vscode-languageserver";
import { explainRule } from "../features/explain.ts";
import { factsOf } from "../model/factsJson.ts";
import { rulePageLink } from "../rules/rulePages.ts";
import type { Session } from "./session.ts";

/** Commands that the server runs; the names of the client's own are others. */
export const COMMANDS = ["delib.server.facts", "delib.server.explainRule"] as const;

/** The command of the client that explains a rule, where the client has one. */
export const CLIENT_EXPLAIN = "delib.explainRule";

/** Runs a command; null for one that is unknown or has not what it needs. */
export async function execute(session: Session, params: ExecuteCommandParams): Promise<unknown> {
  const { command } = params;
  const first: unknown = params.arguments?.[0];
  if (typeof first !== "string") return null;
  if (command === "delib.server.facts") return facts(session, first);
  return command === "delib.server.explainRule" ? explain(session, first) : null;
}

/** The facts of the acts of an open document, as `delib inspect --format json` gives them. */
async function facts(session: Session, uri: string): Promise<unknown> {
  const place = await session.recall(uri);
  if (!place) return null;
  const { snapshot } = place;
  const acts = snapshot.acts.map((act) =>
    factsOf(act, (offset) => {
      const { line, character } = snapshot.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    }),
  );
  return { version: 1, files: [{ path: uri, acts }] };
}

/** Shows the page of a rule in the browser, where the client can; gives back the explanation. */
async function explain(session: Session, rule: string): Promise<string | null> {
  const settings = await session.settings.of("");
  const explained = explainRule(rule, session.languageOf(settings));
  if (explained === null) return null;
  if (session.client.showsDocuments)
    await session.connection.window.showDocument({ uri: rulePageLink(rule), external: true });
  return explained;
}
