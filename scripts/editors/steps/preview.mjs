// The act as it is printed, beside its text.

/** In a window of its own. @type {readonly import("./said.mjs").Step[]} */
export const PREVIEW = [
  [
    "sees the act as it is printed, beside its text",
    async ({ work, said }) => {
      await work.showExplorer();
      await work.openFile("village.delib");
      await work.focusText();
      await work.page.locator(".statusbar-item").getByText(said.voters).first().waitFor();
      await work.pressFor("Control+Shift+KeyV", work.page.locator(".tab", { hasText: said.preview }).first());
      await work.preview.locator("h1", { hasText: "2025-08" }).waitFor();
      await work.preview.locator(".vote-table", { hasText: "Marc PEYROT" }).waitFor();
      await work.preview.locator(".sheet-end").waitFor();
      await work.press("Control+KeyB");
    },
  ],
  [
    "sees the preview follow what is typed, and the cursor",
    async ({ work }) => {
      await work.focusText();
      await work.press("Control+Home");
      await work.type("MAIRIE ");
      await work.preview.getByText("MAIRIE République").waitFor();
      await work.press("Control+End");
      await work.preview.locator(".remedies .current").waitFor();
    },
  ],
  [
    "goes from the preview to the text",
    async ({ work }) => {
      await work.preview.locator("p", { hasText: "Date de convocation" }).dblclick();
      await work.page
        .locator(".statusbar-item")
        .getByText(/\b12\b/)
        .first()
        .waitFor();
      await work.preview.locator("p.current", { hasText: "Date de convocation" }).waitFor();
    },
  ],
  [
    "has the findings in the margin, and prints",
    async ({ work, said }) => {
      await work.typeAtEnd("\nFait à Saint-Aubin-les-Prés, le jeudi 14 mars 2025");
      await work.preview.locator("h1").click();
      await work.page.locator(".tab.active", { hasText: said.preview }).waitFor();
      await work.command(said.findings);
      await work.preview.locator(".note", { hasText: said.finding }).first().waitFor();
      const [download] = await Promise.all([work.page.waitForEvent("download"), work.command(said.print)]);
      const name = download.suggestedFilename();
      if (name !== "village.html") throw new Error(`the page that is printed is called ${name}`);
    },
  ],
];
