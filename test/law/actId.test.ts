import { describe, expect, it } from "vitest";
import { type ActIdReading, findActIds, isWellFormed, readActId } from "../../server/src/law/actId.ts";
import { ACT_NATURES, actNature, messageLabel, transactionLabel } from "../../server/src/law/actIdTables.ts";

/** The parts of a reading as printed, in order, absent ones as "-". */
function parts(reading: ActIdReading | null | undefined): string {
  const { department, siren, date, number, nature, transaction, message } = reading?.parts ?? {};
  return [department, siren, date, number, nature, transaction, message]
    .map((part) => part?.text ?? "-")
    .join(" ");
}

function problems(reading: ActIdReading | null | undefined): string {
  return (reading?.problems ?? []).map((one) => `${one.part} ${one.problem}`).join(", ");
}

const SEVEN = "012-241200015-20230711-240171-DE-1-1";

describe("well-formed identifiers", () => {
  it.each([
    [SEVEN, "012 241200015 20230711 240171 DE 1 1"],
    ["095-219501426-20240105-032024-DE", "095 219501426 20240105 032024 DE - -"],
    ["02A-212000046-20240105-D_12-AR", "02A 212000046 20240105 D_12 AR - -"],
    ["974-219740115-20240105-1-AI-1-2", "974 219740115 20240105 1 AI 1 2"],
    ["029-200000008-20240918-DE2024_090A-DE", "029 200000008 20240918 DE2024_090A DE - -"],
    ["045-214500001-20170717-D201717-BF-7-2", "045 214500001 20170717 D201717 BF 7 2"],
    ["012-241200015-20230711-DE-DE", "012 241200015 20230711 DE DE - -"],
    ["012-241200015-20230711-1-DE-1-1", "012 241200015 20230711 1 DE 1 1"],
    ["012-241200015-20230711-240171-de-1-1", "012 241200015 20230711 240171 de 1 1"],
    ["012‑241200015‑20230711‑240171‑DE", "012 241200015 20230711 240171 DE - -"],
  ])("%s", (text, expected) => {
    const reading = readActId(text, 0);
    expect(parts(reading)).toBe(expected);
    expect(reading).toMatchObject({ start: 0, end: text.length, problems: [], doubtful: false });
    expect(reading?.text).toBe(text.replaceAll("‑", "-"));
  });

  it("gives the date as an ISO day, null when it is none", () => {
    expect(readActId(SEVEN, 0)?.date).toBe("2023-07-11");
    const impossible = readActId(SEVEN.replace("20230711", "20230231"), 0);
    expect(impossible?.date).toBeNull();
    expect(impossible?.problems).toEqual([]);
    expect(readActId(SEVEN.replace("20230711", "20231311"), 0)).toMatchObject({ date: null, problems: [] });
  });

  it("places each part in the text", () => {
    const text = `ID : ${SEVEN} reçu`;
    const [reading] = findActIds(text);
    for (const part of Object.values(reading?.parts ?? {}))
      expect(text.slice(part?.start, part?.end)).toBe(part?.text);
    expect(text.slice(reading?.start, reading?.end)).toBe(SEVEN);
  });
});

describe("hyphens inside the number", () => {
  it.each([
    ["013-211300074-20220106-AR-2022-02-AR-1-1", "013 211300074 20220106 AR-2022-02 AR 1 1"],
    ["013-211300074-20220106-2022-02-DE", "013 211300074 20220106 2022-02 DE - -"],
    ["013-211300074-20220106-DE-2022-2-DE", "013 211300074 20220106 DE-2022-2 DE - -"],
  ])("%s", (text, expected) => {
    const reading = readActId(text, 0);
    expect(parts(reading)).toBe(expected);
    expect(problems(reading)).toBe("number hyphen");
    expect(reading !== null && isWellFormed(reading)).toBe(true);
  });
});

