import type { CouncilProblem } from "../rules/councilFile/councilFile.ts";
import { lineStartsOf } from "../text/lines.ts";
import { shownIn } from "../text/typography.ts";
import { Converter } from "./convert.ts";
import type { FoundCouncilFile } from "./councilFiles.ts";
import { languageFor } from "./locale.ts";
import { DiagnosticSeverity } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Shows in its own lines what cannot be used of a council file; nothing takes away what was shown. */
export function publishCouncil(
  session: Session,
  { uri, text }: Pick<FoundCouncilFile, "uri" | "text">,
  problems: readonly CouncilProblem[],
): void {
  const { client, connection } = session;
  const language = languageFor("auto", client.locale);
  const convert = new Converter({ text, lineStarts: lineStartsOf(text) }, client.encoding);
  const diagnostics = problems.map(({ span, path, message }) => ({
    range: convert.range(span),
    // Without an entry it is the file as such that cannot be read.
    severity: path === "" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: "delib",
    message:
      path === ""
        ? shownIn(message, language)
        : `${path}${language === "fr" ? "\u00a0:" : ":"} ${shownIn(message, language)}`,
  }));
  void connection.sendDiagnostics({ uri, diagnostics });
}
