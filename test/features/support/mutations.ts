import fc from "fast-check";

/** Pieces that break what an act is made of. */
const PIECES = [
  "",
  " ",
  "\n",
  "\r\n",
  "\r",
  "\f",
  "\t",
  "\u00a0",
  "\u202f",
  "\ufeff",
  "e\u0301",
  "😀",
  "\ud83d",
  "«",
  "»",
  ":",
  " ;",
  "!",
  " ?",
  "%",
  "€",
  "(",
  ")",
  "–",
  "-",
  "**",
  "# ",
  "| ",
  "```\n",
  "<!--",
  "-->",
  "<!-- delib-ignore vote-sum: motif -->",
  "https://exemple.fr/?a;b",
  "M. ",
  "Mme BRÉZET",
  "Présents :",
  "Absents :",
  "Pour : ",
  "Objet :",
  "Délibération n° 12\n",
  "à l'unanimité",
  "1er février 2023",
  "034-243400017-20230711-240171-DE-1-1",
  "L. 2121-29",
  "99999999999999999999",
] as const;

/** A text from one of the given ones with pieces cut out, put in and moved; and an offset in it. */
export function mutated(texts: readonly string[]): fc.Arbitrary<{ text: string; offset: number }> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const change = fc.record({
    at: place,
    cut: fc.integer({ min: 0, max: 60 }),
    piece: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: "binary" }) },
    ),
  });
  return fc
    .record({ base: fc.constantFrom(...texts), changes: fc.array(change, { maxLength: 12 }), caret: place })
    .map(({ base, changes, caret }) => {
      let text = base;
      for (const { at, cut, piece } of changes) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + piece + text.slice(start + cut);
      }
      return { text, offset: Math.floor(caret * (text.length + 1)) };
    });
}
