// Nothing that a text holds may hang us. At these sizes a reader that is quadratic needs minutes, not the fraction of
// a second that a linear one takes; the time allowed is far above what a slow machine needs.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../server/src/snapshot.ts";
import { HEAD_OF_ACT, HOSTILE } from "./hostile.ts";
import { expectSound } from "./sound.ts";

const ALLOWED_MS = 25_000;
const SIZE = 100_000;
const TAIL = "\nPour : 3 voix\nContre : 0 voix\nAbstention : 0 voix\n";

describe("a hostile text is read in time", () => {
  it.each(HOSTILE.map(({ name, make }) => [name, make] as const))(
    "%s",
    (_, make) => {
      expectSound(createSnapshot(HEAD_OF_ACT + make(SIZE) + TAIL));
    },
    ALLOWED_MS,
  );
});

describe("a text that is no act", () => {
  it.each([
    ["empty", ""],
    ["a byte order mark", "\ufeff"],
    ["one character", "é"],
    ["100,000 blank lines", "\n".repeat(100_000)],
    ["100,000 blank lines of a DOS file", "\r\n".repeat(100_000)],
    ["100,000 lines of spaces", "   \n".repeat(100_000)],
    ["a line of 10 MB", "lorem ipsum ".repeat(850_000)],
    ["a word of 10 MB", "é".repeat(10_000_000)],
    ["noise", Array.from({ length: 200_000 }, (_, at) => String.fromCharCode((at * 7919) % 65_536)).join("")],
  ])(
    "%s has no act and no finding",
    (_, text) => {
      const snapshot = createSnapshot(text);
      expect(snapshot.acts).toEqual([]);
      expect(snapshot.findings).toEqual([]);
    },
    ALLOWED_MS,
  );

  it("a register of 8 MB is read", () => {
    const act = (rank: number) =>
      [
        `Délibération n° 2024-${rank}`,
        "Séance du 12 mars 2024",
        "Nombre de membres en exercice : 4",
        "Présents : Jean DUPONT, Marie DURAND, Luc NEUF",
        "Absent : Anne PRÉ",
        `Objet : Travaux de voirie, tranche ${rank}`,
        "Le conseil municipal approuve les travaux. ".repeat(20),
        "Pour : 3 voix",
        "Contre : 0 voix",
        "Abstention : 0 voix",
        "",
        "",
      ].join("\n");
    const count = 4000;
    const text = Array.from({ length: count }, (_, at) => act(at + 1)).join("");
    expect(createSnapshot(text).acts.length).toBe(count);
  }, 30_000);
});
