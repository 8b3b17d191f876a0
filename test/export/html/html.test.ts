import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportHtml, PRINT_SCRIPT, PRINT_SCRIPT_HASH } from "../../../server/src/export/html/html.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { mutated } from "../../properties/changes.ts";
import { HOSTILE } from "../../properties/hostile.ts";
import { allTexts, exampleTexts, seedTexts } from "../../support/texts.ts";
import { faultOfTags, wordsOfAct, wordsOfPage } from "./reading.ts";

function page(text: string, options: { print?: boolean; acts?: readonly number[] } = {}): string {
  const { acts, ...rest } = options;
  const source = { path: "acte.delib", snapshot: createSnapshot(text), ...(acts && { acts }) };
  return exportHtml([source], { language: "fr", ...rest }).data ?? "";
}

/** What stands in `<main>`, without the places. */
function main(text: string): string {
  const html = page(text);
  return html.slice(html.indexOf("<main>") + 6, html.indexOf("</main>")).replace(/ data-line="\d+"/g, "");
}

const ACT = `COMMUNE DE VALBOURG
Séance du mercredi 21 mai 2025
Délibération n° 2025-10
Objet : Achat d'un véhicule
`;

describe("words of the act = words of the page", () => {
  it.each(allTexts().map(({ name, text }) => [name, text]))("%s", (_, text) => {
    const html = page(text);
    expect(wordsOfPage(html)).toEqual(wordsOfAct(text));
    expect(faultOfTags(html)).toBeNull();
  });

  it("whatever was changed at random", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        fc.pre(!/[^\s].*<!--/.test(text) && !/-->/.test(text.replace(/<!--[\s\S]*?-->/g, "")));
        const html = page(text);
        expect(wordsOfPage(html)).toEqual(wordsOfAct(text));
        expect(faultOfTags(html)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it.each(HOSTILE.map(({ name, make }) => [name, make(3000)]))("of texts made to harm: %s", (_, text) => {
    const html = page(text);
    expect(faultOfTags(html)).toBeNull();
    if (!text.includes("<!--")) expect(wordsOfPage(html)).toEqual(wordsOfAct(text));
  });

  it("and each act has its own when one is asked for", () => {
    const first = `${ACT}\nLe conseil municipal décide.\nAdopté à l'unanimité.\n`;
    const text = `${first}\n${first.replace("2025-10", "2025-11").replace("Achat", "Vente")}`;
    expect(createSnapshot(text).acts).toHaveLength(2);
    expect(wordsOfPage(page(text))).toEqual(wordsOfAct(text));
    const words = wordsOfPage(page(text, { acts: [1] }));
    expect(words).toContain("Vente");
    expect(words).not.toContain("Achat");
  });
});

describe("what a text contains", () => {
  const NASTY = `${ACT}
Le maire <script>alert("1")</script> & <img src=x onerror=alert(1)> </style><b>gras</b> ]]> &lt; &#60;
[lien](javascript:alert(1)) [site](https://exemple.fr/a?b=1&c="2") [mairie](https://exemple.fr/acte)
</main></body></html>
| <script>a</script> | "><svg onload=b> |
|---|---:|
| 'x' | 12 |
- <iframe src="//exemple.fr"></iframe>
Pour : 3 <b>voix</b>
Contre : 0
`;

  it("is shown and never run", () => {
    const html = page(NASTY);
    expect(html).not.toMatch(/<(?:script|img|svg|iframe|b)\b/);
    expect(html).not.toContain('href="javascript');
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(html).toContain('<a href="https://exemple.fr/acte" rel="noreferrer">mairie</a>');
    expect(faultOfTags(html)).toBeNull();
    expect(wordsOfPage(html)).toEqual(wordsOfAct(NASTY));
  });

  it("cannot leave the title, the label or the style of the page", () => {
    const html = page(`Délibération n° 2025-1</style>"}\nObjet : a</title><script>"b"\n\nDécide\n`);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(faultOfTags(html)).toBeNull();
  });

  it("may be nothing, or half a sign", () => {
    for (const text of [
      "",
      "\n\n",
      "\ud800 a \udc00",
      "\u0000\u0008\ufffe",
      "\ufeff",
      "<!-- rien -->",
      "<!-- ouvert",
    ])
      expect(faultOfTags(page(text))).toBeNull();
  });
});

describe("marks of Markdown are rendered, not shown", () => {
  it.each([
    ["Le **maire** signe *enfin* ~~hier~~.", "Le <strong>maire</strong> signe <em>enfin</em> <s>hier</s>."],
    ["Le __maire__ signe _enfin_.", "Le <strong>maire</strong> signe <em>enfin</em>."],
    ["***Tous*** votent.", "<strong><em>Tous</em></strong> votent."],
    ["Anne PETIT* et Luc NEUF* votent.", "Anne PETIT* et Luc NEUF* votent."],
    ["nom_de_fichier_long et ____ à remplir", "nom_de_fichier_long et ____ à remplir"],
    ["Un \\*astérisque\\*.", "Un *astérisque*."],
    ["3 * 4 * 5", "3 * 4 * 5"],
    ["Un ** seul", "Un ** seul"],
    ["# Annexe", ">Annexe</h"],
    ["> Cité\n> ici", "<p>Cité ici</p></blockquote>"],
    [
      "1. un\n2. deux",
      '<li><span class="mark">1.</span> un</li><li><span class="mark">2.</span> deux</li></ol>',
    ],
    ["- un\n  - deux\n  - trois\n- quatre", "<li>un<ul"],
    ["Un <!-- delib-ignore vote-sum: lu --> deux", "Un deux"],
    ["Ligne courte  \nau-dessous", "Ligne courte<br />au-dessous"],
  ])("%s", (text, expected) => {
    expect(main(`${ACT}\nLe maire expose :\n\n${text}\n`)).toContain(expected);
  });

  it("a table has heads, and its figures on the right", () => {
    const html = main(
      `${ACT}\n| Poste | Montant |\n|---|---|\n| Achat | 12 000,50 € |\n| Reprise | 1 000 € |\n`,
    );
    expect(html).toContain('<th scope="col">Poste</th><th scope="col" class="right">Montant</th>');
    expect(html).toContain('<td class="right">12\u00a0000,50\u00a0€</td>');
  });
});

describe("the vote", () => {
  it("written in lines becomes a table with all its words", () => {
    const html = main(`${ACT}\nPour : 12 voix\nContre : 1 (M. Luc NEUF)\nAbstention : 0\n`);
    expect(html).toContain('<th scope="row">Pour</th> <td class="figure">12 voix</td>');
    expect(html).toContain(
      '<th scope="row">Contre</th> <td class="figure">1</td> <td class="names">(M.\u00a0Luc NEUF)</td>',
    );
    expect(html).not.toContain("data-added");
  });

  it("side by side has one row for each camp", () => {
    const html = main(`${ACT}\n**Pour : 12** Contre : 1 Abstention : 0\n`);
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
    expect(html).not.toContain("**");
  });

  it("told in a sentence keeps it, and its table is marked as added", () => {
    const html = main(
      `${ACT}\nLe conseil municipal, après en avoir délibéré, par 9 voix pour et 1 abstention, approuve.\n`,
    );
    expect(html).toContain("par 9 voix pour et 1 abstention, approuve.</p>");
    expect(html).toMatch(/<table class="vote-table"[^>]*data-added="true"/);
  });

  it("without figures has no table", () => {
    expect(main(`${ACT}\nAdopté à l'unanimité.\n`)).not.toContain("<table");
  });
});

describe("the page", () => {
  it("is French, with one title and its headings in order", () => {
    const html = page(exampleTexts().find(({ name }) => name.startsWith("village"))?.text ?? "");
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain("<title>Délibération n° 2025-08 – Réfection du chemin des Ormes</title>");
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.slice(1).entries())
      expect(level - (levels[at] as number)).toBeLessThanOrEqual(1);
  });

  it("loads and runs nothing; the one that prints itself runs that alone", () => {
    const html = page(ACT);
    expect(html).not.toContain("<script");
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline';\"");
    expect(html).not.toMatch(/<link|@import|url\(| src=/);
    const printing = page(ACT, { print: true });
    expect(printing).toContain(`<script>${PRINT_SCRIPT}</script>`);
    expect(printing).toContain(`script-src '${PRINT_SCRIPT_HASH}'`);
    expect(`sha256-${createHash("sha256").update(PRINT_SCRIPT).digest("base64")}`).toBe(PRINT_SCRIPT_HASH);
  });

  it("has the line of the source on each block", () => {
    expect(page(`${ACT}\nLe chemin est long.\n`)).toContain(
      '<p class="r-body" data-line="5">Le chemin est long.</p>',
    );
  });

  it("leaves the marks of old pages to the new ones", () => {
    const html = page(`${ACT}\nLe maire expose.\n\nPage 1 sur 2\n\nDélibération n° 2025-10\n\nSuite.\n`);
    expect(html.match(/class="page-mark"/g)).toHaveLength(2);
  });

  it("of the seeds is there to be tried", () => {
    const seeds = seedTexts();
    if (seeds.length === 0) console.warn("no seeds beside the project: their pages are not tried");
    for (const { text } of seeds) expect(page(text)).toContain("vote");
  });
});
