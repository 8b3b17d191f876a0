import { describe, expect, it } from "vitest";
import {
  type Completion,
  type CompletionItem,
  type CompletionOptions,
  completionsAt,
} from "../../../server/src/features/completion.ts";
import { completionDocs } from "../../../server/src/features/completionDocs.ts";
import { DEFAULT_CONFIG } from "../../../server/src/rules/config.ts";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { marked } from "../support/marks.ts";

const OPTIONS: CompletionOptions = { language: "fr", snippets: true, trigger: null, today: "2025-03-21" };

function at(written: string, options: Partial<CompletionOptions> = {}): Promise<Completion> {
  const { snapshot, caret } = marked(written);
  return completionsAt(snapshot, caret, { ...OPTIONS, ...options });
}

async function labels(written: string, options: Partial<CompletionOptions> = {}): Promise<string[]> {
  return (await at(written, options)).items.map((item) => item.label);
}

/** The whole text after the item with this label is taken, as plain text. */
async function taken(written: string, label: string): Promise<string> {
  const { items } = await at(written, { snippets: false });
  const item = items.find((each) => each.label === label) as CompletionItem;
  expect(item, `${label} among ${items.map((each) => each.label).join(" | ")}`).toBeDefined();
  return applyEdits(marked(written).text, [{ span: item.span, newText: item.text }]);
}

const HEAD = "Délibération n° 2025-08\nConseil municipal de Valbrune\nSéance du mardi 18 mars 2025\n";
const LISTS = `${HEAD}Présents : M. Étienne GARREAU, Mme Rose LAFAYE, M. Loïc CHAMBON.\n\n`;

describe("holders of a proxy", () => {
  const given = (text: string) => labels(`${LISTS}Absents ayant donné pouvoir : ${text}`);
  it("are those present", async () =>
    expect(await given("Mme Karine JOLIVET à ‸")).toEqual([
      "Étienne GARREAU",
      "Rose LAFAYE",
      "Loïc CHAMBON",
    ]));
  it("are not those who hold one already", async () =>
    expect(await given("Mme Karine JOLIVET à Mme Rose LAFAYE, M. Paul ROUX à ‸")).toEqual([
      "Étienne GARREAU",
      "Loïc CHAMBON",
    ]));
  it("may hold two where the law of the day allows it", async () => {
    const text = `${LISTS}Absents ayant donné pouvoir : Mme Karine JOLIVET à Mme Rose LAFAYE, M. Paul ROUX à ‸`;
    expect(await labels(text.replace("mardi 18 mars 2025", "mardi 9 juin 2020"))).toContain("Rose LAFAYE");
  });
  it("stay while the name is typed, and replace what is typed", async () =>
    expect(
      await taken(`${LISTS}Absents ayant donné pouvoir : Mme Karine JOLIVET à Mme Ro‸`, "Rose LAFAYE"),
    ).toBe(`${LISTS}Absents ayant donné pouvoir : Mme Karine JOLIVET à Mme Rose LAFAYE`));
  it("are proposed after « pouvoir à » in brackets", async () =>
    expect(await given("Mme Karine JOLIVET (pouvoir à ‸")).toContain("Loïc CHAMBON"));
  it("are proposed on each line of a list", async () =>
    expect(await given("\nMme Karine JOLIVET à M. Loïc CHAMBON\nM. Paul ROUX à M. ‸")).toEqual([
      "Étienne GARREAU",
      "Rose LAFAYE",
    ]));
  it("are not proposed after a blank line", async () =>
    expect(await given("Mme Karine JOLIVET à M. Loïc CHAMBON\n\nLe conseil est appelé à ‸")).not.toContain(
      "Rose LAFAYE",
    ));
});

