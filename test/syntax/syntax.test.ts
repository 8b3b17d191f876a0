// Lines, labels and turns of phrase: what one scan over a text finds.
import { describe, expect, it } from "vitest";
import { builtInStyles } from "../../server/src/styles/styles.ts";
import { LineKind } from "../../server/src/syntax/lineKinds.ts";
import { foldedLine, foldedLineEnd, leaves, parse } from "../../server/src/syntax/syntax.ts";

const read = (text: string) => parse(text, builtInStyles());

/** « role: words » of each label of a text, with `…` before a value on the next line. */
function labels(text: string): string[] {
  const { labels: hits, folded } = read(text);
  return hits.map((hit) => `${hit.role}: ${folded.text.slice(hit.start, hit.end)}`);
}

/** The roles alone. */
function roles(text: string): string[] {
  return read(text).labels.map((hit) => hit.role);
}

describe("the kind of a line", () => {
  it.each([
    ["", LineKind.blank],
    ["  \t\u00a0", LineKind.blank],
    ["Objet : Prêt", LineKind.text],
    ["Page 2 sur 4", LineKind.page],
    ["page 2/4", LineKind.page],
    ["Page 2", LineKind.page],
    ["2/4", LineKind.page],
    ["- 3 -", LineKind.page],
    ["Page 2 sur 4 du rapport", LineKind.text],
    ["12/04/2021", LineKind.text],
    ["2021", LineKind.text],
    ["---", LineKind.rule],
    ["- - - - -", LineKind.rule],
    ["*****", LineKind.rule],
    ["=====", LineKind.rule],
    ["--", LineKind.text],
    ["________", LineKind.text],
    ["<!-- delib-ignore vote-sum -->", LineKind.comment],
    ["| a | b |", LineKind.table],
  ])("%j", (line, kind) => {
    expect([...read(`x\n${line}\nx`).lineKinds].slice(1, -1)).toEqual([kind]);
  });
});

describe("the leaves", () => {
  it.each(["", "\n", "a", "a\n", "a\r\nb\rc\nd", "\r\n\r\n", "é\u0301\ufeff\n\u2028x\f\n", "\ud800\n😀"])(
    "of %j, joined, are the text",
    (text) => {
      expect(leaves(read(text)).join("")).toBe(text);
    },
  );

  it("are the lines as an editor counts them", () => {
    expect(leaves(read("a\r\nb\rc\n\fd\u2028e"))).toEqual(["a\r\n", "b\r", "c\n", "\fd\u2028e"]);
  });

  it("lines and folded offsets go together", () => {
    const syntax = read("Séance\r\n  du   8\n\nfin");
    const { text } = syntax.folded;
    expect(text).toBe("seance\ndu 8\n\nfin");
    expect([...text].map((_, at) => foldedLine(syntax, at))).toEqual([
      0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 3, 3,
    ]);
    expect([0, 1, 2, 3].map((line) => foldedLineEnd(syntax, line))).toEqual([6, 11, 12, 16]);
  });
});

describe("a label", () => {
  it.each([
    ["Présents : A", "present: presents"],
    ["PRÉSENTS :", "present: presents"],
    ["- Présents : A", "present: presents"],
    ["**Présents :** A", "present: presents"],
    ["# Objet : Prêt", "object: objet"],
    ["| Objet : Prêt |", "object: objet"],
    ["Présents 12", "present: presents"],
    ["Présents\nAnne DURAND", "present: presents"],
    ["Présents M. Luc PETIT", "present: presents"],
    ["Présents (12) : A", "present: presents"],
    ["Étaient\nprésents : A", "present: etaient\npresents"],
    ["Contre 3", "against: contre"],
    ["Séance du 8 février 2021", "session: seance du"],
    ["Secrétaire de séance : A", "secretary: secretaire de seance"],
    ["Membres en exercice : 12", "inOffice: membres en exercice"],
  ])("opens the line « %s »", (text, expected) => {
    expect(labels(text)).toEqual([expected]);
    expect(read(text).labels[0]?.opensLine).toBe(true);
  });

  it.each([
    "Les présents approuvent le budget.",
    "Il est absent depuis mars.",
    "Présents aux côtés des habitants, les élus saluent l’initiative.",
    "Pour 2 ans, la commune loue la salle.",
    "Contre toute attente, la commune a gagné.",
    "L’objet : un prêt, est de financer la voirie.",
    "Décision du maire du 3 mai",
  ])("is not in the sentence « %s »", (text) => {
    expect(roles(text).filter((role) => role !== "article")).toEqual([]);
  });

  it("may stand inside a line after a figure, a comma or a dash", () => {
    expect(roles("En exercice : 11 - Présents : 8 - Pouvoirs : 2 - Votants : 10")).toEqual([
      "inOffice",
      "present",
      "represented",
      "voters",
    ]);
    expect(roles("Pour : 5   Contre : 1   Abstention : 0")).toEqual(["for", "against", "abstain"]);
  });

  it("may be followed by words of the law before its colon", () => {
    expect(
      roles("Absents ayant voté par procuration en application de l’article\nL 2121-20 du CGCT : A"),
    ).toEqual(["represented"]);
  });

  it("has its value after the colon, or on the next line for a date", () => {
    const valueAfter = (text: string) => {
      const { labels: hits, folded } = read(text);
      return folded.text.slice(hits[0]?.value).split("\n")[0];
    };
    expect(valueAfter("Objet : Prêt")).toBe("pret");
    expect(valueAfter("Objet:Prêt")).toBe("pret");
    expect(valueAfter("Objet :\nPrêt")).toBe("");
    expect(valueAfter("Séance ordinaire du\nlundi 8 février 2021")).toBe("lundi 8 fevrier 2021");
  });

  it("inside another is none of its own, and a comment has none", () => {
    expect(roles("Nombre de membres en exercice : 12")).toEqual(["inOffice"]);
    expect(roles("<!-- Présents : 12 -->")).toEqual([]);
  });

  it("stands in the order of the text", () => {
    const { labels: hits, phrases } = read(
      "Séance du 8 février 2021\nPrésents : A\nAbsents : B\nAdopté à l'unanimité\nPour : 3\nContre : 0",
    );
    for (const list of [hits, phrases])
      expect(list.map((hit) => hit.start)).toEqual(list.map((hit) => hit.start).sort((a, b) => a - b));
  });
});

describe("a turn of phrase", () => {
  it.each([
    ["Le conseil décide, à l’unanimité, d’acheter", "unanimity"],
    ["approuvé à la\nmajorité", "majority"],
    ["M. PETIT ne prend pas part au vote", "noPart"],
    ["réuni en visioconférence", "remote"],
    ["le quorum est atteint", "quorumReached"],
    ["prend acte du rapport", "noted"],
    ["par scrutin secret", "secretVote"],
  ])("« %s »", (text, role) => {
    expect(read(text).phrases.map((hit) => hit.role)).toContain(role);
  });
});
