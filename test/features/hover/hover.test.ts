import { describe, expect, it } from "vitest";
import { hoverAt } from "../../../server/src/features/hover.ts";
import type { Language } from "../../../server/src/text/language.ts";
import { ACT } from "../support/acts.ts";
import { marked } from "../support/marks.ts";

/** What is told at the caret `‸`; null when nothing is. */
async function told(written: string, language: Language = "fr"): Promise<string | null> {
  const { snapshot, caret } = marked(written);
  return (await hoverAt(snapshot, caret, language))?.markdown ?? null;
}

/** The act with the caret put into these words, where a bar stands. */
function inAct(words: string): string {
  const plain = words.replace("‸", "");
  expect(ACT).toContain(plain);
  return ACT.replace(plain, words);
}

const STAMPED = (id: string) => `Délibération n° 2025-08\nSéance du mardi 18 mars 2025\n\n${id}\n`;

describe("hover on a count", () => {
  it("adds up the members and tells the quorum", async () => {
    const shown = await told(inAct("en exercice : ‸6"));
    expect(shown).toContain("4 présents + 1 représenté + 1 absent = 6 membres ✓");
    expect(shown).toMatch(/Quorum\u00a0: 4, 4 comptés ✓ — plus de la moitié des membres en exercice/);
  });
  it("links the quorum to its article", async () =>
    expect(
      await told(inAct("Nombre de ‸conseillers en exercice : 6").replace("exercice : 6", "exercice : ‸6")),
    ).toContain("](https://www.legifrance.gouv.fr/"));
  it("explains the votes on their figure", async () => {
    const shown = await told(inAct("Pour : ‸5 voix"));
    expect(shown).toContain("5 pour + 0 contre + 0 abstention = 5 voix ✓");
    expect(shown).toContain("4 présents + 1 pouvoir = 5 votants");
  });
  it("says when the votes are not the voters", async () =>
    expect(await told(ACT.replace("Pour : 5", "Pour : ‸6"))).toContain("= 6 voix ≠ 5 votants"));
  it("explains the list of proxies on its label, with the limit of the day", async () => {
    const shown = await told(inAct("Absents ayant ‸donné pouvoir"));
    expect(shown).toContain("1 pouvoir — 1 au plus par membre à cette date");
  });
  it("explains « unanimité »", async () =>
    expect(await told(inAct("l'unan‸imité"))).toContain("5 pour + 0 contre"));
  it("speaks English", async () =>
    expect(await told(inAct("Pour : ‸5 voix"), "en")).toContain("4 present + 1 proxy = 5 voters"));
  it("is silent where the act gives no figures", async () =>
    expect(await told("Délibération n° 2025-08\n\nLe conseil est favor‸able.")).toBeNull());
});

describe("hover on an @ctes identifier", () => {
  const id = "034-213401722-20250318-D2025_08-DE";
  it("decodes each part", async () => {
    const shown = await told(STAMPED(id.replace("034", "0‸34")));
    expect(shown).toContain("| **Département** | `034` | Hérault |");
    expect(shown).toContain("| SIREN | `213401722` | commune, clé exacte |");
    expect(shown).toMatch(/\| Date de l’acte \| `20250318` \| mardi\u00a018\u00a0mars\u00a02025 ✓ \|/);
    expect(shown).toContain("| Numéro | `D2025_08` | numéro interne de l’acte |");
    expect(shown).toContain("| Nature | `DE` | Délibérations |");
  });
  it("says that the date is not the session's", async () =>
    expect(await told(STAMPED("034-213401722-20250319-D2025_08-‸DE"))).toContain(
      "(n’est pas le jour de la séance)",
    ));
  it("says that a key is wrong", async () =>
    expect(await told(STAMPED("034-21340172‸3-20250318-D2025_08-DE"))).toContain("clé fausse"));
  it("says that a nature is unknown", async () =>
    expect(await told(STAMPED("034-213401722-20250318-D2025_08-‸ZZ"))).toContain("| `ZZ` | inconnu ⚠ |"));
  it("tells the message of seven parts, in English", async () =>
    expect(await told(STAMPED(`${id}-1-‸1`), "en")).toContain("sent by the local authority"));
});

describe("hover on the ACTES reference", () => {
  const act = (reference: string) => `Délibération n° 2025-08\n\nNomenclature ACTES : ${reference}\n`;
  it("shows the path of the code", async () =>
    expect(await told(act("7‸.5 Subventions"))).toBe("**7** Finances locales › **7.5** Subventions"));
  it("shows it on the label too", async () =>
    expect(await told(act("7.5 Subv‸entions"))).toContain("**7.5** Subventions"));
  it("shows a class alone", async () => expect(await told(act("‸7"))).toBe("**7** Finances locales"));
  it("says that a detail is the prefecture's", async () =>
    expect(await told(act("7.5.‸2 Aides"))).toContain("propre à la préfecture"));
  it("says that a code does not exist", async () =>
    expect(await told(act("7.‸99 Divers"))).toContain("n’est pas dans la nomenclature"));
});

