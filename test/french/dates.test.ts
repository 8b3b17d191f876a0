import { describe, expect, it } from "vitest";
import { addDays, MONTHS, toIso, WEEKDAYS, weekdayOf } from "../../server/src/french/calendar.ts";
import { type DateReading, readDate, readOpening } from "../../server/src/french/dates.ts";
import { findDates } from "../../server/src/french/findDates.ts";
import { dateToWords, dayToWords, yearToWords } from "../../server/src/french/numberWords.ts";
import { foldText } from "../../server/src/text/fold.ts";

/** « weekday? day month year? form », a short line to compare with. */
function brief(date: DateReading | null): string | null {
  if (!date) return null;
  const weekday = date.weekday === null ? "" : `${WEEKDAYS[date.weekday]} `;
  const real = date.real ? "" : " (does not exist)";
  return `${weekday}${date.day}/${date.month}/${date.year ?? "-"} ${date.form}${date.dayOrdinal ? " 1er" : ""}${real}`;
}

const read = (text: string) => brief(readDate(foldText(text), 0));
const all = (text: string) => findDates(foldText(text)).map(brief);

describe("one date", () => {
  it.each([
    ["11 juillet 2023", "11/7/2023 month"],
    ["mardi 11 juillet 2023", "mardi 11/7/2023 month"],
    ["Mardi, 11 Juillet 2023", "mardi 11/7/2023 month"],
    ["le mardi 11 juillet 2023", "mardi 11/7/2023 month"],
    ["mardi le 11 juillet 2023", "mardi 11/7/2023 month"],
    ["lundi 1 février 2021", "lundi 1/2/2021 month"],
    ["1er février 2021", "1/2/2021 month 1er"],
    ["1ᵉʳ février 2021", "1/2/2021 month 1er"],
    ["1 er juillet", "1/7/- month 1er"],
    ["1° juillet 2020", "1/7/2020 month 1er"],
    ["01” juillet 2020", "1/7/2020 month 1er"],
    ["05 janvier 2024", "5/1/2024 month"],
    ["11\u00a0juillet\u202f2023", "11/7/2023 month"],
    ["11 juillet\n2023", "11/7/2023 month"],
    ["11juillet2023", "11/7/2023 month"],
    ["11-juillet-2023", "11/7/2023 month"],
    ["25 SEP. 2024", "25/9/2024 month"],
    ["25 SEPT 2024", "25/9/2024 month"],
    ["3 janv. 2024", "3/1/2024 month"],
    ["3 févr. 2024", "3/2/2024 month"],
    ["3 déc.", "3/12/- month"],
    ["3 mar. 2024", "3/3/2024 month"],
    ["24/07/23", "24/7/2023 numeric"],
    ["24/07/2023", "24/7/2023 numeric"],
    ["24 / 07 / 2023", "24/7/2023 numeric"],
    ["1/2/2023", "1/2/2023 numeric"],
    ["24.07.2023", "24/7/2023 numeric"],
    ["24-07-2023", "24/7/2023 numeric"],
    ["24.07.23", "24/7/2023 numeric"],
    ["lundi 24/07/2023", "lundi 24/7/2023 numeric"],
    ["2023-07-11", "11/7/2023 iso"],
    ["2023-07-11T19:30", "11/7/2023 iso"],
    ["vendredi vingt-six mars deux mille vingt et un", "vendredi 26/3/2021 words"],
    ["vingt-et-un mars deux-mille-vingt-et-un", "21/3/2021 words"],
    ["vingt-et-un-mars-deux-mille-vingt-et-un", "21/3/2021 words"],
    ["premier février deux mil vingt et un", "1/2/2021 words 1er"],
    ["onze juillet 2023", "11/7/2023 words"],
    ["11 juillet deux mille vingt-trois", "11/7/2023 month"],
    ["onze juillet de l'an deux mille vingt-trois", "11/7/2023 words"],
    ["onze du mois de juillet", "11/7/- words"],
    ["dix du mois d'août 2023", "10/8/2023 words"],
    ["le 25 mars", "25/3/- month"],
    ["25 mars 14 heures", "25/3/- month"],
    ["onze juillet", "11/7/- words"],
    ["un mars 2023", "1/3/2023 words"],
    ["31 février 2023", "31/2/2023 month (does not exist)"],
    ["31 avril", "31/4/- month (does not exist)"],
    ["29 février", "29/2/- month"],
    ["29 février 2023", "29/2/2023 month (does not exist)"],
    ["31/02/2023", "31/2/2023 numeric (does not exist)"],
    ["2023-02-30", "30/2/2023 iso (does not exist)"],
    ["trente et un juin deux mille vingt", "31/6/2020 words (does not exist)"],
    ["14 décembre 1789", "14/12/1789 month"],
    ["11 juillet 2023, 50 présents", "11/7/2023 month"],
    ["11 juillet\n\n2023", "11/7/- month"],
    ["1er mars deux mille euros", "1/3/- month 1er"],
    ["3 mars 2000 €", "3/3/- month"],
    ["3 mars 2000,50", "3/3/- month"],
    ["3 mars 1500", "3/3/- month"],
  ])("« %s » is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "45 mars",
    "0 mars",
    "32 janvier 2023",
    "3/2023",
    "1.2.3",
    "12/25/2023",
    "32/01/2023",
    "00/00/0000",
    "31/13/2023",
    "24/07.2023",
    "24/07/202",
    "24/07/20234",
    "1/2/23",
    "1.12.23",
    "06.12.05.10.23",
    "06-12-05-10-23",
    "2023-13-01",
    "2023-07-111",
    "2023/07/11",
    "2011-02-001",
    "1234-05-06",
    "mardi",
    "mardi 12",
    "mardi\n\n12 mars",
    "2e mars",
    "deux",
    "deux voix",
    "un mars",
    "trente-deux mars",
    "12 sept",
    "12 mar.",
    "onze janv. 2023",
    "11 juilletier",
    "1er adjoint",
    "11",
    "le",
    "",
    "/ /2023",
  ])("« %s » is no date", (text) => expect(read(text)).toBeNull());

  it("says where each part stands", () => {
    const text = foldText("du mardi 1er février 2021.");
    const date = readDate(text, 3) ?? expect.unreachable();
    const at = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    expect(at(date)).toBe("mardi 1er fevrier 2021");
    expect([date.weekdaySpan, date.daySpan, date.monthSpan, date.yearSpan].map(at)).toEqual([
      "mardi",
      "1er",
      "fevrier",
      "2021",
    ]);
    expect(date.yearDigits).toBe(4);
    const figures = readDate("24/07/23", 0) ?? expect.unreachable();
    expect([figures.daySpan, figures.monthSpan, figures.yearSpan]).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
    expect(figures.yearDigits).toBe(2);
    expect(readDate("onze mars deux mille vingt", 0)?.yearDigits).toBeNull();
  });

  it("begins where no word, number or reference runs on", () => {
    expect(readDate("m11 juillet", 1)).toBeNull();
    expect(readDate("vingt-six mars", 6)).toBeNull();
    expect(readDate("2,11 juillet", 2)).toBeNull();
    expect(readDate("n° 12-05-2023", 3)).toBeNull();
    expect(readDate("n°12/05/2023", 2)).toBeNull();
    expect(readDate("d2021-12-05-2023", 6)).toBeNull();
    expect(brief(readDate("10-11 juillet 2023", 3))).toBe("11/7/2023 month");
  });

  it("never looks past the end it is given", () => {
    const text = "11 juillet 2023";
    expect(readDate(text, 0, 10)).toMatchObject({ year: null, end: 10 });
    expect(readDate(text, 0, 6)).toBeNull();
    expect(readDate("24/07/2023", 0, 8)).toMatchObject({ year: 2020, end: 8 });
    expect(readDate(text, 0, 0)).toBeNull();
  });

  it("reads every day of some years in every form that is written", () => {
    for (const first of [1999, 2000, 2023, 2024]) {
      let day = { year: first, month: 1, day: 1 };
      for (let n = 0; n < 366; n++, day = addDays(day, 1)) {
        const weekday = weekdayOf(day);
        const two = (value: number) => String(value).padStart(2, "0");
        const forms = [
          `${day.day === 1 ? "1er" : day.day} ${MONTHS[day.month - 1]} ${day.year}`,
          `${WEEKDAYS[weekday]} ${two(day.day)} ${MONTHS[day.month - 1]?.toUpperCase()} ${day.year}`,
          `${two(day.day)}/${two(day.month)}/${day.year}`,
          toIso(day),
          dateToWords(day, "traditional"),
          dateToWords(day, "rectified"),
          `${WEEKDAYS[weekday]} ${dateToWords(day, "traditional")}`,
        ];
        for (const form of forms) {
          const folded = foldText(form);
          const date = readDate(folded, 0);
          const same =
            date?.year === day.year && date.month === day.month && date.day === day.day && date.real;
          if (!same || date.end !== folded.length) expect(brief(date), form).toBe(toIso(day));
          if (date?.weekday !== null) expect(date?.weekday).toBe(weekday);
        }
        for (const spelling of ["traditional", "rectified"] as const) {
          const link = spelling === "traditional" ? ", le" : " et le";
          const opening = foldText(
            `L’an ${yearToWords(day.year, spelling)}${link} ${dayToWords(day, spelling)}`,
          );
          const found = readOpening(opening, 0);
          if (
            !found?.date ||
            toIso({ ...found.date, year: found.year }) !== toIso(day) ||
            found.end !== opening.length
          )
            expect(found, opening).toBe(toIso(day));
        }
      }
    }
  });
});

