// Copies of a seed act with one thing changed, and what must be said of each.
import type { Seed } from "../support/seeds.ts";

/** A copy with one fault. */
export interface Mutation {
  readonly name: string;
  readonly text: string;
  /** Rules of which one must fire; every finding of level error must be of one of them. */
  readonly rules: readonly string[];
  /** 0-based lines of which one must bear the finding; empty: any line. */
  readonly lines: readonly number[];
  /** Default level of the rules: a fault that only warns leaves no error at all. */
  readonly level: "error" | "warning";
}

interface Change {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly rules: readonly string[];
  readonly level?: "warning";
  /** Offsets of the places where the finding may stand; the place of the change unless told. */
  readonly places?: readonly number[];
}

/** Every mutation of a seed that changes one figure, name, digit, date or word. */
export function mutationsOf(seed: Seed): Mutation[] {
  const changes = [
    ...counts(seed.text),
    ...names(seed),
    ...votes(seed.text),
    ...decisions(seed.text),
    ...identifiers(seed.text),
    ...nomenclature(seed.text),
    ...sessionDates(seed.text),
    ...impossibleDates(seed.text),
    ...laterDates(seed.text),
    ...numbers(seed.text),
  ];
  return changes.map((change) => mutationOf(seed.text, change));
}

function mutationOf(text: string, change: Change): Mutation {
  const mutated = text.slice(0, change.start) + change.to + text.slice(change.end);
  return {
    name: change.name,
    text: mutated,
    rules: change.rules,
    lines: (change.places ?? [change.start]).map((offset) => lineOf(text, offset)),
    level: change.level ?? "error",
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The first group of every match of a global expression. */
function hits(text: string, expression: RegExp): Hit[] {
  return [...text.matchAll(expression)].map((match) => {
    const words = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length, words };
  });
}

const IN_OFFICE = /membres en exercice : (\d+)|dont (\d+) sont encore/;

function officePlace(text: string): number {
  return text.search(IN_OFFICE);
}

function counts(text: string): Change[] {
  const changes: Change[] = [];
  const moved = (label: string, expression: RegExp) => {
    for (const hit of hits(text, expression))
      for (const by of [-1, 1]) {
        const to = String(Number(hit.words) + by);
        const name = `${label} ${hit.words} → ${to}`;
        changes.push({
          name,
          start: hit.start,
          end: hit.end,
          to,
          rules: ["members-sum"],
          places: [hit.start, officePlace(text)],
        });
      }
  };
  moved("in office", /membres en exercice : (\d+)/g);
  moved("in office", /dont (\d+) sont encore/g);
  moved("present", /assistant à la séance : (\d+)/g);
  moved("absent", /Absents : (\d+)/g);
  for (const hit of hits(text, /Dont excusés : (\d+)/g))
    changes.push({ name: "excused", start: hit.start, end: hit.end, to: "9", rules: ["excused-count"] });
  for (const hit of hits(text, /élus au Conseil Municipal : (\d+) dont/g))
    changes.push({ name: "elected", start: hit.start, end: hit.end, to: "54", rules: ["members-sum"] });
  return changes;
}

/** Where a name stands after a label, whatever the spaces and line ends inside it. */
function placeOfName(text: string, name: string, from: number): Hit | null {
  const pattern = name
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s-]{1,4}");
  const match = new RegExp(`${pattern}(?![\\p{L}-])`, "u").exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length, words: name } : null;
}

