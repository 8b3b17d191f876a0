// One tree of all the wordings: what it finds, and where a wording ends.
import { describe, expect, it } from "vitest";
import { expandForms } from "../../server/src/styles/forms.ts";
import { WordingMatcher } from "../../server/src/styles/matcher.ts";
import { LABELS, type LabelRole, PHRASE_ROLES } from "../../server/src/styles/roles.ts";
import type { HouseStyle } from "../../server/src/styles/style.ts";
import { builtInStyles, matcherOf, styleSet } from "../../server/src/styles/styles.ts";
import { fold } from "../../server/src/text/fold.ts";

function style(id: string, labels: HouseStyle["labels"], phrases: HouseStyle["phrases"] = {}): HouseStyle {
  const title = { fr: id, en: id };
  return { id, title, recognise: [], labels, phrases, parts: [], boilerplate: [], skeleton: [] };
}

const MATCHER = new WordingMatcher(
  styleSet(
    style("common", { present: ["Présent[e][s]", "Étaient présents"], for: ["Pour"], number: ["N°"] }),
    [
      style(
        "house",
        { present: ["Présents à la séance"], absent: ["Absent[e][s]"] },
        { adopted: ["adopté[e]"] },
      ),
    ],
  ),
);

/** The words found at the beginning of a text, and the roles that they have. */
function found(text: string) {
  const folded = fold(text).text;
  const match = MATCHER.match(folded, 0);
  return match && [folded.slice(0, match.end), ...match.labels, ...match.phrases];
}

describe("a form", () => {
  it.each([
    ["Absent[e][s]", ["absent", "absents", "absente", "absentes"]],
    ["Présents", ["presents"]],
    ["Vote[s] POUR", ["vote pour", "votes pour"]],
    ["N’a  pas", ["n'a pas"]],
    ["[le ]vote", ["vote", "le vote"]],
    ["unclosed [e", ["unclosed [e"]],
    ["", []],
  ])("%s", (form, wordings) => {
    expect(expandForms([form]).sort()).toEqual([...wordings].sort());
  });

  it("of many optional parts stays bounded", () => {
    expect(expandForms(["[a]".repeat(40)]).length).toBeLessThanOrEqual(32);
  });
});

describe("a wording", () => {
  it.each([
    ["présents : A", "presents"],
    ["PRÉSENTES", "presentes"],
    ["pre\u0301sents", "presents"],
    ["Présents à la séance du 3", "presents a la seance"],
    ["Présents à l'appel", "presents"],
    ["Étaient\u00a0 présents", "etaient presents"],
    ["Étaient\nprésents", "etaient\npresents"],
    ["Présents à la\nséance", "presents a la\nseance"],
    ["Présent(e)s :", "present(e)s"],
    ["Présent(es) :", "present(es)"],
    ["Présent·e·s :", "present·e·s"],
    ["Absent(e) :", "absent(e)"],
    ["N° 12", "n°"],
    ["n°12", "n°"],
    ["nº 12", "n°"],
  ])("is found in « %s »", (text, words) => {
    expect(found(text)?.[0]).toBe(words);
  });

  it.each(["présentons", "Étaient", "Étaient\n\nprésents", "absentéisme", "pourquoi", "(e)s", ""])(
    "is not found in « %s »",
    (text) => {
      expect(found(text)).toBeNull();
    },
  );

  it("has the role of its style, label or phrase", () => {
    expect(found("Absents")).toEqual(["absents", "absent"]);
    expect(found("adoptée à")).toEqual(["adoptee", "adopted"]);
    expect(found("Pour : 3")).toEqual(["pour", "for"]);
  });
});

describe("the styles that come with the project", () => {
  const styles = builtInStyles();
  const all = [styles.common, ...styles.houses];

  it("have one matcher, made once", () => {
    expect(matcherOf(styles)).toBe(matcherOf(styles));
    expect(builtInStyles()).toBe(styles);
  });

  it("find every one of their wordings, whole, with its role", () => {
    const matcher = matcherOf(styles);
    const lost: string[] = [];
    for (const each of all) {
      for (const [role, forms] of Object.entries(each.labels))
        for (const wording of expandForms(forms)) {
          const match = matcher.match(wording, 0);
          if (match?.end !== wording.length || !match.labels.some((label) => label === role))
            lost.push(`${role}: ${wording}`);
        }
      for (const role of PHRASE_ROLES)
        for (const wording of expandForms(each.phrases?.[role] ?? [])) {
          const match = matcher.match(wording, 0);
          if (match?.end !== wording.length || !match.phrases.includes(role))
            lost.push(`${role}: ${wording}`);
        }
    }
    expect(lost).toEqual([]);
  });

  it("give no wording two roles of one kind, which could not be told apart", () => {
    const roles = new Map<string, Set<string>>();
    for (const [role, forms] of Object.entries(styles.common.labels))
      for (const wording of expandForms(forms))
        roles.set(wording, (roles.get(wording) ?? new Set()).add(role));
    const several = [...roles]
      .filter(([, each]) => each.size > new Set([...each].map((role) => LABELS[role as LabelRole])).size)
      .map(([wording, each]) => `${wording}: ${[...each].join(", ")}`);
    expect(several).toEqual([]);
  });

  it("name each style once, and know them by name", () => {
    expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
    for (const each of all) expect(styles.byId(each.id)).toBe(each);
    expect(styles.byId("nobody")).toBe(styles.common);
  });

  it("name only boilerplate that exists", () => {
    for (const each of all) {
      const ids = new Set(each.boilerplate.map((one) => one.id));
      const named = [...each.skeleton, ...each.parts.flatMap((part) => part.boilerplate ?? [])];
      const common = new Set(styles.common.boilerplate.map((one) => one.id));
      expect(named.filter((id) => !ids.has(id) && !common.has(id))).toEqual([]);
    }
  });
});
