import { describe, expect, it } from "vitest";
import { formatTime, readTime } from "../../server/src/french/time.ts";
import { foldText } from "../../server/src/text/fold.ts";

function read(text: string): [string, string] | null {
  const folded = foldText(text);
  const time = readTime(folded, 0);
  return time && [formatTime(time), folded.slice(time.start, time.end)];
}

describe("hours", () => {
  it.each([
    ["19 h 30", "19:30", "19 h 30"],
    ["18h30", "18:30", "18h30"],
    ["18 H 00", "18:00", "18 h 00"],
    ["20H50, le conseil", "20:50", "20h50"],
    ["19 heures 30", "19:30", "19 heures 30"],
    ["19 heures 30 minutes", "19:30", "19 heures 30 minutes"],
    ["19\u00a0h\u00a030mn", "19:30", "19 h 30mn"],
    ["8 heures", "08:00", "8 heures"],
    ["8 h", "08:00", "8 h"],
    ["à 18h", "18:00", "18h"],
    ["18h.", "18:00", "18h."],
    ["18h.30", "18:30", "18h.30"],
    ["18h:30", "18:30", "18h:30"],
    ["0h05", "00:05", "0h05"],
    ["19:30", "19:30", "19:30"],
    ["19:30:59", "19:30", "19:30:59"],
    ["dix-huit heures trente", "18:30", "dix-huit heures trente"],
    ["dix heures sept, sous la présidence", "10:07", "dix heures sept"],
    ["vingt heures onze conseillers", "20:00", "vingt heures"],
    ["dix- huit heures trente", "18:30", "dix- huit heures trente"],
    ["dix-huit-heures-trente", "18:30", "dix-huit-heures-trente"],
    ["dix-neuf heures", "19:00", "dix-neuf heures"],
    ["dix-neuf\nheures\nquinze", "19:15", "dix-neuf\nheures\nquinze"],
    ["vingt et une heures", "21:00", "vingt et une heures"],
    ["une heure", "01:00", "une heure"],
    ["dix-neuf heures et demie", "19:30", "dix-neuf heures et demie"],
    ["vingt heures et quart", "20:15", "vingt heures et quart"],
    ["vingt heures trois quarts", "20:45", "vingt heures trois quarts"],
    ["vingt heures deux minutes", "20:02", "vingt heures deux minutes"],
    ["vingt heures deux conseillers", "20:00", "vingt heures"],
    ["vingt heures et cinq conseillers", "20:00", "vingt heures"],
    ["8 h 12 h", "08:00", "8 h"],
    ["19 h 30/06/2023", "19:00", "19 h"],
    ["19 h\n30, le conseil", "19:30", "19 h\n30"],
    ["20 heures\n15 membres présents", "20:00", "20 heures"],
    ["20 heures\n\n15", "20:00", "20 heures"],
    ["19h75", "19:00", "19h"],
    ["19 h 5 conseillers", "19:00", "19 h"],
    ["19 h 2023", "19:00", "19 h"],
  ])("« %s » is %s", (text, expected, span) => {
    expect(read(text)).toEqual([expected, span]);
  });

  it.each([
    "24h00",
    "25:00",
    "35 heures",
    "1:200",
    "19:60",
    "19:30:1",
    "18",
    "18 habitants",
    "h",
    "heures",
    "deux",
    "trente heures",
    "cent heures",
    "",
    "à la",
  ])("« %s » is no hour", (text) => expect(read(text)).toBeNull());

  it("does not begin inside a figure and keeps to its end", () => {
    expect(readTime("12:19:30", 3)).toBeNull();
    expect(readTime("1,18h", 2)).toBeNull();
    expect(readTime("18h30", 0, 3)).toEqual({ hour: 18, minute: 0, start: 0, end: 3 });
    expect(readTime("18h30", 0, 2)).toBeNull();
    expect(readTime("18 heures", 0, 0)).toBeNull();
  });

  it("writes hours with two figures each", () => expect(formatTime({ hour: 8, minute: 5 })).toBe("08:05"));
});