function names(seed: Seed): Change[] {
  const { text } = seed;
  const start = text.search(/^Présents :/m);
  if (start < 0) return [];
  const label = { present: start, givers: text.indexOf("par procuration", start), absent: lastAbsents(text) };
  const office = officePlace(text);
  const changes: Change[] = [];
  const lists = [
    ["present", seed.present],
    ["givers", seed.givers],
    ["absent", seed.absent],
  ] as const;
  for (const [list, people] of lists)
    people.forEach((name, at) => {
      const hit = placeOfName(text, name, label[list]);
      // The chair counts without being listed; a substitute comes with the member replaced.
      if (!hit || name === seed.president || /^\s*,\s*suppl/.test(text.slice(hit.end, hit.end + 14))) return;
      const holder = /^\s+ayant donné\s+pouvoir\s+à\s+/.exec(text.slice(hit.end, hit.end + 60));
      const places = [office, label[list], hit.start];
      if (!holder) {
        const rest = /^\s*,/.exec(text.slice(hit.end, hit.end + 6))?.[0].length ?? 0;
        // The last of a list goes with the comma before it.
        const lead = rest > 0 ? 0 : (/,\s*$/.exec(text.slice(hit.start - 6, hit.start))?.[0].length ?? 0);
        changes.push({
          name: `${list}: ${name} removed`,
          start: hit.start - lead,
          end: hit.end + rest,
          to: "",
          rules: ["members-sum"],
          places,
        });
      }
      const other = people[(at + 1) % people.length];
      if (other && other !== name && people.length > 1) {
        const otherPlace = placeOfName(text, other, label[list])?.start ?? hit.start;
        const to = { name: `${list}: ${name} → ${other}`, start: hit.start, end: hit.end, to: other };
        changes.push({ ...to, rules: ["duplicate-member"], places: [hit.start, otherPlace] });
      }
      const here = seed.present.find((each) => each !== seed.president);
      if (list === "givers" && here)
        changes.push({
          name: `${name} gives, ${here} is there`,
          start: hit.start,
          end: hit.end,
          to: here,
          rules: ["proxy-giver"],
        });
      if (list === "absent" && here)
        changes.push({
          name: `${name} absent → ${here}`,
          start: hit.start,
          end: hit.end,
          to: here,
          rules: ["duplicate-member"],
        });
    });
  return [...changes, ...holders(seed), ...chair(seed, office)];
}

function lastAbsents(text: string): number {
  return Math.max(text.lastIndexOf("Absents :"), text.lastIndexOf("Absent(es) / Excusé(es) :"));
}

function holders(seed: Seed): Change[] {
  const changes: Change[] = [];
  for (const hit of hits(seed.text, /ayant donné\s+pouvoir\s+à\s+([^,.]+?)[,.]/g)) {
    const spoilt = `${hit.words}Z`;
    changes.push({
      name: `holder ${spoilt}`,
      start: hit.start,
      end: hit.end,
      to: spoilt,
      rules: ["proxy-holder"],
    });
    const giver = seed.givers.find((each) => !seed.text.slice(hit.start - 60, hit.start).includes(each));
    if (giver)
      changes.push({
        name: `holder ${giver}`,
        start: hit.start,
        end: hit.end,
        to: giver,
        rules: ["proxy-holder"],
      });
  }
  return changes;
}

/** Somebody else in the chair, who is in no list: one member too many. */
function chair(seed: Seed, office: number): Change[] {
  return hits(seed.text, /la présidence\s+de\s+Monsieur (?:le Maire, )?([^.,]+)\./g).map((hit) => ({
    name: "another chair",
    start: hit.start,
    end: hit.end,
    to: "Camille VALBRUNE",
    rules: ["members-sum"],
    places: [office, hit.start],
  }));
}

function votes(text: string): Change[] {
  const lines = /^(?:Pour|Contre|Abstention|Ne prend pas part au vote) : (\d+) voix/gm;
  return hits(text, lines).flatMap((hit) =>
    [-1, 1, 10].flatMap((by) => {
      const to = Number(hit.words) + by;
      if (to < 0) return [];
      return [
        {
          name: `votes ${hit.words} → ${to}`,
          start: hit.start,
          end: hit.end,
          to: String(to),
          rules: ["vote-sum"],
        },
      ];
    }),
  );
}

function decisions(text: string): Change[] {
  const figures = /^Pour : \d+ voix/m.test(text);
  if (!figures) return [];
  return [
    ...hits(text, /adoptée à (l'unanimité)/g).map((hit) => ({
      name: "unanimité → majorité",
      start: hit.start,
      end: hit.end,
      to: "la majorité",
      rules: ["majority-word"],
      level: "warning" as const,
    })),
    ...hits(text, /est (adoptée) à l'unanimité/g).flatMap((hit) =>
      ["rejetée", "refusée", "repoussée", "désapprouvée", "non adoptée"].map((to) => ({
        name: `adoptée → ${to}`,
        start: hit.start,
        end: hit.end,
        to,
        rules: ["decision-word"],
      })),
    ),
  ];
}

