/** Characters that XML 1.0 has no way to hold, whatever the escape: controls, halves of pairs, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

/** Text as the content of an element. A character that XML cannot hold becomes a space: no word is glued to another. */
export function xmlText(text: string): string {
  return text
    .replace(IMPOSSIBLE, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Text as the value of an attribute between double quotes. */
export function xmlValue(text: string): string {
  return xmlText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, " ");
}

/** Attributes with the space before each; those that are null are left out. */
export function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${xmlValue(value)}"`))
    .join("");
}

/** An element with its content, which is XML already. */
export function element(name: string, values: Readonly<Record<string, string | null>>, content = ""): string {
  const start = `${name}${attributes(values)}`;
  return content === "" ? `<${start}/>` : `<${start}>${content}</${name}>`;
}
