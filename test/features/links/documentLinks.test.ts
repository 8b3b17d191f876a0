import { describe, expect, it } from "vitest";
import { documentLinks } from "../../../server/src/features/documentLinks.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";

function links(text: string): string[] {
  return documentLinks(createSnapshot(text), "fr").map(
    ({ span, target }) => `${text.slice(span.start, span.end)} → ${target}`,
  );
}

describe("links", () => {
  it("leads from articles and laws to Légifrance", () => {
    const found = documentLinks(
      createSnapshot(
        "Délibération n° 2025-08\nVu l'article L. 2121-29 du code général des collectivités territoriales,\nVu la loi n° 2015-991 du 7 août 2015,",
      ),
      "fr",
    );
    expect(found.map((link) => link.tooltip)).toEqual([
      "L. 2121-29 sur Légifrance",
      "loi n° 2015-991 du 7 août 2015 sur Légifrance",
    ]);
    expect(found[0]?.target).toContain("legifrance.gouv.fr/search/code");
    expect(found[0]?.target).toContain("L2121-29");
    expect(found[1]?.target).toContain("2015-991");
  });
  it("leads to Télérecours however it is written", () => {
    for (const written of [
      "Télérecours citoyens",
      "telerecours.fr",
      "www.telerecours.fr",
      "https://www.telerecours.fr/",
    ])
      expect(links(`saisir le tribunal par ${written} dans`)).toEqual([
        `${written} → https://www.telerecours.fr`,
      ]);
  });
  it("keeps the address of another page of that site", () =>
    expect(links("https://citoyens.telerecours.fr/#/accueil.")).toEqual([
      "https://citoyens.telerecours.fr/#/accueil → https://citoyens.telerecours.fr/#/accueil",
    ]));
  it("leads to the addresses written out, without the sentence's signs", () =>
    expect(links("voir www.exemple.fr/a?b, (https://exemple.fr/c) et «http://exemple.fr».")).toEqual([
      "www.exemple.fr/a?b → https://www.exemple.fr/a?b",
      "https://exemple.fr/c → https://exemple.fr/c",
      "http://exemple.fr → http://exemple.fr",
    ]));
  it("leads from a suppression to the page of its rule, in CRLF", () =>
    expect(links("<!-- delib-ignore vote-sum: vote à part -->\r\nPour : 3\r\n")).toEqual([
      expect.stringMatching(/^vote-sum → .*vote-sum\.md$/),
    ]));
  it("finds none elsewhere", () => {
    for (const text of ["", "www.", "http://", "le recours télé", "Délibération n° 2025-08\nVu l'article"])
      expect(links(text)).toEqual([]);
  });
});
