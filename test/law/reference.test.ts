import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findActIds, isWellFormed } from "../../server/src/law/actId.ts";
import { legalCode } from "../../server/src/law/codes.ts";
import { councilSize, epciBaseSeats } from "../../server/src/law/councilSize.ts";
import { MEETING_ROWS } from "../../server/src/law/meetings.ts";
import { nomenclatureEntry } from "../../server/src/law/nomenclature.ts";
import { sameLabel } from "../../server/src/law/nomenclatureLabel.ts";
import { quorumInForce } from "../../server/src/law/quorum.ts";
import { rowAt } from "../../server/src/law/timeline.ts";
import { shared } from "../support/shared.ts";

const FOLDER = shared("reference/", "the comparison of the law with its reference");

interface Reference {
  readonly quorum_timeline: readonly {
    from: string;
    to: string | null;
    fraction: string;
    counts_proxies: boolean;
  }[];
  readonly rules: readonly {
    valid_from: string | null;
    applies_to: readonly string[];
    examples?: readonly { enExercice: number; quorum: number }[];
  }[];
  readonly tables: {
    readonly council_size_L2121_2: { rows: readonly { min_population: number; members: number }[] };
    readonly epci_seats_L5211_6_1: { rows: readonly { min_population: number; base_seats: number }[] };
  };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER as URL), "utf8"));
}

describe.runIf(FOLDER)("the data against the reference it was copied from", () => {
  it("nomenclature: same codes, same labels", () => {
    const { levels_1_2: rows } = read("actes-nomenclature.json") as {
      levels_1_2: readonly { code: string; label: string; xml_label: string; aliases: readonly string[] }[];
    };
    expect(rows).toHaveLength(66);
    for (const row of rows) {
      expect(nomenclatureEntry(row.code)?.label).toBe(row.label);
      for (const label of [row.xml_label, ...row.aliases])
        expect(sameLabel(row.code, label), label).toBe(true);
    }
  });

  it("quorum: the same law at both ends of every period that is not uncertain", () => {
    const rules = read("legal-rules.json") as Reference;
    for (const period of rules.quorum_timeline) {
      const expected = period.fraction + (period.counts_proxies ? "-with-proxies" : "");
      for (const day of [period.from, period.to ?? "2030-01-01"]) {
        const row = rowAt(MEETING_ROWS, day);
        expect(row?.possible, day).toContain(expected);
        if (row?.inForce !== null) expect(row?.inForce, day).toBe(expected);
      }
    }
  });

  it("quorum: the worked examples", () => {
    const rules = read("legal-rules.json") as Reference;
    let seen = 0;
    for (const rule of rules.rules) {
      for (const { enExercice, quorum } of rule.examples ?? []) {
        const date = rule.valid_from === "1996-02-24" ? "2019-06-01" : rule.valid_from;
        expect(quorumInForce({ date, kind: "commune", inOffice: enExercice })?.required).toBe(quorum);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  it("sizes of councils and seats of EPCI", () => {
    const { tables } = read("legal-rules.json") as Reference;
    for (const row of tables.council_size_L2121_2.rows)
      expect(councilSize(row.min_population)).toBe(row.members);
    for (const row of tables.epci_seats_L5211_6_1.rows)
      expect(epciBaseSeats(row.min_population)).toBe(row.base_seats);
  });

  it("codes: the same identifiers", () => {
    const { codes } = read("codes.json") as {
      codes: readonly { abbr: string; legifrance_id: string; confidence: string }[];
    };
    for (const code of codes.filter(({ confidence }) => !confidence.startsWith("uncertain")))
      for (const abbreviation of code.abbr.split(" / "))
        expect(legalCode(abbreviation)?.legifranceId, abbreviation).toBe(code.legifrance_id);
  });
});

const CORPUS = shared("corpus/", "the identifiers of real acts");

describe.runIf(CORPUS)("identifiers in real acts", () => {
  function texts(folder: string): readonly { name: string; text: string }[] {
    const files = readdirSync(new URL(folder, CORPUS as URL)).filter((name) => name.endsWith(".txt"));
    return files.map((name) => ({ name, text: readFileSync(new URL(folder + name, CORPUS as URL), "utf8") }));
  }

  it("one in each seed that is stamped, well formed", () => {
    const found = texts("seeds/").flatMap(({ text }) => findActIds(text));
    expect(found).toHaveLength(4);
    expect(found.every((one) => one.problems.length === 0 && one.parts.message?.text === "1")).toBe(true);
  });

  it("none is ill formed in real acts, but where OCR makes it doubtful", () => {
    const found = texts("real/").flatMap(({ name, text }) => findActIds(text).map((one) => ({ name, one })));
    expect(found.length).toBeGreaterThan(40);
    for (const { name, one } of found)
      expect(one.doubtful || isWellFormed(one), `${name} ${one.text}`).toBe(true);
  });
});
