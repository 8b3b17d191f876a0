// What gives no text says so; nothing throws, nothing grows.

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importDocument } from "../../server/src/import/bundle.ts";
import { TROUBLES } from "../../server/src/import/troubles.ts";
import { docx, docxOf, odt, odtOf, pdf, pdfOf } from "./build.ts";
import { TOOLS } from "./support.ts";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const ENCRYPTED_ODT = odt("<text:p>x</text:p>", {
  "META-INF/manifest.xml": "<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
});
const ENCRYPTED_DOCX = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array.from("EncryptedPackage", (each) => [each.charCodeAt(0), 0]).flat(),
]);
const ENCRYPTED_PDF = bytes(
  new TextDecoder("latin1")
    .decode(pdfOf("Délibération n° 2023-41"))
    .replace(
      "/Root 1 0 R",
      `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`,
    ),
);

describe("a document that gives no text", () => {
  it.each([
    ["encrypted", ENCRYPTED_ODT],
    ["encrypted", ENCRYPTED_DOCX],
    ["encrypted", ENCRYPTED_PDF],
    ["scanned", pdf([[], []])],
    ["corrupt", bytes("%PDF-1.7\nrien de plus")],
    ["corrupt", bytes("PK\u0003\u0004 rien de plus")],
    ["corrupt", docx("<w:p>")],
    ["corrupt", zipSync({ "content.xml": strToU8("<a><b></a>") })],
    ["empty", docx("")],
    ["empty", odt("<text:p/>")],
    ["empty", new Uint8Array()],
    ["empty", bytes("  \n\n ")],
    ["ole", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 ancien Word")],
    ["rtf", bytes("{\\rtf1 bonjour}")],
    ["archive", zipSync({ "photo.txt": strToU8("x") })],
    ["unknown", bytes("\u0000\u0001\u0002\u0000")],
    ["corrupt", docx("<w:p>&billion;</w:p>")],
  ] as const)("is told: %s", async (trouble, document) => {
    expect(await importDocument(document, TOOLS)).toEqual({ trouble });
    expect(TROUBLES[trouble].fr).not.toContain("\n");
    expect(TROUBLES[trouble].en).not.toBe(TROUBLES[trouble].fr);
  });

  it("entities that stand for themselves many times over are not read", async () => {
    const xml = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await importDocument(zipSync({ "word/document.xml": strToU8(xml) }), TOOLS)).toEqual({
      trouble: "corrupt",
    });
  });

  it("an archive that grows a thousandfold is not unpacked", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(65_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await importDocument(bomb, TOOLS)).toEqual({ trouble: "tooLarge" });
  });

  it("an archive that lies about its sizes is read no further than it says", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(5_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    }
    expect(await importDocument(bomb, TOOLS)).toEqual({ trouble: "corrupt" });
  });

  it("elements within one another without end are no document", async () => {
    const deep = "<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000);
    expect(await importDocument(docx(deep), TOOLS)).toEqual({ trouble: "corrupt" });
  });

  it("whatever bytes are changed, an answer comes", async () => {
    const whole = [docxOf("Le conseil\nvote"), odtOf("Le conseil\nvote"), pdfOf("Le conseil\nvote")];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.option(fc.nat()),
        async (document, changes, end) => {
          const broken = document.slice(0, end === null ? undefined : end % document.length);
          for (const [at, byte] of changes) if (broken.length > 0) broken[at % broken.length] = byte;
          const answer = await importDocument(broken, TOOLS);
          expect("trouble" in answer ? Object.keys(TROUBLES) : ["text"]).toContain(
            "trouble" in answer ? answer.trouble : "text",
          );
        },
      ),
      { seed: 20230711, numRuns: 200 },
    );
  }, 60_000);
});
