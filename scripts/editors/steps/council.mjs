// What is done with all the acts of a council at once: checked, their style learnt and chosen, published as open data.

/** In a window of its own, on the folder of a council. @type {readonly import("./said.mjs").Step[]} */
export const COUNCIL = [
  [
    "checks the folder",
    async ({ work, said }) => {
      await work.showExplorer();
      await work.openFile("2025-21.delib");
      await work.page.locator(".statusbar-item").getByText(said.voters).first().waitFor();
      await work.command(said.check);
      await work.told(said.checked);
    },
  ],
  [
    "has the style of the council's acts learnt",
    async ({ work, said }) => {
      await work.command(said.learn);
      await work.told(said.learnt);
    },
  ],
  [
    "chooses that style for the folder",
    async ({ work, said }) => {
      await work.choose(said.style, "MONTCLAR-SUR-LIGNE");
      await work.page.locator(".statusbar-item").getByText("MONTCLAR-SUR-LIGNE").first().waitFor();
    },
  ],
  [
    "exports the folder as open data",
    async ({ work, said }) => {
      await work.command(said.exportFolder);
      await work.answer("210 701 595 00014");
      await work.accept(".csv");
      await work.told(said.written);
      await work.page.locator(".explorer-folders-view").getByText(".csv").dblclick();
      await work.line("COLL_NOM,COLL_SIRET").first().waitFor();
      await work.line("21070159500014").first().waitFor();
    },
  ],
  [
    "opens an example",
    async ({ work, said }) => {
      await work.command(said.example);
      await work.page.locator(".squiggly-error").first().waitFor({ state: "attached" });
    },
  ],
];
