import { describe, expect, it } from "vitest";
import { formatRange } from "../../../server/src/features/formatRange.ts";
import { formatDocument } from "../../../server/src/features/formatting.ts";
import { DEFAULT_CONFIG } from "../../../server/src/rules/config.ts";
import type { FormatOptions } from "../../../server/src/rules/formatOptions.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { marked } from "../support/marks.ts";

/** The formatted text with its no-break spaces shown: `~` U+00A0, `^` U+202F. */
function formatted(text: string, format: Partial<FormatOptions> = {}): string {
  const edits = formatDocument(createSnapshot(text, { config: { ...DEFAULT_CONFIG, format } }));
  return shown(applyEdits(text, edits));
}

function shown(text: string): string {
  return text.replace(/\u00a0/g, "~").replace(/\u202f/g, "^");
}

function stays(text: string): void {
  expect(formatted(text)).toBe(shown(text));
}

describe("formatting: spaces before signs", () => {
  it.each([
    ["Pour : 83 voix", "Pour~: 83 voix"],
    ["Rapporteur: Mme LAFAYE", "Rapporteur~: Mme LAFAYE"],
    ["**Objet:** Voirie", "**Objet~:** Voirie"],
    ["Le projet est utile ; il est prêt", "Le projet est utile^; il est prêt"],
    ["Est-ce utile? Oui!", "Est-ce utile^? Oui^!"],
    ["Vraiment ?!", "Vraiment^?!"],
    ["soit 40% des voix et 2,5 % du budget", "soit 40~% des voix et 2,5~% du budget"],
    ["16 600 € puis 600€ et 250 M€", "16 600~€ puis 600~€ et 250~M€"],
    ["(une réserve ; une autre !)", "(une réserve^; une autre^!)"],
  ])("%s", (text, expected) => expect(formatted(text)).toBe(expected));

  it("takes either no-break space where one stands", () => {
    stays("Pour\u202f: 83 voix\u00a0; rien\u00a0!");
    stays("Pour\u00a0: 83 voix\u202f; rien\u202f?");
  });
  it("works on decomposed accents", () =>
    expect(formatted("Arre\u0302te\u0301: oui")).toBe("Arre\u0302te\u0301~: oui"));
});

describe("formatting: guillemets, brackets, commas, dashes, bullets", () => {
  it.each([
    ["la « Charte » et «ACTES»", "la «~Charte~» et «~ACTES~»"],
    ["les élus ( trois ) , réunis .", "les élus (trois), réunis."],
    ["Anne LEVY,Éliane LLORET", "Anne LEVY, Éliane LLORET"],
    ["le parc– nommé ainsi –ferme", "le parc – nommé ainsi – ferme"],
    ["Le  Conseil   approuve", "Le Conseil approuve"],
    ["-  d'approuver ;\n- de dire", "- d'approuver^;\n- de dire"],
    ["Il décide :\n-d'approuver", "Il décide~:\n- d'approuver"],
    ["\uf0b7 un axe\n\uf0b7   un autre", "• un axe\n• un autre"],
    ["fin de ligne \nsuite", "fin de ligne\nsuite"],
    ["fin \r\nsuite : ici\r\n", "fin\r\nsuite~: ici\r\n"],
  ])("%s", (text, expected) => expect(formatted(text)).toBe(expected));
});

describe("formatting leaves alone", () => {
  it.each([
    ["addresses", "voir https://exemple.fr/a?b;c:d!, www.exemple.fr/x%20y et mairie@exemple.fr"],
    ["times and ratios", "à 19:30, au 1:25 000"],
    ["identifiers", "034-243400017-20230711-240171-DE-1-1"],
    ["tables", "| Recettes | 12 € |\n|:---|---:|\n| Total  | 12% |"],
    ["suppression comments", "<!-- delib-ignore vote-sum: vote à part ; voir: le registre -->"],
    ["comments of several lines", "<!-- note:\nvoir: ici\n-->"],
    ["fenced code", "```\na: b ;c\n```"],
    ["inline code, links and tags", "`a:b ;c` et [texte](https://exemple.fr/?a;b) <br>"],
    ["entities", "Maire&nbsp;: Mme LAFAYE"],
    ["drawn rules and page marks", "----\n- 3 -\nPage 2 / 4"],
    ["columns", "Le maire          La secrétaire\nRecettes\t12\t13"],
    ["figures side by side", "12 000  13 000"],
    ["a hyphen that begins half a word", "il faudra peut\n-être revenir"],
    ["hard line breaks of Markdown", "# Titre\n\nService  \nCommissions"],
    ["the head of a line", "    retrait\n\f Délibération"],
    ["abbreviations, decimals, ellipses", "M. X, art. L. 2121-20, 2,5 puis … et .... fin"],
    ["colons inside words", "b:c et std::mot"],
    ["an empty text", ""],
    ["white space alone", "  \n\t\n"],
  ])("%s", (_, text) => stays(text));
  it("everything after a comment that nothing closes is formatted still", () =>
    expect(formatted("<!-- note\nPour : 3")).toBe("<!-- note\nPour~: 3"));
});

describe("options of the formatting", () => {
  it("writes ordinary spaces where one is missing, and leaves the others", () =>
    expect(formatted("Objet: «Voirie» : 3 %", { nonBreakingSpaces: false })).toBe(
      "Objet : « Voirie » : 3 %",
    ));
  it("keeps double spaces", () =>
    expect(formatted("Le  conseil : oui ", { collapseSpaces: false })).toBe("Le  conseil~: oui "));
  it("keeps bullets", () => expect(formatted("\uf0b7  un", { bullets: false })).toBe("\uf0b7  un"));
});

describe("formatting of a range", () => {
  it.each([
    ["Pour : 3\n⟦Contre : 0⟧\nAbstention : 0", "Pour : 3\nContre~: 0\nAbstention : 0"],
    ["Pour⟦ : 3\nContre :⟧ 0\nAbstention : 0", "Pour~: 3\nContre~: 0\nAbstention : 0"],
    ["Pour : 3 ⟦puis : 4⟧", "Pour : 3 puis~: 4"],
    ["⟦⟧Pour : 3", "Pour : 3"],
    ["Pour : 3\r\n⟦Contre: 0 \r\n⟧", "Pour : 3\r\nContre~: 0\r\n"],
    ["⟦⟧", ""],
  ])("%s", (written, expected) => {
    const { text, ranges, snapshot } = marked(written);
    const [range] = ranges;
    if (!range) throw new Error("no range");
    expect(shown(applyEdits(text, formatRange(snapshot, range)))).toBe(expected);
  });
});
