// The acts of a council together: its register, a session made and mended, documents out and in.

/** In a window of its own, on the folder of a council with its `delib.json`. @type {readonly import("./said.mjs").Step[]} */
export const REGISTER = [
  [
    "sees the register: the session, its acts and their state",
    async ({ work, said }) => {
      await work.showDelib(said.register);
      const register = work.view(said.register);
      await register.getByText("2025-21 · Subvention").first().waitFor();
      await register.locator(".monaco-list-row", { hasText: said.voted }).first().waitFor();
      await register.locator(".monaco-list-row", { hasText: said.acts }).first().waitFor();
    },
  ],
  [
    "opens an act from the register",
    async ({ work, said }) => {
      await work.openRow(work.view(said.register), "2025-22 · Travaux", "2025-22.delib");
      await work.page.locator(".tab.active", { hasText: "2025-22.delib" }).waitFor();
      await work.view(said.currentAct).getByText("Travaux de la halle").first().waitFor();
      await work.view(said.currentAct).getByText("Hélène VERDIER").first().waitFor();
    },
  ],
  [
    "filters the register",
    async ({ work, said }) => {
      await work.choose(said.filter, said.drafts);
      const act = work.view(said.register).getByText("2025-21 · Subvention");
      await act.first().waitFor({ state: "hidden" });
      await work.choose(said.filter, said.allActs);
      await act.first().waitFor();
    },
  ],
  [
    "applies the attendance of an act to its session, having seen and ticked the changes",
    async ({ work, said }) => {
      await work.openRow(work.view(said.register), "2025-21 · Subvention", "2025-21.delib");
      await work.line("Délibération n° 2025-21").first().waitFor();
      await work.line("M. Denis BRUN.").first().click();
      await work.page
        .locator(".statusbar-item")
        .getByText(/\b23\b/)
        .first()
        .waitFor();
      await work.press("End");
      await work.press("Backspace");
      await work.type(", Mme Paulette ASTIER.");
      await work.press("Escape");
      await work.command(said.attendance);
      await work.applyTicked();
      await work.openRow(work.view(said.register), "2025-22 · Travaux", "2025-22.delib");
      await work.line("Denis BRUN, Mme Paulette ASTIER.").first().waitFor();
    },
  ],
  [
    "makes the acts of a session from its agenda",
    async ({ work, said }) => {
      await work.command(said.newSession);
      await work.answer("Séance du 17 juin 2025 à 20 h ; 1. Achat d’un broyeur ; 2. Tarifs de la cantine");
      // The folder, then the house style, as they are proposed.
      await work.answer(null);
      await work.answer(null);
      await work.answer("2025-30");
      await work.line("Achat d’un broyeur").first().waitFor();
      await work.view(said.register).getByText("2025-31 · Tarifs").first().waitFor();
    },
  ],
  [
    "exports an act to Word",
    async ({ work, said }) => {
      // From the explorer: the register may have folded the earlier session.
      await work.showExplorer();
      await work.openFile("2025-22.delib");
      await work.page.locator(".tab.active", { hasText: "2025-22.delib" }).waitFor();
      await work.choose(said.export, "DOCX");
      await work.accept("2025-22.docx");
      await work.showExplorer();
      await work.page.locator(".explorer-folders-view").getByText("2025-22.docx").waitFor();
    },
  ],
  [
    "imports it again as an act",
    async ({ work, said }) => {
      await work.menu(work.page.locator(".explorer-folders-view").getByText("2025-22.docx"), said.import);
      await work.page.locator(".tab.active", { hasText: /Untitled/ }).waitFor();
      await work.line("Délibération n° 2025-22").first().waitFor();
    },
  ],
];
