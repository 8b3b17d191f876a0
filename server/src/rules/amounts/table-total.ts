import { foldText } from "../../text/fold.ts";
import { defineRule } from "../rule.ts";
import { balancesOf, wrongBalanceLines, wrongBalances } from "../shared/balances.ts";
import { columnTablesIn } from "../shared/columnTables.ts";
import { type Figure, readFigure, unitsAt, writeLike } from "../shared/figures.ts";
import { amountListsIn } from "../shared/plainTables.ts";
import { say } from "../shared/say.ts";
import { type Cell, type Table, tablesIn } from "../shared/tables.ts";

/** The one line or column that adds up the others; « sous-total » and « total HT » beside « total TTC » are not. */
const TOTAL = /^(?:total|totaux|total general|ensemble)$|^total (?:des |du |de )/;
/** Columns that are never added up: a price for one, a rate, a year, a mean. */
const NOT_ADDED =
  /\b(?:prix|pu|unitaire|taux|moyenne?|annee|n°|numero|code|article|chapitre|compte|age|date)\b/;
/** A table of several steps (« sous-total », « TVA ») has a sense that bars do not tell. */
const STEPS = /\b(?:sous-total|sous total|tva|ht|ttc|remise|solde|reste|report|dont|cumul)\b/;
/** Rounded figures: their sum may be off by half a unit for each. */
const ROUNDED = /%|[km]€/i;

