// Documents as other programs write them, as small as they can be.
import { strToU8, zipSync } from "fflate";
import { encodeWindows1252 } from "../../server/src/text/windows1252.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A DOCX of what stands in its body, in WordprocessingML. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}.xml`] = strToU8(
      `<?xml version="1.0"?>${content.replace(/^<w:(\w+)/, `<w:$1 xmlns:w="${W}"`)}`,
    );
  return zipSync(files);
}

/** A DOCX paragraph of text. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A DOCX with a paragraph for each line. */
export function docxOf(text: string): Uint8Array {
  return docx(
    text
      .split("\n")
      .map((line) => p(line))
      .join(""),
  );
}

/** An ODT of what stands in its text, in OpenDocument. */
export function odt(body: string, parts: Readonly<Record<string, string>> = {}, automatic = ""): Uint8Array {
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:draw="d"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  };
  for (const [name, content] of Object.entries(parts)) files[name] = strToU8(content);
  return zipSync(files);
}

/** An ODT with a paragraph for each line. */
export function odtOf(text: string): Uint8Array {
  const spaced = (line: string) =>
    escaped(line).replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`);
  return odt(
    text
      .split("\n")
      .map((line) => `<text:p>${spaced(line)}</text:p>`)
      .join(""),
  );
}

/** A run of letters on a page; points, from the left and from the bottom. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Width of a sign of Courier, in parts of its size. */
const COURIER = 0.6;

/** A PDF of pages of placed letters in Courier, A4, in the encoding of Windows. */
export function pdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
  ];
  for (const [at, page] of pages.entries()) {
    const content = page
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${bytesOf(text)}) Tj ET`)
      .join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** A PDF of lines of text, so many on a page; a form feed begins one too. */
export function pdfOf(text: string, height = 60, size = 9): Uint8Array {
  const pages = text.split("\f").flatMap((page) => {
    const lines = page.split("\n");
    const cut: Placed[][] = [];
    for (let at = 0; at < lines.length; at += height)
      cut.push(
        lines
          .slice(at, at + height)
          .map((line, row) => ({
            text: line.trimStart(),
            x: 40 + (line.length - line.trimStart().length) * size * COURIER,
            y: 800 - row * size * 1.2,
            size,
          }))
          .filter((each) => each.text !== ""),
      );
    return cut;
  });
  return pdf(pages);
}

/** The text in Windows-1252, a byte a sign; what it cannot write is a bullet. */
function bytesOf(text: string): string {
  return Array.from(text, (sign) => {
    const bytes = encodeWindows1252(sign);
    return String.fromCharCode(bytes instanceof Uint8Array ? (bytes[0] ?? 0x95) : 0x95);
  })
    .join("")
    .replace(/[\\()]/g, "\\$&");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