describe("ill-formed identifiers", () => {
  it.each([
    ["012-24120001-20230711-240171-DE-1-1", "siren length"],
    ["012-2412000155-20230711-240171-DE-1-1", "siren length"],
    ["012-24120OO15-20230711-240171-DE-1-1", "siren characters"],
    ["012-241200015-2023711-240171-DE-1-1", "date length"],
    ["012-241200015-202307111-240171-DE-1-1", "date length"],
    ["012-241200015-2O230711-240171-DE-1-1", "date characters"],
    ["12-241200015-20230711-240171-DE-1-1", "department length"],
    ["0012-241200015-20230711-240171-DE-1-1", "department length"],
    ["0I2-241200015-20230711-240171-DE-1-1", "department characters"],
    ["012-241200015-20230711-240171-D-1-1", "nature length"],
    ["012-241200015-20230711-240171-DEL-1-1", "nature length"],
    ["012-241200015-20230711-240171-D0-1-1", "nature characters"],
    ["012-241200015-20230711-240171-XX-1-1", "nature unknown"],
    ["012-241200015-20230711-240171-1-1", "nature missing"],
    ["012-241200015-20230711-240171", "nature missing"],
    ["012-241200015-20230711-DE-1-1", "number missing"],
    ["012-241200015-20230711--DE-1-1", "number missing"],
    ["012-241200015-20230711-1234567890123456-DE-1-1", "number length"],
    ["012-241200015-240171-DE-1-1", "date missing"],
    ["012-241200015--240171-DE-1-1", "date missing"],
    ["012-20230711-240171-DE-1-1", "siren missing"],
    ["012--20230711-240171-DE-1-1", "siren missing"],
    ["241200015-20230711-240171-DE-1-1", "department missing"],
    ["-241200015-20230711-240171-DE-1-1", "department missing"],
    ["012-241200015-20230711-240171-DE-1", "message missing"],
    ["012-241200015-20230711-240171-DE-8-1", "transaction unknown"],
    ["012-241200015-20230711-240171-DE-11-1", "transaction length"],
    ["012-241200015-20230711-240171-DE-1-10", "message length"],
    ["012-241200015-20230711-240171-DE-1-0", "message unknown"],
    ["012-24120001-2023711-240171-DE", "siren length, date length"],
    ["012241200015-20230711-240171-DE-1-1", "department separator"],
    ["012-24120001520230711-240171-DE-1-1", "siren separator"],
    ["012-241200015-20230711240171-DE-1-1", "date separator"],
    ["012-241200015-20230711-240171DE-1-1", "nature missing"],
  ])("%s: %s", (text, expected) => {
    const found = findActIds(`Acte ${text} du conseil`);
    expect(found).toHaveLength(1);
    expect(problems(found[0])).toBe(expected);
    expect(found[0] !== undefined && isWellFormed(found[0])).toBe(/^\S+ (unknown|hyphen)$/.test(expected));
  });

  it("shows a missing part where it should be", () => {
    const [reading] = findActIds("012-241200015-20230711-240171");
    expect(reading?.problems).toEqual([{ part: "nature", problem: "missing", start: 29, end: 29 }]);
    const [headless] = findActIds("ID : 241200015-20230711-240171-DE");
    expect(headless?.problems).toEqual([{ part: "department", problem: "missing", start: 5, end: 5 }]);
  });

  it("still reads an unlikely department", () => {
    expect(parts(readActId(SEVEN.replace("012", "629"), 0))).toBe("629 241200015 20230711 240171 DE 1 1");
    expect(problems(readActId(SEVEN.replace("012", "629"), 0))).toBe("");
  });

  it("doubts a nature that OCR spoilt", () => {
    expect(readActId("012-241200015-20230711-240171-0E", 0)).toMatchObject({ doubtful: true });
    expect(readActId("012-241200015-20230711-240171-D-1-1", 0)).toMatchObject({ doubtful: false });
  });

  it("survives the change of any one digit: found, with its form", () => {
    for (let at = 0; at < SEVEN.length; at++) {
      if (!/\d/.test(SEVEN[at] ?? "")) continue;
      const changed = `${SEVEN.slice(0, at)}${(Number(SEVEN[at]) + 1) % 10}${SEVEN.slice(at + 1)}`;
      const [reading] = findActIds(`x ${changed} y`);
      expect(reading?.text, changed).toBe(changed);
      expect(reading?.problems.some((one) => one.problem !== "unknown")).toBe(false);
    }
  });

  it("survives the loss of any one character", () => {
    for (let at = 0; at < 28; at++) {
      const cut = SEVEN.slice(0, at) + SEVEN.slice(at + 1);
      expect(findActIds(cut), cut).toHaveLength(1);
    }
  });
});

describe("what is no identifier", () => {
  it.each([
    "Tél. : 04-67-13-60-00, 0467136000, +33-4-67-13-60-00",
    "le 2023-07-11 à 18 h 30, du 11-07-2023 au 12-07-2023",
    "articles L2121-20 et L5211-1, R*200-2, L. 1511-2",
    "SIRET 213401722-00017, 21340172200017, SIREN 243400017",
    "IBAN FR76-3000-1007-9412-3456-7890-185",
    "loi n° 2015-991, décret n° 2021-1311, ordonnance 2021-1310-DE",
    "DCM N° 21-03-11-9, délibération 2023-07-12345678, V2021-011-DE",
    "550e8400-e29b-41d4-a716-446655440000",
    "ISBN 978-2-1234-5680-3, ISSN 0184-7473",
    "PC-034-172-21-V0001, marché 2023-12345678-20230711-XY",
    "https://www.example.fr/actes/2023-07-11/12-20230711-texte",
    "parcelle 000-AB-0123 section AC 12-345678-9",
    "12-34-56-78-90-DE-1-1",
    "034-1234-5678-DE",
    "012-12345-20230711-DE",
    "",
    "---------------------",
  ])("%s", (text) => {
    expect(findActIds(text)).toEqual([]);
  });
});

