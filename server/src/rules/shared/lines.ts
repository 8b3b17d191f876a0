/** The lines of an example, joined as a text. */
export function lines(...each: readonly string[]): string {
  return each.join("\n");
}
