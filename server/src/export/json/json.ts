import { factsOf } from "../../model/factsJson.ts";
import type { Exported, ExportOptions, ExportSource } from "../format.ts";

/** The facts of the acts, in the shape of `delib inspect --format json` (lines and columns are counted from 1). */
export function exportJson(sources: readonly ExportSource[], _options: ExportOptions): Exported<string> {
  const files = sources.map(({ path, snapshot, acts }) => ({
    path,
    acts: snapshot.acts
      .filter((act) => acts?.includes(act.index) ?? true)
      .map((act) =>
        factsOf(act, (offset) => {
          const { line, character } = snapshot.positionAt(offset);
          return { line: line + 1, column: character + 1 };
        }),
      ),
  }));
  return { data: `${JSON.stringify({ version: 1, files }, null, 2)}\n`, problems: [] };
}
