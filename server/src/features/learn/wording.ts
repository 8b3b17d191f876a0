import type { LogicalLine, Piece } from "./lines.ts";

/** A line of a boilerplate before its stops are numbered. */
export type Part = { readonly text: string } | { readonly value: string } | { readonly stop: string };

/** Several acts' lines of one key as one wording: what they share stands, what differs is a stop or a value. */
export function mergeLines(lines: readonly LogicalLine[]): Part[] {
  const [first] = lines;
  if (!first) return [];
  return first.pieces.map((_, at) => mergePieces(lines.flatMap((line) => line.pieces[at] ?? [])));
}

function mergePieces(pieces: readonly Piece[]): Part {
  const [first] = pieces as readonly [Piece];
  if ("text" in first) return { text: tidy(first.text) };
  const { hole, written } = first;
  const same = pieces.every((piece) => "hole" in piece && piece.written === written);
  const always = pieces.some((piece) => "hole" in piece && piece.hole.always);
  if (same && !always) return { text: tidy(written) };
  const value = pieces.every((piece) => "hole" in piece && piece.hole.value === hole.value)
    ? hole.value
    : null;
  return value === null ? { stop: hole.words } : { value };
}

/** A label whose value is another thing in each act. */
export function labelLine(lines: readonly LogicalLine[]): Part[] {
  const first = lines[0]?.pieces[0];
  const text = first && "text" in first ? first.text : "";
  const holes = lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => ("hole" in piece ? [piece.hole] : [])),
  );
  const hole = holes.find(({ kind }) => kind === "people") ?? holes[0];
  return [
    { text: `${tidy(text.slice(0, text.indexOf(":") + 1))} ` },
    { stop: hole?.words ?? "[à compléter]" },
  ];
}

/** Lines as the body of a boilerplate: stops numbered from 1, signs of the snippet syntax escaped. */
export function bodyOf(lines: readonly (readonly Part[])[]): string[] {
  let stop = 0;
  return lines.map((parts) =>
    parts
      .map((part) => {
        if ("text" in part) return part.text.replace(/[\\$}]/g, "\\$&").replaceAll("{{", "{ {");
        stop++;
        return "value" in part ? `\${${stop}:{{${part.value}}}}` : `\${${stop}:${part.stop}}`;
      })
      .join(""),
  );
}

/** Line breaks and several spaces as one space. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]{1,200}/g, " ");
}
