/**
 * Lines of comma-separated values (RFC 4180, UTF-8 without mark, a line feed at the end of each line): a value with a
 * comma, a quote or a line end is quoted, its quotes doubled.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(cellOf).join(",")}\n`).join("");
}

function cellOf(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