describe("the opening", () => {
  const open = (text: string) => {
    const opening = readOpening(foldText(text), 0);
    return opening && [opening.year, brief(opening.date), opening.dateYear, opening.numeric];
  };

  it.each([
    ["L’an deux-mille-vingt-trois et le onze juillet, les membres", [2023, "11/7/2023 words", null, false]],
    ["L'AN DEUX MIL VINGT ET UN ET LE PREMIER FÉVRIER", [2021, "1/2/2021 words 1er", null, false]],
    [
      "L’an deux mille vingt et un, le vendredi vingt-six mars à 19 h 30",
      [2021, "vendredi 26/3/2021 words", null, false],
    ],
    [
      "L’an deux mil vingt-trois, le jeudi 30 novembre 2023 à 19h30",
      [2023, "jeudi 30/11/2023 month", 2023, false],
    ],
    ["L’an deux mil dix-neuf, le 5 mars 2020", [2019, "5/3/2020 month", 2020, false]],
    ["L an deux mil treize et le premier octobre à 20 heures", [2013, "1/10/2013 words 1er", null, false]],
    ["L'an 2023 et le 11 juillet", [2023, "11/7/2023 month", null, true]],
    [
      "L'an deux mille vingt, le dix neuf novembre à dix-huit heures",
      [2020, "19/11/2020 words", null, false],
    ],
    ["L'an deux mille vingt- trois le quinze décembre à", [2023, "15/12/2023 words", null, false]],
    ["L'an deux mille vingt et le onze juillet", [2020, "11/7/2020 words", null, false]],
    ["L'an deux mille vingt-trois,\nle onze juillet", [2023, "11/7/2023 words", null, false]],
    [
      "L'an deux mille vingt-trois, et le mardi onze du mois de juillet",
      [2023, "mardi 11/7/2023 words", null, false],
    ],
    [
      "L'an deux mille vingt-trois - le trente et un juin",
      [2023, "31/6/2023 words (does not exist)", null, false],
    ],
    ["L'an deux mille vingt-trois, le conseil", [2023, null, null, false]],
    ["L'an deux mille vingt-trois\n\nle onze juillet", [2023, null, null, false]],
    ["Le vingt-huit septembre deux mil dix-sept à 20 h", [2017, "28/9/2017 words", 2017, false]],
    ["Le 28 septembre 2017", [2017, "28/9/2017 month", 2017, true]],
  ])("« %s »", (text, expected) => {
    expect(open(text)).toEqual(expected);
  });

  it.each(["L'an prochain", "L'an deux", "Le onze juillet", "Le conseil", "lance deux mille vingt", ""])(
    "« %s » opens nothing",
    (text) => expect(open(text)).toBeNull(),
  );

  it("gives the span of the year and an end", () => {
    const text = "l'an deux mille vingt-trois et le onze juillet, les";
    const opening = readOpening(text, 0) ?? expect.unreachable();
    expect(text.slice(opening.yearSpan.start, opening.yearSpan.end)).toBe("deux mille vingt-trois");
    expect(text.slice(opening.start, opening.end)).toBe("l'an deux mille vingt-trois et le onze juillet");
    expect(opening.date?.yearSpan).toEqual(opening.yearSpan);
    expect(text.slice(opening.date?.start, opening.date?.end)).toBe("onze juillet");
  });
});

