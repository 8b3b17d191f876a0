// What a person does in the window of VS Code. Nothing here waits for a time: each act waits for what it needs.

/** Milliseconds after which something is tried again. */
const SOON = 5000;
/** An expression of the page: no list of commands is shown. */
const NO_COMMANDS =
  "[...document.querySelectorAll('.quick-input-widget')].every((each) => each.style.display === 'none' || !each.querySelector('input')?.value.startsWith('>'))";
const YES = () => true;
const NO = () => false;

/** The window of the editor in a page. */
export class Workbench {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
  }

  /** The lines of the text that is shown; newer editors have a second, hidden text. */
  get text() {
    return this.page.locator(".editor-instance .view-lines").first();
  }

  /** The page of the preview: a frame in the frame that the editor gives to it. */
  get preview() {
    return this.page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
  }

  /** @param {string} words in a line of the text @returns {import("playwright-core").Locator} that line */
  line(words) {
    // Spaces are shown as no-break spaces.
    const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s");
    return this.text.locator(".view-line", { hasText: new RegExp(pattern) });
  }

  /** @param {string} name of a file in the explorer */
  async openFile(name) {
    const row = this.page.locator(".explorer-folders-view").getByText(name).first();
    await row.waitFor();
    // The tree may be made anew between the two clicks.
    await again(`${name} does not open`, async () => {
      await row.dblclick();
      return appears(this.page.locator(".tab.active", { hasText: name }).first());
    });
  }

  /** Shows the files of the folder in the side bar. */
  async showExplorer() {
    const explorer = this.page.locator(".explorer-folders-view");
    await again("the explorer does not come", async () => {
      await this.press("Control+Shift+KeyE");
      return appears(explorer);
    });
  }

  /** @param {string} words of a fault that the list of problems holds; the list is opened where it is not */
  async seeProblem(words) {
    const panel = this.page.locator(".markers-panel");
    // The same keys close a list that is open.
    await again("the list of problems does not come", async () => {
      if (!(await panel.isVisible())) await this.press("Control+Shift+KeyM");
      return appears(panel);
    });
    await panel.getByText(words).first().waitFor();
  }

  /** @param {string} title of a part of the side bar that is folded, and is unfolded @param {import("playwright-core").Locator} content */
  async unfold(title, content) {
    const header = this.page.locator(`.pane-header[aria-label*="${title}"]`).first();
    await again(`« ${title} » does not unfold`, async () => {
      if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
      return appears(content);
    });
  }

  /** @param {string} title of one of Délib's views, which are brought into the side bar */
  async showDelib(title) {
    const icon = this.page.locator(".activitybar .action-label[aria-label*='Délib']").first();
    const view = this.view(title).first();
    await again("the views of Délib do not come", async () => {
      // A second click hides them.
      if (!(await view.isVisible())) await icon.click();
      return appears(view);
    });
  }

  /** @param {string} title of a view of the side bar @returns {import("playwright-core").Locator} its header and content */
  view(title) {
    return this.page.locator(".sidebar .pane", {
      has: this.page.locator(`.pane-header[aria-label*="${title}"]`),
    });
  }

  /**
   * Turns the wheel over a list until a row is there: rows that are not shown are not in the page.
   * @param {import("playwright-core").Locator} view
   * @param {import("playwright-core").Locator} row
   * @param {number} [step] pixels; below 0 upwards
   */
  async scrollTo(view, row, step = 60) {
    for (let turn = 0; turn < 180; turn++) {
      if (await row.isVisible()) return;
      await view.locator(".monaco-list").first().hover();
      // There and back: rows that come late may stand where the wheel has passed.
      await this.page.mouse.wheel(0, Math.floor(turn / 60) % 2 === 0 ? step : -step);
      // The list sets its rows with the next picture.
      await this.page.evaluate(
        "new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))",
      );
    }
    await row.waitFor();
  }

  /** @param {string} keys */
  press(keys) {
    return this.page.keyboard.press(keys);
  }

  /** @param {string} keys of a command in the text @param {import("playwright-core").Locator} effect until it is there */
  async pressFor(keys, effect) {
    await again(`${keys} does nothing`, async () => {
      await this.focusText();
      await this.press(keys);
      return appears(effect);
    });
  }

  /** @param {string} words typed one by one, as a person does */
  async type(words) {
    await this.page.keyboard.type(words, { delay: 15 });
  }

  /** Puts the cursor into the text. */
  async focusText() {
    const focused = this.page.locator(".editor-instance .monaco-editor.focused").first();
    await again("the text does not take the keyboard", async () => {
      await this.press("Control+Digit1");
      return appears(focused);
    });
  }

  /** @param {string} words that are typed at the end of the text */
  async typeAtEnd(words) {
    await this.focusText();
    await this.press("Control+End");
    await this.type(words);
  }

  /**
   * Holds the mouse over words until they are explained.
   * @param {string} words
   * @param {string} explanation words of it
   */
  async hover(words, explanation) {
    const place = this.line(words).first();
    await place.waitFor();
    const explained = this.page.locator(".monaco-hover:visible").getByText(explanation).first();
    // The text may move under the mouse while the editor lays it out: then the mouse comes back.
    await again(`« ${words} » is not explained`, async () => {
      await this.page.mouse.move(0, 0);
      await place
        .locator("span span", { hasText: words.slice(-8) })
        .first()
        .hover();
      return appears(explained);
    });
  }

  /**
   * Puts the cursor into a word and asks what mends it, until that is offered.
   * @param {string} line words of the line
   * @param {string} word
   * @param {string} fix
   */
  async askFixes(line, word, fix) {
    const offered = this.page.locator(".action-widget").getByText(fix).first();
    const place = this.line(line).locator("span span", { hasText: word }).first();
    await again(`« ${fix} » is not offered`, async () => {
      // At the head of the piece: until the word is underlined, the piece goes on behind it.
      await place.click({ position: { x: 4, y: 8 } });
      await this.press("Control+Period");
      if (await appears(offered)) return true;
      await this.press("Escape");
      return false;
    });
  }

  /**
   * Takes the quick fix that is offered; asks for it again when the offer is gone, as it goes when the text is read again.
   * @param {() => Promise<void>} ask
   * @param {import("playwright-core").Locator} effect
   */
  async takeFix(ask, effect) {
    const offers = this.page.locator(".action-widget").first();
    await again("the fix has no effect", async () => {
      if (!(await offers.isVisible())) await ask();
      // The preferred one is chosen already. To the list itself: in the text the key would make a line.
      await offers
        .locator(".monaco-list")
        .first()
        .press("Enter", { timeout: SOON })
        .catch(() => {});
      return appears(effect);
    });
  }

  /** @param {string | RegExp} words of the suggestion that is taken; asked for until it is there */
  async suggestion(words) {
    const row = this.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: words }).first();
    await again(`${words} is not suggested`, async () => {
      // The list is made anew when a late answer comes, maybe under the mouse.
      if ((await appears(row)) && (await row.click({ timeout: SOON }).then(YES, NO))) return true;
      await this.press("Escape");
      await this.press("Control+Space");
      return false;
    });
  }

  /**
   * Opens an act by its row in a view, and waits until the text has the keyboard: its number is selected then.
   * @param {import("playwright-core").Locator} view
   * @param {string} words of the row
   * @param {string} file its name
   */
  async openRow(view, words, file) {
    const tab = this.page.locator(".tab.active", { hasText: file }).first();
    const selected = this.page
      .locator(".statusbar-item")
      .getByText(/\(\d+ (?:selected|sélectionné)/)
      .first();
    // A click is lost when the view is made anew under it.
    await again(`« ${words} » does not open`, async () => {
      await view.getByText(words).first().click();
      // What is selected in the act before stands there until this one is open.
      return (await appears(tab)) && appears(selected);
    });
  }

  /** @param {string} title of a command */
  async command(title) {
    const box = this.page.locator(".quick-input-widget:visible input").first();
    // Not by the mouse: the list shrinks under it while it is filtered.
    const row = this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title });
    await again(`there is no command « ${title} »`, async () => {
      await this.press("F1");
      if (!(await appears(box))) return false;
      await box.fill(`>${title}`);
      if (await appears(row)) {
        await this.press("Enter");
        // The next question may stand in the same place: the list of commands is gone first.
        if (await this.page.waitForFunction(NO_COMMANDS, null, { timeout: SOON }).then(YES, NO)) return true;
      }
      // Something else took the keyboard, and the list is gone.
      await this.press("Escape");
      return false;
    });
  }

  /** @param {string} title of a command that shows a list @param {string} pattern of the entry that is chosen */
  async choose(title, pattern) {
    const entry = this.page.locator(".quick-input-list .monaco-list-row", { hasText: new RegExp(pattern) });
    // A list goes away when something else takes the keyboard.
    await again(`there is no « ${pattern} » to choose`, async () => {
      await this.command(title);
      if (!(await appears(entry.first()))) return false;
      await entry
        .first()
        .click({ timeout: SOON })
        .catch(() => {});
      return comes(entry.first(), "hidden");
    });
  }

  /** @param {import("playwright-core").Locator} place of the menu @param {string} entry of it that is chosen */
  async menu(place, entry) {
    const label = this.page.locator(".context-view .action-label", { hasText: entry }).first();
    await again(`« ${entry} » cannot be chosen`, async () => {
      if (!(await label.isVisible())) await place.click({ button: "right" });
      if (!(await appears(label))) return false;
      // By the key: a menu that has just come up takes no click.
      await label.hover();
      await this.press("Enter");
      return comes(label, "hidden");
    });
  }

  /** Ticks the first of the changes that are shown, and applies what is ticked. */
  async applyTicked() {
    const panel = this.page.locator(".bulk-edit-panel");
    const apply = panel.locator(".monaco-button").first();
    const box = panel.locator(".edit-checkbox").first();
    // A box of the browser in older editors, one of the editor's own in newer ones.
    const ticked = panel.locator(".edit-checkbox:checked, .edit-checkbox[aria-checked=true]").first();
    // The rows are made anew while they come up.
    await again("the change is not ticked", async () => {
      if (!(await appears(box))) return false;
      if (!(await ticked.isVisible())) await box.click({ timeout: SOON }).catch(() => {});
      return appears(ticked);
    });
    await again("the changes are not applied", async () => {
      if (await apply.isVisible()) await apply.click({ timeout: SOON }).catch(() => {});
      return comes(apply, "hidden");
    });
  }

  /** @param {string} words of a notification, which is waited for and put away: a window that is not in front shows the bell alone */
  async told(words) {
    const centre = this.page.locator(".notifications-center");
    const row = this.page.locator(".notification-list-item", { hasText: words }).first();
    const bell = this.page.locator("[id='status.notifications']");
    const news = bell.locator(".codicon-bell-dot");
    await again(`« ${words} » is not told`, async () => {
      if (!(await appears(row.or(news).first()))) return false;
      if (!(await row.isVisible()) && !(await centre.isVisible())) await bell.click();
      return appears(row);
    });
    const clear = row.locator(".codicon-notifications-clear").first();
    // The row is made anew when it grows.
    await again(`« ${words} » does not go`, async () => {
      if (await row.isVisible()) {
        await row.hover({ timeout: SOON }).catch(() => {});
        await clear.click({ timeout: SOON }).catch(() => {});
      }
      return comes(row, "hidden");
    });
  }

  /** @param {string} name of the file in the place that a dialog proposes, and that is taken as it is */
  async accept(name) {
    const dialog = this.page.locator(".quick-input-widget:visible", {
      has: this.page.locator(".quick-input-action .monaco-button", { hasText: "OK" }),
    });
    await dialog.waitFor();
    // The place comes a moment after the dialog.
    await this.page.waitForFunction(
      `[...document.querySelectorAll(".quick-input-widget input")].some((each) => each.value.endsWith(${JSON.stringify(name)}))`,
    );
    await dialog.locator(".monaco-button", { hasText: "OK" }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  /** @param {string | null} answer to a question; null for what is proposed */
  async answer(answer) {
    const widget = this.page.locator(".quick-input-widget:visible");
    await widget.waitFor();
    const title = await widget.locator(".quick-input-title").textContent();
    // The rows stand in any order in the page: the one that is proposed has the focus.
    if (answer === null) {
      await widget.locator(".monaco-list-row.focused").waitFor();
      await widget.locator("input").first().press("Enter");
    } else {
      await widget.locator("input").first().fill(answer);
      await widget.locator("input").first().press("Enter");
    }
    // The next question has another title, or there is none.
    await this.page
      .locator(".quick-input-widget:visible .quick-input-title")
      .getByText(title ?? "", { exact: true })
      .waitFor({ state: "hidden" });
  }
}

/**
 * Does something until it has had its effect, as a person does whose click was lost.
 * @param {string} failure what is said when it never has
 * @param {() => Promise<boolean>} act whether it had its effect
 */
async function again(failure, act) {
  for (let turn = 0; turn < 8; turn++) if (await act()) return;
  throw new Error(failure);
}

/** @param {import("playwright-core").Locator} row @returns {Promise<boolean>} whether it is shown soon */
const appears = (row) => comes(row, "visible");

/**
 * @param {import("playwright-core").Locator} row
 * @param {"visible" | "hidden"} state
 * @returns {Promise<boolean>} whether it is so soon
 */
function comes(row, state) {
  return row.waitFor({ state, timeout: SOON }).then(YES, NO);
}
