/** The letters and figures of an act's number, which alone tell two numbers apart: « M2023-243 » is « m2023 243 ». */
function plainNumber(number: string): string {
  return number
    .toUpperCase()
    .split(/[^0-9A-Z]{1,40}/)
    .filter((part) => part !== "")
    .map((part) => part.replace(/^0{1,8}(?=\d)/, ""))
    .join("-");
}

/** Whether two numbers of acts are one, whatever their dashes, spaces and leading zeros. */
export function sameNumber(a: string, b: string): boolean {
  return plainNumber(a) === plainNumber(b);
}