describe("all dates", () => {
  it("finds them from left to right", () => {
    expect(
      all(
        "Séance du mardi 11 juillet 2023, convoquée le 5 juillet. Reçu le 24/07/23 ; publié le 2023-07-25, « L'an deux mille vingt-trois et le onze juillet », loi n° 2015-991 du 7 août 2015.",
      ),
    ).toEqual([
      "mardi 11/7/2023 month",
      "5/7/- month",
      "24/7/2023 numeric",
      "25/7/2023 iso",
      "11/7/- words",
      "7/8/2015 month",
    ]);
  });

  it("finds the second of two days, and not a part of a longer number", () => {
    expect(all("samedi 2 et dimanche 3 juillet 2023")).toEqual(["dimanche 3/7/2023 month"]);
    expect(all("du lundi 3 au vendredi 7 juillet 2023")).toEqual(["vendredi 7/7/2023 month"]);
    expect(all("trente-deux mars, cent deux mai, 145 mars, 2,12 mai")).toEqual([]);
    expect(all("2 1 oct. 2024, 1 5 juillet 2023")).toEqual([]);
    expect(all("n° 12 5 mars 2023 et 3 1er mars 2023")).toEqual(["5/3/2023 month", "1/3/2023 month 1er"]);
    expect(all("un mars 2023 et un avenant")).toEqual(["1/3/2023 words"]);
    expect(all("Tél. 04.67.12.05.10, v1.2.3, IP 10.11.12.13, 034-243400017-20230711-M2023-243-DE")).toEqual(
      [],
    );
    expect(all("Les membres sont mardi soir au mois de mars")).toEqual([]);
  });

  it("keeps to the range", () => {
    const text = "11 juillet 2023 12 juillet 2023";
    expect(findDates(text, 3).map(brief)).toEqual(["12/7/2023 month"]);
    expect(findDates(text, 0, 10).map(brief)).toEqual(["11/7/- month"]);
  });

  it("ends on hostile texts, with what a reader would see", () => {
    expect(all("1".repeat(100_000))).toEqual([]);
    expect(all("1/".repeat(50_000))).toEqual([]);
    expect(all("mardi ".repeat(20_000))).toEqual([]);
    expect(all("deux mille vingt et ".repeat(5_000))).toEqual([]);
    expect(all("a".repeat(100_000))).toEqual([]);
    expect(all("12 ".repeat(33_000))).toEqual([]);
    expect(all("1 mai ".repeat(15_000))).toHaveLength(15_000);
    expect(all("le ".repeat(30_000))).toEqual([]);
  });
});