describe("givers of a proxy and members of lists", () => {
  const twoActs = `${LISTS}Absents : M. Didier MAUGENEST\nObjet : Voirie\nAdopté à l'unanimité.\nPour : 3 voix\n\nDélibération n° 2025-09\nSéance du mardi 8 avril 2025\n`;
  const rest = "\n\nObjet : École\nAdopté à l'unanimité.\nPour : 3 voix\n";
  it("are those met in other acts, for a list of those present", async () => {
    const found = await labels(`${twoActs}Présents : M. Loïc CHAMBON, ‸${rest}`);
    expect(found).toContain("Rose LAFAYE");
    expect(found).not.toContain("Loïc CHAMBON");
  });
  it("are those who are not in the room, for a list of proxies", async () => {
    const found = await labels(`${LISTS}Absents : M. Didier MAUGENEST.\n\nPouvoirs : ‸`);
    expect(found).toEqual(["Didier MAUGENEST"]);
  });
  it("may come from another act of the council at hand, never of another council", async () => {
    const others = () => [createSnapshot(LISTS.replace("Conseil municipal", "Commune"))];
    const fresh = (council: string) => `Délibération n° 2025-11\nCommune de ${council}\nPrésents : ‸`;
    expect(await labels(fresh("Valbrune"), { others })).toEqual([
      "Étienne GARREAU",
      "Rose LAFAYE",
      "Loïc CHAMBON",
    ]);
    expect(await labels(fresh("Montclar"), { others })).toEqual([]);
  });
  it("are members present, for a secretary", async () =>
    expect(await labels(`${LISTS}Secrétaire de séance : ‸`)).toEqual([
      "Étienne GARREAU",
      "Rose LAFAYE",
      "Loïc CHAMBON",
    ]));
  it("come after a civility anywhere", async () =>
    expect(await labels(`${LISTS}Objet : Voirie\n\nSur proposition de Mme L‸`)).toContain("Rose LAFAYE"));
  it("are not proposed for a figure", async () =>
    expect(await labels(`${LISTS}Nombre de présents : 1‸`)).not.toContain("Rose LAFAYE"));
});

describe("voters", () => {
  const act = `${LISTS}Pouvoirs : Mme Karine JOLIVET à Mme Rose LAFAYE\n\nAbsent : M. Didier MAUGENEST\n\nObjet : Voirie\nAdopté à la majorité.\nPour : 3 voix\nContre : `;
  it("are those present or represented", async () =>
    expect(await labels(`${act}1 voix (‸`)).toEqual([
      "Étienne GARREAU",
      "Rose LAFAYE",
      "Loïc CHAMBON",
      "Karine JOLIVET",
    ]));
  it("are in one camp only", async () =>
    expect(await labels(`${act}2 voix (M. Loïc CHAMBON, ‸`)).not.toContain("Loïc CHAMBON"));
  it("replace what is typed of the name", async () =>
    expect(await taken(`${act}1 voix (Mme Kar‸)`, "Karine JOLIVET")).toBe(
      `${act}1 voix (Mme Karine JOLIVET)`,
    ));
  it("are never the absent", async () =>
    expect(await labels(`${act}1 voix (‸`)).not.toContain("Didier MAUGENEST"));
  it("tell whether they are present or represented", async () => {
    const { items } = await at(`${act}1 voix (‸`);
    expect(items.map((item) => item.detail)).toEqual([
      "présent(e)",
      "présent(e)",
      "présent(e)",
      "représenté(e)",
    ]);
  });
});

describe("codes of the nomenclature", () => {
  const act = (typed: string, object = "Voirie") =>
    `${HEAD}Objet : ${object}\n\nNomenclature ACTES : ${typed}`;
  it("are found by words", async () => expect((await labels(act("subv‸")))[0]).toBe("7.5 Subventions"));
  it("are found by figures", async () => {
    const found = await labels(act("7.‸"));
    expect(found).toContain("7.5 Subventions");
    expect(found.every((label) => label.startsWith("7"))).toBe(true);
  });
  it("begin with those of the object", async () =>
    expect((await labels(act("‸", "Attribution d'une subvention au comité des fêtes")))[0]).toBe(
      "7.5 Subventions",
    ));
  it("are all there when nothing is typed", async () => expect(await labels(act("‸"))).toHaveLength(66));
  it("insert the official label in place of what is typed", async () =>
    expect(await taken(act("subvention‸"), "7.5 Subventions")).toBe(act("7.5 Subventions")));
  it("are not filtered by the editor", async () => {
    const { items, incomplete } = await at(act("subv‸"));
    expect(incomplete).toBe(true);
    expect(items[0]?.filter).toBe("subv");
  });
});