function identifiers(text: string): Change[] {
  const [id] = hits(text, /^\d{3}-\d{9}-\d{8}-\d+-DE-1-1/gm);
  if (!id) return [];
  const changes: Change[] = [];
  const parts = id.words.split("-");
  let at = id.start;
  const rules = ["act-id-department", "act-id-siren", "act-id-date", null, "act-id-nature"];
  parts.forEach((part, index) => {
    const rule = rules[index];
    for (let digit = 0; rule && digit < part.length; digit++) {
      const old = part.charAt(digit);
      const to = /\d/.test(old) ? String((Number(old) + 1) % 10) : "X";
      changes.push({
        name: `${rule} ${digit}: ${old} → ${to}`,
        start: at + digit,
        end: at + digit + 1,
        to,
        rules: [rule],
      });
    }
    at += part.length + 1;
  });
  const siren = id.start + 4;
  changes.push({
    name: "SIREN of nine digits → eight",
    start: siren,
    end: siren + 1,
    to: "",
    rules: ["act-id-format"],
  });
  changes.push({ name: "no SIREN", start: siren, end: siren + 10, to: "", rules: ["act-id-format"] });
  const nature = id.start + id.words.indexOf("-DE");
  changes.push({ name: "AR for DE", start: nature + 1, end: nature + 3, to: "AR", rules: ["act-id-nature"] });
  return changes;
}

function nomenclature(text: string): Change[] {
  return hits(text, /«ACTES» : (\d\.\d) /g).flatMap((hit) => [
    { name: "code 9.7", start: hit.start, end: hit.end, to: "9.7", rules: ["nomenclature-code"] },
    { name: "code 0.1", start: hit.start, end: hit.end, to: "0.1", rules: ["nomenclature-code"] },
    {
      name: "code 8.1",
      start: hit.start,
      end: hit.end,
      to: "8.1",
      rules: ["nomenclature-label"],
      level: "warning" as const,
    },
    {
      name: "code 9.2",
      start: hit.start,
      end: hit.end,
      to: "9.2",
      rules: ["nomenclature-entity"],
      level: "warning" as const,
    },
  ]);
}

const WEEKDAY = /Séance ordinaire du\s+(lundi|mardi) /g;
const WORDS: Readonly<Record<string, string>> = {
  onze: "douze",
  premier: "deux",
  huit: "neuf",
  "vingt-neuf": "vingt-huit",
};

function sessionDates(text: string): Change[] {
  const changes: Change[] = [];
  // The day of the title and the opening sentence contradict each other: either place shows it.
  const opening = text.search(/L’an\s/);
  const title = /Séance ordinaire du\s+(?:lundi|mardi) (\d+) /g;
  for (const hit of hits(text, WEEKDAY))
    changes.push({ name: "weekday", start: hit.start, end: hit.end, to: "samedi", rules: ["weekday"] });
  for (const hit of hits(text, title))
    for (const by of [1, 7]) {
      const to = String(Number(hit.words) + by > 28 ? Number(hit.words) - by : Number(hit.words) + by);
      changes.push({
        name: `day of the title ${hit.words} → ${to}`,
        start: hit.start,
        end: hit.end,
        to,
        rules: ["weekday", "spelled-date"],
        places: [hit.start, opening],
      });
    }
  for (const hit of hits(text, /Séance ordinaire du\s+(?:lundi|mardi) \d+ \p{L}+ (\d{4})/gu))
    changes.push({
      name: "year of the title",
      start: hit.start,
      end: hit.end,
      to: String(Number(hit.words) - 1),
      rules: ["weekday", "spelled-date"],
    });
  for (const hit of hits(text, /Séance ordinaire du\s+(?:lundi|mardi) (\d+ \p{L}+) \d{4}/gu))
    changes.push({
      name: "31 février",
      start: hit.start,
      end: hit.end,
      to: "31 février",
      rules: ["invalid-date"],
    });
  const words = /deux-mille-vingt(?:-et-un|-trois)\s+et\s+le\s+(\p{L}[\p{L}-]*)/gu;
  for (const hit of hits(text, words)) {
    const to = WORDS[hit.words];
    if (to)
      changes.push({
        name: `day in words ${hit.words} → ${to}`,
        start: hit.start,
        end: hit.end,
        to,
        rules: ["spelled-date"],
      });
  }
  for (const hit of hits(text, /L’an\s+(deux-mille-vingt(?:-et-un|-trois))/g))
    changes.push({
      name: "year in words",
      start: hit.start,
      end: hit.end,
      to: "deux-mille-vingt-deux",
      rules: ["spelled-date"],
    });
  for (const hit of hits(text, /Séance du (\d+) mars 2021/g))
    changes.push({
      name: "day of the session",
      start: hit.start,
      end: hit.end,
      to: "12",
      rules: ["number-date"],
      level: "warning",
      places: [hit.start, text.indexOf("DCM N°")],
    });
  return changes;
}

