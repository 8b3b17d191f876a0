// An act is opened, mended, completed; another is begun.

/** In order: each begins where the one before it ended. @type {readonly import("./said.mjs").Step[]} */
export const TEXT = [
  [
    "opens an act with faults and sees the words underlined",
    async ({ work }) => {
      await work.openFile("fautes.delib");
      await work.page.locator(".squiggly-error").first().waitFor({ state: "attached" });
    },
  ],
  [
    "reads the fault in the list of problems",
    async ({ work, said }) => {
      await work.seeProblem(said.finding);
    },
  ],
  [
    "sees hints, lens and the state of the act",
    async ({ work, said }) => {
      // The editor asks for no lens while the keyboard is elsewhere.
      await work.focusText();
      await work.text.getByText(said.present).first().waitFor();
      await work.page.locator(".statusbar-item").getByText(said.voters).first().waitFor();
      await work.page.locator(".codelens-decoration", { hasText: "Quorum" }).first().waitFor();
    },
  ],
  [
    "sees what mends a fault",
    async ({ work, said }) => {
      await work.askFixes("Date de convocation", "jeudi", said.fix);
    },
  ],
  [
    "takes the quick fix, and the fault is gone",
    async ({ work, said }) => {
      await work.takeFix(
        () => work.askFixes("Date de convocation", "jeudi", said.fix),
        work.line("vendredi 14 mars 2025").first(),
      );
      await work.page.locator(".markers-panel").getByText(said.finding).waitFor({ state: "detached" });
    },
  ],
  [
    "reads an @ctes identifier part by part under the mouse",
    async ({ work }) => {
      await work.press("Control+Shift+KeyM");
      await work.focusText();
      await work.press("Control+End");
      await work.hover("003-210300042-20250319-2025_09-DE", "210300042");
      await work.press("Escape");
    },
  ],
  [
    "finds the act in the outline",
    async ({ work, said }) => {
      await work.unfold(
        said.outline,
        work.page.locator(".outline-pane, .outline-tree").getByText(said.act).first(),
      );
    },
  ],
  [
    "goes through the facts in the side bar",
    async ({ work, said }) => {
      await work.showDelib(said.currentAct);
      const view = work.view(said.currentAct);
      await view.getByText(said.listed, { exact: true }).first().waitFor();
      await work.scrollTo(view, view.getByText("Votes", { exact: true }).first());
      await work.scrollTo(view, view.getByText(said.listed, { exact: true }).first(), -200);
    },
  ],
  [
    "completes a code of the nomenclature by its words",
    async ({ work }) => {
      await work.typeAtEnd("\nNomenclature ACTES : subv");
      await work.suggestion("7.5");
      await work.line("7.5 Subventions").first().waitFor();
    },
  ],
  [
    "writes with a snippet",
    async ({ work }) => {
      await work.typeAtEnd("\n\nsignature");
      await work.suggestion(/signature/i);
      await work.press("Escape");
      await work.text.locator(".view-line", { hasText: "[prénom" }).first().waitFor();
    },
  ],
  [
    "inserts a wording",
    async ({ work, said }) => {
      await work.typeAtEnd("\n\n");
      await work.choose(said.insert, "issue d.un vote");
      await work.press("Escape");
      await work.text
        .locator(".view-line", { hasText: /issue\sd.un\svote/ })
        .first()
        .waitFor();
    },
  ],
  [
    "starts a new act and goes to its end",
    async ({ work, said }) => {
      await work.command(said.newAct);
      await work.answer(null);
      await work.answer("2026-12");
      await work.answer("17/11/2026");
      await work.answer("Acquisition d’un véhicule");
      await work.line("mardi 17 novembre 2026").first().waitFor();
      const view = work.view(said.currentAct);
      await view.getByText("Acquisition d’un véhicule").first().waitFor();
      // Its facts too, which come a moment later.
      await work.scrollTo(view, view.locator(".monaco-list-row", { hasText: "2026-12" }).first(), -200);
    },
  ],
];