export default defineRule<"column" | "row" | "balance">({
  id: "table-total",
  group: "amounts",
  level: "error",
  law: [],
  title: say(
    "Le total d’un tableau est la somme de ses lignes",
    "The total of a table is the sum of its rows",
  ),
  why: say(
    "Un plan de financement ou un tableau de subventions se relit par ses totaux. Un total faux fait refuser le dossier ou verser une mauvaise somme.",
    "A funding plan or a table of grants is read by its totals. A wrong total has the file refused, or a wrong sum paid.",
  ),
  messages: {
    balance: say(
      "Résultat écrit\u00a0: {found}\u00a0; recettes {income} moins dépenses {spent}\u00a0: {sum}\u00a0; corrigez le résultat ou l’une des deux sommes.",
      "Result written: {found}; receipts {income} less expenses {spent}: {sum}; correct the result or one of the two sums.",
    ),
    column: say(
      "Total écrit\u00a0: {found}\u00a0; somme des {count} lignes de la colonne\u00a0: {sum}\u00a0; corrigez le total ou la ligne fausse.",
      "Total written: {found}; sum of the {count} rows of the column: {sum}; correct the total or the wrong row.",
    ),
    row: say(
      "Total écrit\u00a0: {found}\u00a0; somme des {count} cases de la ligne\u00a0: {sum}\u00a0; corrigez le total ou la case fausse.",
      "Total written: {found}; sum of the {count} cells of the row: {sum}; correct the total or the wrong cell.",
    ),
  },
  check({ act, text, report }) {
    const told = new Set<number>();
    const { range } = act;
    const tables = tablesIn(text, range);
    const balances = [
      ...tables.flatMap((table) => wrongBalances(balancesOf(table))),
      ...wrongBalanceLines(text, range),
    ];
    for (const { income, spent, result, units, decimals } of balances) {
      told.add(result.span.start);
      report("balance", result.span, {
        found: result.text,
        income: income.text,
        spent: spent.text,
        sum: writeLike(result.text, units, decimals),
      });
    }
    for (const table of [...tables, ...amountListsIn(text, range), ...columnTablesIn(text, range)]) {
      for (const { message, cell, parts } of totalsOf(table)) {
        // One wrong row makes its column wrong too.
        const known = [cell, ...parts].some((each) => told.has(each.span.start));
        const wrong = known ? null : wrongSum(cell, parts);
        if (!wrong) continue;
        told.add(cell.span.start);
        const sum = writeLike(cell.text, wrong.units, wrong.decimals);
        report(
          message,
          cell.span,
          { found: cell.text, sum, count: parts.length },
          {
            related: parts
              .slice(0, 20)
              .map((part) => ({ span: part.span, message: say("Compté ici", "Counted here") })),
            fixes: [
              {
                title: say("Écrire {sum}", "Write {sum}"),
                safe: false,
                edits: [{ span: cell.span, newText: sum }],
              },
            ],
          },
        );
      }
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Compte administratif\n\nExcédent reporté : 1 000,00 €\nRecettes : 412 300,00 €\nDépenses : 370 100,00 €\nExcédent : 43 200,00 €\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Compte administratif\n\n| Section | Dépenses | Recettes | Report | Résultat |\n|---|---|---|---|---|\n| Fonctionnement | 300 € | 400 € | 50 € | 150 € |\n| Investissement | 200 € | 100 € | 20 € | - 80 € |\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Dépense | 2021 | 2022 |\n|---|---|---|\n| Voirie | 1 000 € | 2 500 € |\n| Toiture | 12 000 € | 3 000 € |\n| Total | 13 000 € | 5 500 € |\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Poste | Voirie | École | Total |\n|---|---|---|---|\n| A | 10 | 20 | 30 |\n| B | 5 | 7 | 12 |\n| C | 1 | 2 | 3 |\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Part | % |\n|---|---|\n| État | 33,3 % |\n| Région | 33,3 % |\n| Commune | 33,3 % |\n| Total | 100 % |\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Article | Quantité | Prix unitaire | Total |\n|---|---|---|---|\n| Banc | 2 | 300 | 600 |\n| Table | 3 | 100 | 300 |",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Plan de financement\n\nCoût du projet : 300 €\nÉtat : 100 €\nRégion : 50 €\nCommune : 150 €\nTotal : 300 €\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Décision modificative\n\n                   Dépenses      Recettes\nChapitre 011        4 500 €\nChapitre 012        2 300 €\nChapitre 74                       6 800 €\nTotal               6 800 €       6 800 €\n\nAdoptée à l’unanimité.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Plan de financement\n\nTravaux : 300 €\ndont voirie : 100 €\ndont réseaux : 200 €\nÉtudes : 50 €\nTotal : 350 €\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Compte administratif\n\n| Section | Dépenses | Recettes | Résultat |\n|---|---|---|---|\n| Fonctionnement | 370 100,00 € | 412 300,00 € | 42 200,00 € |\n| Investissement | 210 000,00 € | 190 500,00 € | ⟦- 18 500,00 €⟧ |\n| Total | 580 100,00 € | 602 800,00 € | 22 700,00 € |\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Compte administratif\n\nFonctionnement :\nRecettes : 412 300,00 €\nDépenses : 370 100,00 €\nExcédent : ⟦43 200,00 €⟧\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Ouverture de crédits\n\nChapitre       BP 2020         25 %\n20            12 000 €      3 000 €\n21           156 000 €     39 000 €\n23            80 000 €     20 000 €\nTotal        248 000 €     ⟦63 000 €⟧\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Ouverture de crédits\n\nChapitre       BP 2020         25 %\n20            12 000 €      3 000 €\n21           156 000 €     39 000 €\n23            80 000 €     20 000 €\nTotal        248 000 €     62 000 €\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Plan de financement\n\nComité des fêtes : 600 €\nAmicale : 250 €\nClub de gym : 150 €\nTotal : ⟦1 100 €⟧\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Plan de financement\n\nComité des fêtes : 600 €\nAmicale : 250 €\nClub de gym : 150 €\nTotal : 1 000 €\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Plan de financement\n\nDépenses HT                   Recettes\nTravaux        185 000,00     DETR          80 000,00\nÉtudes          15 000,00     Région        40 000,00\n                              Commune       80 000,00\nTotal         ⟦210 000,00⟧     Total        200 000,00\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Plan de financement\n\nDépenses HT                   Recettes\nTravaux        185 000,00     DETR          80 000,00\nÉtudes          15 000,00     Région        40 000,00\n                              Commune       80 000,00\nTotal         200 000,00     Total        200 000,00\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Dépense | 2021 | 2022 |\n|---|---|---|\n| Voirie | 1 000 € | 2 500 € |\n| Toiture | 12 000 € | 3 000 € |\n| Total | ⟦13 500 €⟧ | 5 500 € |\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Dépense | 2021 | 2022 |\n|---|---|---|\n| Voirie | 1 000 € | 2 500 € |\n| Toiture | 12 000 € | 3 000 € |\n| Total | 13 000 € | 5 500 € |\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Poste | Voirie | École | Total |\n|---|---|---|---|\n| A | 10 | 20 | 30 |\n| B | 5 | 7 | ⟦13⟧ |\n| C | 1 | 2 | 3 |\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\n| Poste | Voirie | École | Total |\n|---|---|---|---|\n| A | 10 | 20 | 30 |\n| B | 5 | 7 | 12 |\n| C | 1 | 2 | 3 |\n\nAdoptée à l’unanimité.",
      },
    ],
  },
});