describe("dates", () => {
  it("are written in words after « L'an »", async () =>
    expect(await taken(`${HEAD}\nL'an ‸`, "deux-mille-vingt-cinq et le dix-huit mars")).toBe(
      `${HEAD}\nL'an deux-mille-vingt-cinq et le dix-huit mars`,
    ));
  it("have other forms once written", async () =>
    expect(await labels(`${HEAD}\nFait à Valbrune, le 20/03/2025‸`)).toEqual([
      "vingt mars deux-mille-vingt-cinq",
      "jeudi 20 mars 2025",
      "20 mars 2025",
    ]));
  it("replace the whole date", async () =>
    expect(await taken(`${HEAD}\nLe 1er avril 2025‸`, "01/04/2025")).toBe(`${HEAD}\nLe 01/04/2025`));
  it("are the session's and today's after « le »", async () =>
    expect(await labels(`${HEAD}\nFait à Valbrune, le ‸`)).toEqual(
      expect.arrayContaining(["18 mars 2025", "21 mars 2025"]),
    ));
  it("are not proposed at each space of a sentence", async () =>
    expect(await labels(`${HEAD}\nLe conseil approuve le ‸`, { trigger: " " })).toEqual([]));
  it("follow the label of the session with the weekday", async () =>
    expect((await labels("Délibération n° 1\nSéance du ‸"))[0]).toBe("vendredi 21 mars 2025"));
  it("have no other form when they do not exist", async () =>
    expect(await labels(`${HEAD}\nReçu le 31 février 2025‸`)).toEqual([]));
});

