/** The line break of a text: the first one that it has; LF in a text of one line. */
export function eolOf(text: string): "\r\n" | "\n" | "\r" {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text.charAt(at) === "\n") return "\n";
  return text.charAt(at + 1) === "\n" ? "\r\n" : "\r";
}