describe("finding them in a text", () => {
  it("finds each, in order, between two offsets", () => {
    const text = `${SEVEN}\nID : 095-219501426-20240105-032024-DE\n`;
    expect(findActIds(text).map((one) => one.text)).toEqual([SEVEN, "095-219501426-20240105-032024-DE"]);
    expect(findActIds(text, SEVEN.length).map((one) => one.start)).toEqual([SEVEN.length + 6]);
    expect(findActIds(text, 0, SEVEN.length).map((one) => one.end)).toEqual([SEVEN.length]);
  });

  it("reads names of files, with the type of the document and a serial", () => {
    const [reading] = findActIds(`99_DE-${SEVEN}_1.pdf`);
    expect(reading).toMatchObject({ start: 6, text: SEVEN, problems: [] });
  });

  it("leaves the punctuation around it", () => {
    for (const [before, after] of [
      ["(", ")"],
      ["« ", " »"],
      ["ID :", "."],
      ["n°", "- Page 2"],
    ] as const)
      expect(findActIds(before + SEVEN + after)[0]).toMatchObject({
        text: SEVEN,
        start: before.length,
        problems: [],
      });
  });

  it("follows a hyphen to the next line when the identifier goes on there", () => {
    const [reading] = findActIds("012-241200015-20230711-\r\n  240171-DE-1-1\n");
    expect(reading).toMatchObject({ text: SEVEN, doubtful: true, problems: [] });
    expect(findActIds("012-241200015-20230711-240171-\nDE-1-1")[0]?.text).toBe(SEVEN);
    expect(findActIds("012-241200015-20230711-240171-DE-\n1-1")[0]?.text).toBe(SEVEN);
    expect(findActIds("012-241200015-20230711-240171-DE-\nPage 2")[0]).toMatchObject({
      problems: [],
      doubtful: false,
    });
    expect(problems(findActIds("012-241200015-20230711-240171-\nLe conseil")[0])).toBe("nature missing");
    expect(problems(findActIds("012-241200015-20230711-240171-\n\n12 voix")[0])).toBe("nature missing");
  });

  it.each([
    ["ID : 012-241200015-20230711-DE 2023 _073-DE", "DE2023_073"],
    ["ID : 012-241200015-20230711-DE 2023 111-DE", "DE2023_111"],
    ["ID : 012-241200015-20230711-P V22092023-DE-1-1", "PV22092023"],
    ["ID : 012-241200015-20230711-P 22092023 DE", "P22092023"],
    ["ID : 012-241200015-20230711-CR25032022.DE\nsuite", "CR25032022"],
    ["ID : 012-241200015-20230711-240171 DE\n", "240171"],
  ])("joins a number cut by spaces: %s", (text, number) => {
    const [reading] = findActIds(text);
    expect(reading?.parts.number?.text).toBe(number);
    expect(reading).toMatchObject({ doubtful: true, problems: [] });
    expect(text.slice(reading?.parts.nature?.start, reading?.parts.nature?.end)).toBe("DE");
    expect(text.slice(reading?.end)).toMatch(/^(\nsuite|\n)?$/);
  });

  it("does not take a sentence for the end of an identifier", () => {
    const [reading] = findActIds("012-241200015-20230711-240171 DE LA VILLE");
    expect(problems(reading)).toBe("nature missing");
    expect(reading?.doubtful).toBe(false);
  });

  it("stays linear on hostile lines", () => {
    const hostile = [
      "012-".repeat(500_000),
      "0".repeat(2_000_000),
      "012-241200015-20230711-".repeat(100_000),
      `${SEVEN} `.repeat(20_000),
      "012-241200015-20230711-1 ".repeat(50_000),
      "-\n".repeat(500_000),
    ];
    // One that is quadratic would not end in hours.
    for (const text of hostile) expect(findActIds(text)).toBeDefined();
  }, 120_000);
});

describe("tables", () => {
  it("knows six natures", () => {
    expect(ACT_NATURES.map((nature) => nature.code)).toEqual(["DE", "AR", "AI", "CC", "BF", "AU"]);
    expect(actNature("de")?.label.fr).toBe("Délibérations");
    expect(actNature("XX")).toBeNull();
  });

  it("explains transactions and messages", () => {
    expect(transactionLabel("1")?.fr).toBe("Transmission d'acte");
    expect(transactionLabel("8")).toBeNull();
    expect(messageLabel("1", "2")?.fr).toBe("accusé de réception");
    expect(messageLabel("1", "4")).toBeNull();
    expect(messageLabel("1", "0")).toBeNull();
    expect(messageLabel("9", "1")).toBeNull();
  });
});
