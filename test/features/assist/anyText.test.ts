// Hover, completion, code actions and the pages of the client on texts of every kind: they answer, in the text, in time.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actSummary } from "../../../server/src/features/actSummary.ts";
import { actionsIn } from "../../../server/src/features/codeActions.ts";
import { completionsAt } from "../../../server/src/features/completion.ts";
import { diagnosticsOf } from "../../../server/src/features/diagnostics.ts";
import { factsPage } from "../../../server/src/features/factsPage.ts";
import { hoverAt } from "../../../server/src/features/hover.ts";
import { createSnapshot, type Snapshot } from "../../../server/src/snapshot.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { HOSTILE } from "../../properties/hostile.ts";
import { exampleTexts } from "../../support/texts.ts";
import { ACT, REGISTER } from "../support/acts.ts";
import { mutated } from "../support/mutations.ts";

const TEXTS = ["", ACT, REGISTER, ...exampleTexts().map(({ text }) => text)];

async function askAll(snapshot: Snapshot, offset: number) {
  const options = { language: "fr", snippets: true, trigger: null, today: "2025-03-21" } as const;
  return {
    hover: await hoverAt(snapshot, offset, "fr"),
    completion: await completionsAt(snapshot, offset, options),
    actions: actionsIn(
      snapshot,
      { start: offset, end: Math.min(snapshot.text.length, offset + 200) },
      "fr",
      null,
    ),
    diagnostics: diagnosticsOf(snapshot, "en"),
    summary: actSummary(snapshot, offset, "en"),
    page: factsPage(snapshot, "fr"),
  };
}

function expectInside(
  snapshot: Snapshot,
  span: { readonly start: number; readonly end: number } | null,
): void {
  if (!span) return;
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(snapshot.text.length);
}

describe("on any text", () => {
  it("every answer speaks of places in the text", () =>
    fc.assert(
      fc.asyncProperty(mutated(TEXTS), async ({ text, offset }) => {
        const snapshot = createSnapshot(text);
        const { hover, completion, actions, diagnostics, summary } = await askAll(snapshot, offset);
        expectInside(snapshot, hover?.span ?? null);
        for (const item of completion.items) expectInside(snapshot, item.span);
        for (const edit of actions.flatMap((action) => action.edits)) expectInside(snapshot, edit.span);
        for (const item of diagnostics) expectInside(snapshot, item.span);
        for (const item of summary?.sections.flatMap((section) => section.items) ?? [])
          expectInside(snapshot, item.span);
      }),
      { numRuns: 80 },
    ));

  it("a change of layout never changes what is read", () =>
    fc.assert(
      fc.property(mutated(TEXTS), ({ text, offset }) => {
        const snapshot = createSnapshot(text);
        const names = (each: Snapshot) =>
          each.acts.map(({ members }) => [
            members.present.people.map((person) => person.key),
            members.represented.proxies.map((proxy) => [proxy.from.key, proxy.to?.key]),
            members.absent.people.map((person) => person.key),
          ]);
        const layout = actionsIn(snapshot, { start: offset, end: offset }, "fr", ["refactor.rewrite"]).filter(
          ({ title }) => /liste|un nom par ligne|à la suite/.test(title),
        );
        for (const { edits } of layout)
          expect(names(createSnapshot(applyEdits(text, edits)))).toEqual(names(snapshot));
      }),
      { numRuns: 80 },
    ));
});

describe("a hostile text", () => {
  it.each(HOSTILE.map(({ name, make }) => [name, make] as const))(
    "is answered in time: %s",
    async (_, make) => {
      const snapshot = createSnapshot(`${ACT}\nPrésents : ${make(15_000)}`);
      for (const offset of [0, ACT.length + 12, snapshot.text.length]) await askAll(snapshot, offset);
    },
    15_000,
  );
});