interface Total {
  readonly message: "column" | "row";
  readonly cell: Cell;
  readonly parts: readonly Cell[];
}

/** The totals of a table whose sense is plain: one total line at its end, one total column at its right. */
function totalsOf(table: Table): Total[] {
  const header = table.header ?? [];
  if (table.rows.some((row) => STEPS.test(foldText(row[0]?.text ?? "")))) return [];
  return [...columnTotals(table, header), ...rowTotals(table, header)];
}

function columnTotals({ rows }: Table, header: readonly Cell[]): Total[] {
  const last = rows.at(-1);
  const others = rows.slice(0, -1);
  // « | | TOTAL | 1 200 € | »: the cells of the chapters before it are blank.
  const at = last?.findIndex((cell) => !isBlank(cell)) ?? -1;
  if (!last || !isTotal(last[at]) || others.length < 2) return [];
  if (others.some((row) => row.slice(0, at + 1).some(isTotal))) return [];
  if (at > 0 && others.some((row) => STEPS.test(foldText(row[at]?.text ?? "")))) return [];
  if (others.some((row) => row.length !== last.length)) return [];
  const totals: Total[] = [];
  for (let column = at + 1; column < last.length; column++) {
    const cell = last[column];
    if (!cell || NOT_ADDED.test(foldText(header[column]?.text ?? ""))) continue;
    const parts = others.flatMap((row) => row[column] ?? []).filter((part) => !isBlank(part));
    if (parts.length >= 2) totals.push({ message: "column", cell, parts });
  }
  return totals;
}

/** A « Total » column adds up its row only where most rows show that it does: it may as well be a product. */
function rowTotals({ rows }: Table, header: readonly Cell[]): Total[] {
  const column = header.length - 1;
  if (column < 3 || !isTotal(header[column])) return [];
  if (header.slice(1, column).some((cell) => NOT_ADDED.test(foldText(cell.text)))) return [];
  const totals: Total[] = [];
  for (const row of rows) {
    const cell = row[column];
    if (!cell || row.length !== header.length) return [];
    const parts = row.slice(1, column).filter((part) => !isBlank(part));
    if (parts.length >= 2 && parts.every((part) => readFigure(part.text)))
      totals.push({ message: "row", cell, parts });
  }
  const right = totals.filter((total) => !wrongSum(total.cell, total.parts)).length;
  return right * 2 > totals.length ? totals : [];
}

function isTotal(cell: Cell | undefined): boolean {
  return cell !== undefined && TOTAL.test(foldText(cell.text).replace(/ ?:$/, ""));
}

function isBlank(cell: Cell): boolean {
  return /^[-–—/]?$/.test(cell.text);
}

/** The right sum where the figures do not add up; null where they do, or where one of them is no figure. */
function wrongSum(cell: Cell, parts: readonly Cell[]): { units: number; decimals: number } | null {
  const total = readFigure(cell.text);
  const figures = parts.map((part) => readFigure(part.text));
  if (!total || !figures.every((figure): figure is Figure => figure !== null)) return null;
  if (new Set([total, ...figures].map((figure) => figure.unit.toLowerCase()).filter(Boolean)).size > 1)
    return null;
  const decimals = Math.max(total.decimals, ...figures.map((figure) => figure.decimals));
  const units = figures.reduce((sum, figure) => sum + unitsAt(figure, decimals), 0);
  const off = Math.abs(units - unitsAt(total, decimals));
  const rounded = ROUNDED.test(total.unit) ? (figures.length / 2) * 10 ** (decimals - total.decimals) : 0;
  return off <= rounded ? null : { units, decimals };
}
