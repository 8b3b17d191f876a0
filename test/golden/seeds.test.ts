// The five seed acts against what is known of them, field by field, and the findings that correct acts must give.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayToWords, yearToWords } from "../../server/src/french/numberWords.ts";
import { factsOf } from "../../server/src/model/factsJson.ts";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { shared } from "../support/shared.ts";

const FACTS = shared("reference/seed-facts.json", "the facts of the seed acts");
const ACTS = shared("corpus/seeds/", "the facts of the seed acts");

interface Seed {
  readonly file: string;
  readonly entity: string;
  readonly kind: string;
  readonly departement: string;
  readonly number: string;
  readonly session: string;
  readonly weekday: string | null;
  readonly spelled: string | null;
  readonly place: string | null;
  readonly remote: boolean | null;
  readonly inOffice: number;
  readonly votes: { pour: number; contre: number; abstention: number; nppv: number } | null;
  readonly voteMode: string | null;
  readonly decision: string;
  readonly done: string | null;
  readonly sent: string | null;
  readonly received: string | null;
  readonly published: string | null;
  readonly actesId: string | null;
  readonly president: string;
  readonly rapporteur: string;
  readonly secretary: string | null;
  readonly pages: number | null;
  readonly annexes: readonly string[];
  readonly present?: readonly string[];
  readonly substitutes?: readonly { substitute: string; for: string }[];
  readonly proxies?: readonly { giver: string; holder: string | null }[];
  readonly absent?: readonly string[];
  readonly counts: {
    present?: number;
    assisting?: number;
    proxies?: number;
    absent: number;
    excused?: number;
    total?: number;
  };
  readonly nomenclature?: string;
  readonly computedWeekday: string;
  readonly quorumOrdinary: number;
  readonly quorumApplicable: number;
}

const seeds: readonly [string, Seed][] =
  FACTS && ACTS
    ? Object.entries((JSON.parse(readFileSync(FACTS, "utf8")) as { seeds: Record<string, Seed> }).seeds)
    : [];

/** Warnings that correct acts give (contract, section 5): rule and 1-based line. */
const WARNINGS: Readonly<Record<string, readonly string[]>> = {
  "001": ["first-of-month 4"],
  "004": ["empty-field 64", "empty-field 67"],
};

/** Infos and hints that are true of the seeds (seed audit): nothing else may be said. */
const TRUE_OF_THE_SEEDS: Readonly<Record<string, readonly string[]>> = {
  "000": ["page-number", "signatures", "citation-form"],
  "001": ["page-number", "citation-form"],
  "002": ["page-number", "citation-form"],
  "003": ["page-number", "citation-form"],
  "004": [],
};

function read(file: string) {
  const text = readFileSync(new URL(file, ACTS as URL), "utf8");
  const snapshot = createSnapshot(text);
  const [act, ...others] = snapshot.acts;
  if (!act || others.length > 0) throw new Error(`${file}: ${snapshot.acts.length} acts`);
  return { text, snapshot, act, facts: factsOf(act, () => ({ line: 1, column: 1 })) };
}

