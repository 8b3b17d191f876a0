// How much of what real acts say is read: precision and recall per field and per document, against the hand-made
// truth of ../shared/corpus (per act), and the findings found, missed and false. `-- --document NAME` shows one.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "./lib/load.mjs";
import { ROOT } from "./lib/npm.mjs";

const CORPUS = join(ROOT, "../shared/corpus/real");
/** Rules whose findings the truth does not list. */
const UNLISTED = new Set([
  "missing-part",
  "citation-form",
  "signatures",
  "remedies",
  "executory",
  "rapporteur-present",
]);

const { createSnapshot, factsOf } = await loadSource(`
  export { createSnapshot } from "./server/src/snapshot.ts";
  export { factsOf } from "./server/src/model/factsJson.ts";`);

const only = process.argv.includes("--document")
  ? process.argv[process.argv.indexOf("--document") + 1]
  : null;

/** @param {unknown} value */
const folded = (value) =>
  String(value)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[’'-]/g, " ")
    .replace(/[^a-z0-9 ]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
/** @param {unknown} name */
const nameKey = (name) => folded(name).split(" ").sort().join(" ");

/** @param {any} act @returns {Map<string, string[]>} field → values to compare; a field not stated is absent */
function fields(act) {
  /** @type {Map<string, string[]>} */
  const out = new Map();
  const one = (/** @type {string} */ field, /** @type {any} */ value) => {
    if (value !== undefined) out.set(field, value === null ? [] : [folded(value)]);
  };
  const many = (/** @type {string} */ field, /** @type {any} */ values) => {
    if (values) out.set(field, values.map(nameKey));
  };
  one("number", act.number);
  one("date", act.session?.date);
  one("time", act.session?.time);
  one("convocation", act.session?.convocation);
  if (act.session?.president !== undefined)
    many("president", act.session.president ? [act.session.president] : []);
  if (act.session?.secretary !== undefined)
    many("secretary", act.session.secretary ? [act.session.secretary] : []);
  one("kind", act.collectivity?.kind);
  one("inOffice", act.members?.inOffice);
  many("present", act.members?.present?.names);
  const proxies = act.members?.represented?.proxies;
  if (proxies) {
    out.set(
      "givers",
      proxies.map((/** @type {any} */ each) => nameKey(each.from)),
    );
    out.set(
      "holders",
      proxies
        .filter((/** @type {any} */ p) => p.to)
        .map((/** @type {any} */ p) => `${nameKey(p.from)}>${nameKey(p.to)}`),
    );
  }
  many("absent", act.members?.absent?.names);
  many("excused", act.members?.excused?.names);
  one("voters.stated", act.voters?.stated);
  one("voters.computed", act.voters?.computed);
  for (const camp of ["for", "against", "abstain", "notVoting"]) one(`vote.${camp}`, act.vote?.[camp]);
  one("outcome", act.decision?.outcome);
  one("majority", act.decision?.majority);
  one("actId", act.actId?.text);
  for (const date of ["signed", "sent", "received", "published"]) one(date, act[date]);
  if (act.signatory !== undefined) many("signatory", act.signatory ? [act.signatory] : []);
  one("stage", act.stage);
  return out;
}

/** Share of the words that the two objects have in common. @param {string} a @param {string} b */
function likeness(a, b) {
  const left = new Set(folded(a).split(" "));
  const right = new Set(folded(b).split(" "));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** The act read that answers to the act of the truth. @param {any} truth @param {any[]} read @param {Set<any>} taken */
function partner(truth, read, taken) {
  let best = null;
  let score = 0;
  for (const act of read) {
    if (taken.has(act)) continue;
    let points = 0;
    if (truth.number && act.number && folded(truth.number) === folded(act.number)) points += 3;
    const object = truth.object ?? truth.about;
    if (object && act.object) points += 2 * likeness(object, act.object);
    const line = truth.line;
    if (line && act.range.start.line <= line && act.range.end.line >= line) points += 1.2;
    if (points > score) {
      score = points;
      best = act;
    }
  }
  return score >= 1 ? best : null;
}

class Tally {
  hit = 0;
  extra = 0;
  missed = 0;
  /** @param {string[]} wanted @param {string[]} got */
  add(wanted, got) {
    const left = [...got];
    for (const value of wanted) {
      const at = left.indexOf(value);
      if (at >= 0) {
        left.splice(at, 1);
        this.hit++;
      } else this.missed++;
    }
    this.extra += left.length;
  }
  get precision() {
    return this.hit + this.extra === 0 ? 1 : this.hit / (this.hit + this.extra);
  }
  get recall() {
    return this.hit + this.missed === 0 ? 1 : this.hit / (this.hit + this.missed);
  }
}

/** @param {Map<string, Tally>} map @param {string} key @returns {Tally} */
function at(map, key) {
  let tally = map.get(key);
  if (!tally) {
    tally = new Tally();
    map.set(key, tally);
  }
  return tally;
}

if (!existsSync(CORPUS)) {
  console.log("skipped: ../shared/corpus/real is not here");
  process.exit(0);
}
/** @type {Record<string, any>} */
const truths = {};
for (const name of readdirSync(CORPUS).filter((each) => /^acts-.*\.json$/.test(each)))
  Object.assign(truths, JSON.parse(readFileSync(join(CORPUS, name), "utf8")).files);

const overall = { clean: new Tally(), ocr: new Tally() };
const perField = { clean: new Map(), ocr: new Map() };
const perDocument = new Map();
/** @type {{ found: string[], missed: string[], false: string[] }} */
const rules = { found: [], missed: [], false: [] };
for (const [name, truth] of Object.entries(truths)) {
  if (only && !name.includes(only)) continue;
  const text = readFileSync(join(CORPUS, name), "utf8");
  const kind = /ocr/.test(name) ? "ocr" : "clean";
  const snapshot = createSnapshot(text);
  const place = (/** @type {number} */ offset) => {
    const { line, character } = snapshot.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const read = snapshot.acts.map((/** @type {any} */ act) => factsOf(act, place));
  const taken = new Set();
  const document = at(perDocument, name);
  for (const act of truth.acts) {
    const found = partner(act, read, taken);
    if (found) taken.add(found);
    if (!found && act.optional) continue;
    at(perField[kind], "act").add(["act"], found ? ["act"] : []);
    document.add(["act"], found ? ["act"] : []);
    overall[kind].add(["act"], found ? ["act"] : []);
    const wanted = fields(act);
    const got = found ? fields(found) : new Map();
    for (const [field, values] of wanted) {
      const given = got.get(field) ?? [];
      at(perField[kind], field).add(values, given);
      document.add(values, given);
      overall[kind].add(values, given);
      if (only && JSON.stringify([...values].sort()) !== JSON.stringify([...given].sort()))
        console.log(
          `  ${(act.object ?? act.about ?? "").slice(0, 40)} · ${field}: wanted ${values.join(", ")} — got ${given.join(", ")}`,
        );
    }
  }
  const spare = read.filter((/** @type {any} */ act) => !taken.has(act)).length;
  const extra = Math.max(0, spare - (truth.borderline?.length ?? 0));
  at(perField[kind], "act").extra += extra;
  document.extra += extra;
  if (only)
    for (const act of read.filter((/** @type {any} */ a) => !taken.has(a)))
      console.log("  spare act:", act.range.start.line, act.object);

  const wanted = truth.findings ?? [];
  const given = snapshot.findings.map((/** @type {any} */ each) => ({
    ...each,
    line: place(each.span.start).line,
  }));
  for (const each of wanted) {
    const match = given.find(
      (/** @type {any} */ one) => one.rule === each.rule && Math.abs(one.line - each.line) <= 2,
    );
    if (match) rules.found.push(`${name}:${each.line} ${each.rule}`);
    else if (!each.may) rules.missed.push(`${name}:${each.line} ${each.rule}`);
  }
  for (const each of given) {
    if (each.level !== "error" && each.level !== "warning") continue;
    if (UNLISTED.has(each.rule)) continue;
    if (
      wanted.some((/** @type {any} */ one) => one.rule === each.rule && Math.abs(one.line - each.line) <= 2)
    )
      continue;
    rules.false.push(`${name}:${each.line} ${each.rule} (${each.level})`);
  }
}

/** @param {string} label @param {Tally} tally */
const row = (label, tally) =>
  console.log(
    `${label.padEnd(36)} precision ${tally.precision.toFixed(3)}  recall ${tally.recall.toFixed(3)}  (${tally.hit} right, ${tally.extra} too many, ${tally.missed} missed)`,
  );
for (const kind of /** @type {const} */ (["clean", "ocr"])) {
  if (overall[kind].hit + overall[kind].missed === 0) continue;
  console.log(`\n${kind === "ocr" ? "OCR" : "Not OCR"}, per field`);
  for (const [field, tally] of [...perField[kind]].sort()) row(field, tally);
}
console.log("\nPer document");
for (const [name, tally] of [...perDocument].sort()) row(name, tally);
console.log("\nOverall");
row("not OCR", overall.clean);
row("OCR", overall.ocr);
console.log(
  `\nFindings: ${rules.found.length} found, ${rules.missed.length} missed, ${rules.false.length} false`,
);
for (const each of rules.missed) console.log("  missed", each);
for (const each of rules.false) console.log("  false ", each);