describe("hover on a citation", () => {
  it("says what the article is about, with its link", async () => {
    const shown = await told(inAct("L. 2121‸-29"));
    expect(shown).toContain("L. 2121-29 — code général des collectivités territoriales");
    expect(shown).toContain("query=L2121-29");
  });
  it("gives the title in English", async () => {
    const french = await told("Délibération n° 1\n\nVu l'article L. 2121-1‸7 du CGCT,");
    const english = await told("Délibération n° 1\n\nVu l'article L. 2121-1‸7 du CGCT,", "en");
    expect(french?.split("\n\n")[1]).toMatch(/quorum/i);
    expect(english?.split("\n\n")[1]).toMatch(/quorum/i);
    expect(french).not.toBe(english);
  });
  it("links a law by its number", async () =>
    expect(await told("Délibération n° 1\n\nVu la loi n° 2015-‸991 du 7 août 2015,")).toContain(
      "query=2015-991",
    ));
  it("names a code that is not the CGCT", async () =>
    expect(await told("Délibération n° 1\n\nVu l'article L. 153-‸38 du code de l'urbanisme,")).toContain(
      "code de l'urbanisme",
    ));
  it("has only a link for an article that is not in the table", async () => {
    const shown = await told("Délibération n° 1\n\nVu l'article R. 9999-‸9 du code de l'urbanisme,");
    expect(shown?.split("\n\n")).toHaveLength(1);
  });
});

describe("hover on a date", () => {
  it("tells the weekday and the part of the session's date", async () =>
    expect(await told(inAct("mardi 18 m‸ars 2025"))).toMatch(
      /^\*\*mardi\u00a018\u00a0mars\u00a02025\*\* — séance$/,
    ));
  it("tells how far the signature is from the session", async () => {
    const shown = await told(inAct("le 20 ma‸rs 2025"));
    expect(shown).toContain("— signature");
    expect(shown).toContain("2 jours après la séance.");
  });
  it("counts the clear days of the convocation", async () =>
    expect(
      await told("Délibération n° 1\nSéance du mardi 18 mars 2025\nDate de convocation : 12 ma‸rs 2025\n"),
    ).toContain("5 jours francs entre la convocation et la séance."));
  it("tells a date that is only cited", async () =>
    expect(
      await told("Délibération n° 1\nSéance du 18 mars 2025\n\nLe courrier du 3 fév‸rier 2025 est lu."),
    ).toBe("**lundi\u00a03\u00a0février\u00a02025**\n\n43 jours avant la séance."));
  it("speaks English", async () =>
    expect(await told(inAct("le 20 ma‸rs 2025"), "en")).toContain("2 days after the session."));
});

describe("hover on a person", () => {
  it("tells who holds a proxy", async () => {
    const shown = await told(inAct("M. Étienne GARREAU, Mme Rose LA‸FAYE, M."));
    expect(shown).toContain("**Rose LAFAYE**");
    expect(shown).toContain("- Présente");
    expect(shown).toContain("- Tient le pouvoir de Karine JOLIVET");
  });
  it("says « d’ » before a vowel", async () =>
    expect(
      await told(
        "Délibération n° 1\nSéance du 18 mars 2025\nPrésents : Rose LA‸FAYE\nAbsents ayant donné pouvoir : Éric BEL à Rose LAFAYE\n",
      ),
    ).toContain("- Tient le pouvoir d’Éric BEL"));
  it("tells who gave one", async () =>
    expect(await told(inAct("Karine JO‸LIVET"))).toContain("- A donné pouvoir à Rose LAFAYE"));
  it("tells who is excused", async () =>
    expect(await told(inAct("Didier MAU‸GENEST"))).toContain("- Excusé"));
  it("tells the secretary's office from any mention", async () => {
    const shown = await told(inAct("séance : Mme Sylvie TI‸XIER"));
    expect(shown).toContain("- Présente");
    expect(shown).toContain("- Secrétaire de séance");
  });
  it("tells it where the text names her by her surname alone", async () =>
    expect(await told(ACT.replace("décide à", "décide, sur rapport de Mme Laf‸aye, à"))).toContain(
      "**Rose LAFAYE**",
    ));
  it("tells a vote", async () =>
    expect(await told(ACT.replace("Contre : 0 voix", "Contre : 1 voix (Mme Rose LAF‸AYE)"))).toContain(
      "- A voté contre",
    ));
});

describe("hover on a suppression comment", () => {
  it("explains the rule and what is silenced", async () => {
    const shown = await told(
      "Délibération n° 1\n\n<!-- delib-ignore week‸day: vieille affiche -->\nLe dimanche 18 mars 2025.\n",
    );
    expect(shown).toContain("**weekday**");
    expect(shown).toContain("1 constat passé sous silence.");
    expect(shown).toContain("Motif\u00a0: vieille affiche");
  });
  it("says that a rule does not exist", async () =>
    expect(await told("Délibération n° 1\n\n<!-- delib-ignore jo‸ur: essai -->\nTexte.\n")).toContain(
      "Aucune règle",
    ));
});
