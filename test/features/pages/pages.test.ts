import { describe, expect, it } from "vitest";
import { actSummary } from "../../../server/src/features/actSummary.ts";
import { boilerplatesFor, styleAt } from "../../../server/src/features/boilerplates.ts";
import { explainRule } from "../../../server/src/features/explain.ts";
import { factsPage } from "../../../server/src/features/factsPage.ts";
import { newAct, styleItems } from "../../../server/src/features/newAct.ts";
import { RULES } from "../../../server/src/rules/index.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { builtInStyles } from "../../../server/src/styles/styles.ts";
import { ACT, REGISTER } from "../support/acts.ts";

describe("the page of a rule", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s says what, why and how, in both languages",
    (id, rule) => {
      for (const language of ["fr", "en"] as const) {
        const page = explainRule(id, language);
        expect(page).toContain(`# ${rule.title[language]}`);
        expect(page).toContain(rule.why[language]);
        expect(page).toContain(`delib-ignore ${id}:`);
        expect(page).not.toMatch(/[⟦⟧]|\{\w+\}|undefined/);
        // What the rule says of its bad example stands under it.
        expect(page).toContain("\n> ");
      }
    },
  );
  it("is none for a rule that does not exist", () => expect(explainRule("nothing", "fr")).toBeNull());
});

describe("the summary of an act", () => {
  const items = (text: string, section: string) =>
    actSummary(createSnapshot(text), 0, "fr")?.sections.find(({ id }) => id === section)?.items ?? [];
  const item = (text: string, section: string, label: string) =>
    items(text, section).find((each) => each.label === label);

  it("tells each fact where it was read", () => {
    const number = item(ACT, "session", "Numéro");
    expect(number).toMatchObject({ value: "2025-08", state: "ok" });
    expect(ACT.slice(number?.span?.start, number?.span?.end)).toContain("2025-08");
  });
  it("says what the act does not say", () =>
    expect(item(ACT, "references", "Nomenclature")).toMatchObject({
      value: "",
      state: "unknown",
      span: null,
    }));
  it("counts quorum and proxies", () => {
    expect(item(ACT, "present", "Quorum")).toMatchObject({ value: "4/4 ✓", state: "ok" });
    expect(items(ACT, "proxies").map(({ label, value }) => [label, value])).toEqual([
      ["Représentés", "1"],
      ["Karine JOLIVET", "→ Rose LAFAYE"],
    ]);
  });
  it("shows a finding on the fact that it is about", () =>
    expect(item(ACT.replace("mardi 18", "lundi 18"), "session", "Date")).toMatchObject({ state: "error" }));
  it("is of the act at the place asked about", () => {
    const snapshot = createSnapshot(REGISTER);
    expect(actSummary(snapshot, REGISTER.indexOf("2025-09"), "fr")?.number).toBe("2025-09");
    expect(actSummary(snapshot, 0, "fr")?.number).toBe("2025-08");
  });
  it("is none in a text without act", () => expect(actSummary(createSnapshot(""), 0, "fr")).toBeNull());
});

describe("the page of facts", () => {
  it("holds each act, its sums and its tables", () => {
    const { title, markdown } = factsPage(createSnapshot(REGISTER), "fr");
    expect(title).toBe("Faits de l’acte");
    expect(markdown.match(/^## /gm)).toHaveLength(2);
    expect(markdown).toContain("= 3 votants");
    expect(markdown).toContain("| Pour | 2 | ✓ |");
  });
  it("keeps the text of the act from being read as Markdown", () => {
    const text = ACT.replace("Réfection du chemin", "Réfection <b>du</b> [chemin](http://x) | *");
    const { markdown } = factsPage(createSnapshot(text), "fr");
    expect(markdown).toContain("\\<b\\>du\\</b\\> \\[chemin\\]");
  });
  it("says so when there is no act", () =>
    expect(factsPage(createSnapshot(""), "en").markdown).toContain("No act was read"));
});

describe("a new act", () => {
  const styles = builtInStyles();
  const every = [styles.common, ...styles.houses].map((style) => style.id);

  it.each(every)("in the style %s holds what is known and stops in order", (style) => {
    const asked = { style, number: "2025-12", date: "2025-03-18", object: "Réfection du chemin des Ormes" };
    const { snippet, text } = newAct(asked, "2025-03-21");
    expect(text).toContain("Réfection du chemin des Ormes");
    expect(text).not.toMatch(/\{\{|\$\{?\d/);
    expect(snippet).not.toContain("{{");
    const stops = [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map((match) => Number(match[1]));
    const order = [...new Set(stops)].filter((stop) => stop !== 0);
    expect(order).toEqual(order.map((_, at) => at + 1));
    expect(createSnapshot(text).acts[0]?.session.date?.value).toBe("2025-03-18");
  });

  it("of an unknown style is in the common one", () =>
    expect(newAct({ style: "nowhere" }, "2025-03-21").style).toBe("commun"));

  it("may be of any style of the list", () =>
    expect(styleItems("fr").map(({ id }) => id)).toEqual([...styles.houses.map(({ id }) => id), "commun"]));
});

describe("the wordings of a house", () => {
  it("are due as long as the act has not their part", () => {
    const snapshot = createSnapshot(ACT);
    const [act] = snapshot.acts;
    if (!act) throw new Error("no act");
    const style = styleAt(snapshot, act);
    const due = boilerplatesFor(style, act, "fr", "2025-03-21").filter((item) => item.due);
    const there = new Set(act.parts.map((part) => part.id));
    for (const { id } of due)
      for (const part of style.parts) if (part.boilerplate === id) expect(there.has(part.id)).toBe(false);
  });
});