/** Words as they are compared: without case, kinds of hyphen and spaces. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
}

describe.skipIf(seeds.length === 0)("the seed acts", () => {
  it("are five", () => expect(seeds.length).toBe(5));

  describe.each(seeds)("%s", (id, seed) => {
    const { text, snapshot, act, facts } = read(seed.file);

    it("its number, council and style", () => {
      expect(facts.number).toBe(seed.number);
      expect(facts.collectivity.department).toBe(seed.departement);
      expect(facts.collectivity.kind).toBe(seed.kind.split("-")[0]);
      const town = seed.entity.replace(/^Ville de /, "");
      expect(facts.collectivity.name).toContain(town);
      expect(facts.style).toBe(
        seed.entity.startsWith("Ville de Montpellier")
          ? "montpellier-ville"
          : seed.entity.startsWith("Ville de Metz")
            ? "metz"
            : "montpellier-metropole",
      );
    });

    it("its session: date in figures and in words, place, remote meeting", () => {
      expect(facts.session.date).toBe(seed.session);
      const weekdays = act.session.dates.flatMap(({ reading }) => reading.weekdaySpan ?? []);
      expect(weekdays.map(({ start, end }) => words(text.slice(start, end)))).toEqual(
        seed.weekday ? [seed.weekday] : [],
      );
      expect(act.session.dates.every((each) => each.value === seed.session)).toBe(true);
      const spelled = act.session.dates.filter((each) => each.place === "opening");
      expect(spelled.length).toBe(seed.spelled ? 1 : 0);
      if (seed.spelled) {
        const [year, month, day] = seed.session.split("-").map(Number) as [number, number, number];
        const written = `${yearToWords(year, "rectified")} et le ${dayToWords({ year, month, day }, "rectified")}`;
        expect(words(written)).toBe(words(seed.spelled));
        const opening = act.parts.find((part) => part.id === "opening");
        expect(words(text.slice(opening?.span.start, opening?.span.end))).toContain(words(seed.spelled));
      }
      expect(facts.session.place).toBe(seed.place);
      expect(facts.session.remote).toBe(seed.remote);
    });

    it("who presides, reports, keeps the minutes and signs", () => {
      expect(facts.session.president).toBe(seed.president);
      expect(facts.rapporteur).toBe(seed.rapporteur.replace(/^Mme /, ""));
      const [name = null, office] = seed.secretary?.split(", ") ?? [];
      expect(facts.session.secretary).toBe(name);
      expect(act.session.secretary?.office ?? undefined).toBe(office);
      expect(facts.signatory).toBe(seed.done ? seed.president : null);
    });

    it("its members: every name, every proxy, every count", () => {
      const { members } = facts;
      expect(members.inOffice).toBe(seed.inOffice);
      expect(members.present.names).toEqual(seed.present ?? []);
      expect(members.present.substitutes).toEqual(
        (seed.substitutes ?? []).map((each) => ({ name: each.substitute, for: each.for })),
      );
      expect(members.represented.proxies).toEqual(
        (seed.proxies ?? []).map((each) => ({ from: each.giver, to: each.holder })),
      );
      expect(members.absent.names).toEqual(seed.absent ?? []);
      expect(act.tally.present).toBe(seed.counts.present ?? seed.counts.assisting);
      expect(act.tally.represented).toBe(seed.counts.proxies ?? null);
      expect(act.tally.absent).toBe(seed.counts.absent);
      expect(members.excused.stated).toBe(seed.counts.excused ?? null);
      if (seed.present) {
        expect(members.present.presidentListed).toBe(true);
        expect([members.present, members.represented, members.absent].map((each) => each.stated)).toEqual([
          null,
          null,
          null,
        ]);
        expect(facts.voters.computed).toBe(act.tally.voters);
        expect(facts.voters.computed).toBe((seed.counts.present ?? 0) + (seed.counts.proxies ?? 0));
      }
    });

    it("its quorum in the law of the day", () => {
      const third = seed.quorumApplicable !== seed.quorumOrdinary;
      expect(facts.quorum).toEqual({
        required: seed.quorumApplicable,
        counted: seed.counts.present ?? seed.counts.assisting,
        reached: true,
        stated: null,
        regime: third ? "third" : "majority",
      });
    });

    it("its vote and its decision", () => {
      const { vote, decision } = facts;
      expect([vote.for, vote.against, vote.abstain, vote.notVoting]).toEqual(
        seed.votes
          ? [seed.votes.pour, seed.votes.contre, seed.votes.abstention, seed.votes.nppv]
          : [null, null, null, null],
      );
      expect(vote.mode).toBe(seed.voteMode?.replace(/^vote (?:à )?/, "") ?? null);
      expect(vote.ballots).toEqual([]);
      expect(decision).toEqual({ outcome: "adopted", majority: "unanimity" });
      expect(seed.decision).toBe("unanimité");
    });

    it("its identifier, part by part, and its nomenclature", () => {
      const parts = seed.actesId?.split("-");
      expect(facts.actId).toEqual(
        parts
          ? {
              text: seed.actesId,
              department: parts[0],
              siren: parts[1],
              date: seed.session,
              number: parts[3],
              nature: parts[4],
            }
          : null,
      );
      if (parts) expect(facts.collectivity.siren).toBe(parts[1]);
      expect(facts.nomenclature?.code).toBe(seed.nomenclature);
      if (seed.nomenclature)
        expect(facts.nomenclature?.label).toBe("Autres domaines de compétences des communes");
    });

    it("its later dates, its annexes, its pages", () => {
      expect(facts.signed).toBe(seed.done);
      expect(facts.sent).toBe(seed.sent);
      expect(facts.received).toBe(seed.received);
      expect(facts.published).toBe(seed.published);
      expect(facts.stage).toBe(seed.received ? "final" : "voted");
      expect(facts.annexes.map(words)).toEqual(seed.annexes.map(words));
      const totals = snapshot.document.pages.map((mark) => mark.of?.value);
      // Two of the seeds print no page mark: their pages are told by page breaks alone.
      const marked = /^\s*Page \d+ sur \d+/m.test(text);
      expect([...new Set(totals)]).toEqual(marked ? [seed.pages] : []);
    });

    it("no error, the warnings of the contract, and nothing that is not true", () => {
      const told = snapshot.findings.map((finding) => ({
        level: finding.level,
        rule: finding.rule,
        line: snapshot.positionAt(finding.span.start).line + 1,
      }));
      expect(told.filter((each) => each.level === "error")).toEqual([]);
      const warnings = told.filter((each) => each.level === "warning");
      expect(warnings.map((each) => `${each.rule} ${each.line}`)).toEqual(WARNINGS[id] ?? []);
      const others = told.filter((each) => each.level === "info" || each.level === "hint");
      expect(
        others.map((each) => each.rule).filter((rule) => !TRUE_OF_THE_SEEDS[id]?.includes(rule)),
      ).toEqual([]);
    });
  });
});