describe("parts of the house style", () => {
  const house = "Séance ordinaire du mardi 18 mars 2025\n";
  const inHouse = (written: string, options: Partial<CompletionOptions> = {}) => {
    const { text, caret } = marked(written);
    const config = { ...DEFAULT_CONFIG, style: "montpellier-metropole" };
    return completionsAt(createSnapshot(text, { config }), caret, { ...OPTIONS, ...options });
  };
  it("come in the order in which they are due", async () => {
    const { items } = await inHouse(`${house}\n‸`);
    const ids = items.map((item) => item.id);
    // What comes after the session in that house, then what was passed over.
    expect(ids.slice(0, 3)).toEqual(["opening", "register", "inOffice"]);
    expect(ids.indexOf("number")).toBeGreaterThan(ids.indexOf("certification"));
    expect(ids.at(-1)).toBe("session");
  });
  it("are snippets with tab stops, or plain text", async () => {
    const of = ({ items }: Completion) => items.find((item) => item.id === "figures");
    const snippet = of(await inHouse(`${house}\n‸`));
    const plain = of(await inHouse(`${house}\n‸`, { snippets: false }));
    expect(snippet?.snippet).toBe(true);
    expect(snippet?.text).toMatch(/^Pour\s: \$\{1:/);
    expect(plain?.text).toMatch(/Contre\s: 0 voix/);
    expect(plain?.text).not.toContain("$");
  });
  it("hold the act's own values", async () => {
    const { items } = await inHouse(`${house}\n‸`);
    const opening = items.find((item) => item.id === "opening");
    expect(opening?.text).toContain("L’an deux-mille-vingt-cinq et le dix-huit mars");
  });
  it("replace the word typed at the beginning of the line", async () => {
    const { items } = await inHouse(`${house}\nvoix‸`);
    const figures = items.find((item) => item.id === "figures");
    expect(figures?.filter).toMatch(/^voix /);
    expect(figures && figures.span.end - figures.span.start).toBe(4);
  });
  it("are not proposed in the middle of a line, nor by a space", async () => {
    expect(await labels(`${house}\nLe conseil ‸approuve.`)).toEqual([]);
    expect(await labels(`${house}\n ‸`, { trigger: " " })).toEqual([]);
  });
});

describe("legal articles", () => {
  it("come after « article », with what they are about", async () => {
    const { items } = await at(`${HEAD}\nVu l'article L. 2121-2‸ du CGCT`);
    const found = items.find((item) => item.label === "L. 2121-20");
    expect(found?.detail).toMatch(/\S/);
    expect(found?.text).toBe("L. 2121-20");
  });
  it("name their code when the line does not", async () =>
    expect(await taken(`${HEAD}\nVu l'article L2121-2‸`, "L. 2121-29")).toBe(
      `${HEAD}\nVu l'article L. 2121-29 du code général des collectivités territoriales`,
    ));
  it("come after the letter alone", async () =>
    expect(await labels(`${HEAD}\nVu le CGCT, notamment L. ‸`)).toContain("L. 2121-17"));
  it("are those that begin as typed", async () => {
    const found = await labels(`${HEAD}\nVu l'article L. 2121-1‸ du CGCT`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((label) => label.startsWith("L. 2121-1"))).toBe(true);
  });
  it("are not proposed for a word that begins with the letter", async () =>
    expect(await labels(`${HEAD}\nIl approuve l‸`)).toEqual([]));
});

describe("suppression comments", () => {
  const text = `${HEAD}\nLe dimanche 18 mars 2025, la salle ouvre.\n`;
  it("propose the rules that found something first", async () =>
    expect((await labels(`<!-- delib-ignore ‸\n${text}`))[0]).toBe("weekday"));
  it("replace the beginning of the rule", async () =>
    expect(await taken(`<!-- delib-ignore vote-s‸: motif -->\n${text}`, "vote-sum")).toBe(
      `<!-- delib-ignore vote-sum: motif -->\n${text}`,
    ));
  it("propose a second rule after a comma", async () =>
    expect(await labels(`<!-- delib-ignore vote-sum, ‸ -->\n${text}`)).toContain("quorum"));
  it("propose the words of the comment", async () =>
    expect(await labels(`<!-- ‸`)).toEqual(["delib-ignore", "delib-ignore-file"]));
  it("write the whole comment as a snippet", async () => {
    const { items } = await at(`<!-- del‸`);
    expect(items[0]?.text).toBe("delib-ignore $" + "{1:règle}: $" + "{2:motif} -->");
  });
});

describe("documentation of a completion", () => {
  const { text } = marked(`${LISTS}Pouvoirs : Mme Karine JOLIVET à Mme Rose LAFAYE\n`);
  const docs = (kind: "code" | "article" | "rule" | "part" | "person" | "date", id: string) =>
    completionDocs({ kind, id, offset: text.length }, createSnapshot(text), "fr", OPTIONS.today);
  it("of a code is its path and its neighbours", async () => {
    expect(await docs("code", "7.5")).toContain("**7** Finances locales › **7.5** Subventions");
    expect(await docs("code", "7.5")).toContain("- 7.1 ");
  });
  it("of an article is its title and link", async () =>
    expect(await docs("article", "CGCT L2121-17")).toContain("]("));
  it("of a rule is its page", async () =>
    expect(await docs("rule", "vote-sum")).toContain("# Le total des voix"));
  it("of a person is where she stands", async () =>
    expect(await docs("person", "lafaye rose")).toContain("Tient le pouvoir de Karine JOLIVET"));
  it("of a date is none", async () => expect(await docs("date", "long")).toBeNull());
});

describe("every place of an act", () => {
  it("is answered, and each item replaces text up to the caret at least", async () => {
    const text = `${LISTS}Pouvoirs : Mme Karine JOLIVET à Mme Rose LAFAYE\nNomenclature : 7.5\nVu l'article L. 2121-29,\n`;
    const snapshot = createSnapshot(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const { items } = await completionsAt(snapshot, offset, OPTIONS);
      for (const { span } of items) {
        expect(span.start).toBeLessThanOrEqual(offset);
        expect(span.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(span.start, span.end)).not.toContain("\n");
      }
    }
  });
});