/** Every figure of every date of the act's own, so that no calendar has it. */
function impossibleDates(text: string): Change[] {
  const named = /(?:Séance (?:ordinaire )?du\s+|Publiée le : )(?:lundi |mardi )?(\d+) \p{L}+ (\d{4})/gu;
  const inFigures = /(?:Fait à Montpellier, le|Préfecture :) (\d\d)\/(\d\d)\/(\d\d)/g;
  const parts = (expression: RegExp, written: readonly (readonly string[])[]) =>
    [...text.matchAll(expression)].flatMap((match) => {
      let end = match.index;
      return match.slice(1).flatMap((part, index) => {
        const start = text.indexOf(part, end);
        end = start + part.length;
        return (written[index] ?? []).map((to) => ({
          name: `${match[0]}: ${part} → ${to}`,
          start,
          end: start + part.length,
          to,
          rules: ["invalid-date"],
        }));
      });
    });
  return [
    ...parts(named, [
      ["0", "32", "41", "99", "111"],
      ["202", "0221", "5021", "20211"],
    ]),
    ...parts(inFigures, [
      ["00", "32", "61", "244"],
      ["00", "13", "70", "022"],
      ["2", "211"],
    ]),
  ];
}

function laterDates(text: string): Change[] {
  const changes: Change[] = [];
  const dated =
    /(?:Fait à Montpellier, le|Réception en Préfecture :|Envoi en Préfecture :) \d\d\/(\d\d)\/\d\d/g;
  const all = hits(text, dated);
  for (const hit of all)
    changes.push({
      name: "a month before the session",
      start: hit.start,
      end: hit.end,
      to: "01",
      rules: ["date-order"],
      places: all.map((each) => each.start),
    });
  for (const hit of hits(text, /Publiée le : \d+ \p{L}+ (\d{4})/gu))
    changes.push({
      name: "published the year before",
      start: hit.start,
      end: hit.end,
      to: String(Number(hit.words) - 1),
      rules: ["date-order"],
    });
  for (const hit of hits(text, /Réception en Préfecture : (\d\d\/\d\d)\/\d\d/g))
    changes.push({
      name: "received on 31/02",
      start: hit.start,
      end: hit.end,
      to: "31/02",
      rules: ["invalid-date"],
    });
  return changes;
}

/** The number on the first page alone, when a header repeats it; else its year. */
function numbers(text: string): Change[] {
  const found = hits(text, /Délibération n°([MV]\d{4}-\d+)/g);
  const [first, again] = found;
  if (!first) return [];
  if (again)
    return [
      {
        name: "number of the header",
        start: again.end - 1,
        end: again.end,
        to: again.words.endsWith("9") ? "8" : "9",
        rules: ["running-header"],
      },
    ];
  const year = { start: first.start + 1, end: first.start + 5, to: "2019" };
  return [{ name: "year of the number", ...year, rules: ["number-date"], level: "warning" }];
}
