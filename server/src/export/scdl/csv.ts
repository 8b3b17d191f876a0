/**
 * Lines of comma-separated values (RFC 4180, UTF-8 without mark, a line feed at the end of each line): a value with a
 * comma, a quote or a line end is quoted, its quotes doubled. What a spreadsheet would take for a formula begins with
 * a space, which makes it the text that it is and leaves its words alone.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(cellOf).join(",")}\n`).join("");
}

/** Signs with which the formulas of a spreadsheet begin. */
const FORMULA = /^[=+\-@]/;

function cellOf(written: string): string {
  const value = FORMULA.test(written) ? ` ${written}` : written;
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
