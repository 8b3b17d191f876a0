import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonNode, jsonPlace, jsonValue, parseJson } from "../../server/src/text/json.ts";

function node(text: string): JsonNode {
  const parsed = parseJson(text);
  if ("fault" in parsed) throw new Error(parsed.fault.message.fr);
  return parsed.node;
}

function fault(text: string): string {
  const parsed = parseJson(text);
  return "fault" in parsed ? `${parsed.fault.span.start} ${parsed.fault.message.fr}` : "none";
}

describe("JSON with places", () => {
  it("reads what JSON.parse reads", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(jsonValue(node(text))).toEqual(JSON.parse(text));
      }),
      { seed: 7, numRuns: 300 },
    ));

  it("never throws, whatever the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\/* \nabc01-e.tu') }), (text) => {
        const parsed = parseJson(text);
        if ("fault" in parsed) {
          expect(parsed.fault.span.start).toBeLessThanOrEqual(text.length);
          expect(parsed.fault.message.fr).not.toBe(parsed.fault.message.en);
        }
      }),
      { seed: 8, numRuns: 1000 },
    ));

  it("passes over comments, a comma too many and a byte order mark", () =>
    expect(jsonValue(node('\uFEFF{ // une note\n "a": [1, 2,], /* autre */ "b": null, }'))).toEqual({
      a: [1, 2],
      b: null,
    }));

  it.each([
    ["", "0 une valeur"],
    ["{", "0 un nom"],
    ['{ "a" 1 }', "6 il manque « : »"],
    ['{ "a": 1 "b": 2 }', "8 il manque une virgule"],
    ["[1 2]", "2 il manque une virgule"],
    ['{ "a": "b\n" }', "7 le texte qui commence"],
    ["{} x", "3 plus rien"],
    ["{ a: 1 }", "2 un nom"],
    ["[01]", "2 il manque une virgule"],
    ["[".repeat(100), "60 trop de niveaux"],
  ])("says what is wrong in %j", (text, expected) => expect(fault(text)).toContain(expected));

  it("knows places", () => {
    const text = '{ "members": [{ "name": "A" }, { "name": "B" }] }';
    const at = (keys: (string | number)[], key = false) => {
      const { start, end } = jsonPlace(node(text), keys, key);
      return text.slice(start, end);
    };
    expect(at(["members", 1, "name"])).toBe('"B"');
    expect(at(["members", 1, "name"], true)).toBe('"name"');
    expect(at(["members", 1, "none"])).toBe('{ "name": "B" }');
    expect(at(["members", 7])).toBe('[{ "name": "A" }, { "name": "B" }]');
  });
});
