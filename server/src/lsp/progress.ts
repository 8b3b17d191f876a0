import type {
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from "vscode-languageserver";
import type { Bilingual } from "../text/language.ts";
import { languageFor } from "./locale.ts";
import { WorkDoneProgress } from "./protocol.ts";
import type { Session } from "./session.ts";

/** The progress of one piece of work, shown by the client when it has asked for it. */
export interface Progress {
  readonly report: (done: number, all: number) => void;
  readonly end: () => void;
}

/** Begins to show progress under the client's token; without one nothing is sent. */
export function beginProgress(
  session: Session,
  token: ProgressToken | undefined,
  title: Bilingual,
): Progress {
  if (token === undefined || !session.client.progress) return { report: () => {}, end: () => {} };
  const send = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) =>
    void session.connection.sendProgress(WorkDoneProgress.type, token, value);
  const language = languageFor("auto", session.client.locale);
  send({ kind: "begin", title: title[language], percentage: 0 });
  return {
    report: (done, all) =>
      send({
        kind: "report",
        message: `${done}/${all}`,
        percentage: all === 0 ? 100 : Math.floor((100 * done) / all),
      }),
    end: () => send({ kind: "end" }),
  };
}
