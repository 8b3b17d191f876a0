import type { paint } from "./colour.ts";

/** The unified diff of a file, three lines around each change. */
export async function unified(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 3 });
  // Without the line of « = » that opens it: `patch` and `git apply` want the two names first.
  return patch.slice(patch.indexOf("--- "));
}

/** A diff as a terminal shows it: what goes in red, what comes in green. */
export function colouredDiff(diff: string, colours: ReturnType<typeof paint>): string {
  if (!colours.isColorSupported) return diff;
  return diff
    .split("\n")
    .map((line) =>
      line.startsWith("-") ? colours.red(line) : line.startsWith("+") ? colours.green(line) : line,
    )
    .join("\n");
}
