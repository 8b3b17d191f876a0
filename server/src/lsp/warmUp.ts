import { RULES } from "../rules/index.ts";
import { createSnapshot } from "../snapshot.ts";

/**
 * Reads a small act, so that the wordings are gathered and the readers compiled while the client is still busy with its
 * own start: the first document that is opened then waits for less.
 */
export function warmUp(): void {
  const text = RULES.find((rule) => rule.id === "vote-sum")?.examples.good[0] ?? "";
  void createSnapshot(text).run;
}
