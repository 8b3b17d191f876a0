// What a person does in the window of VS Code. Nothing here waits for a time: each act waits for what it needs.

/** Milliseconds after which something is tried again. */
const SOON = 5000;
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
    await this.page.locator(".explorer-folders-view").getByText(name).dblclick();
    await this.page.locator(".tab", { hasText: name }).first().waitFor();
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
    for (let turn = 0; turn < 60; turn++) {
      if (await row.isVisible()) return;
      await view.locator(".monaco-list").first().hover();
      await this.page.mouse.wheel(0, step);
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
    await this.press("Control+Digit1");
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
   */
  async openRow(view, words) {
    const selected = this.page
      .locator(".statusbar-item")
      .getByText(/\(\d+ (?:selected|sélectionné)/)
      .first();
    // A click is lost when the view is made anew under it.
    await again(`« ${words} » does not open`, async () => {
      await view.getByText(words).first().click();
      return appears(selected);
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
      if (await appears(row)) return true;
      // Something else took the keyboard, and the list is gone.
      await this.press("Escape");
      return false;
    });
    await box.press("Enter");
    // The next question may stand in the same place: the list of commands is gone first.
    await this.page.waitForFunction(
      "[...document.querySelectorAll('.quick-input-widget')].every((each) => each.style.display === 'none' || !each.querySelector('input')?.value.startsWith('>'))",
    );
  }

  /** @param {string} title of a command that shows a list @param {string} pattern of the entry that is chosen */
  async choose(title, pattern) {
    const entry = this.page.locator(".quick-input-list .monaco-list-row", { hasText: new RegExp(pattern) });
    // A list goes away when something else takes the keyboard.
    await again(`there is no « ${pattern} » to choose`, async () => {
      await this.command(title);
      return (await appears(entry.first())) && entry.first().click({ timeout: SOON }).then(YES, NO);
    });
  }

  /** @param {import("playwright-core").Locator} place of the menu @param {string} entry of it that is chosen */
  async menu(place, entry) {
    const label = this.page.locator(".context-view .action-label", { hasText: entry }).first();
    await place.click({ button: "right" });
    await label.waitFor();
    // A menu that has just come up takes no click.
    await again(`« ${entry} » cannot be chosen`, async () => {
      await label.click();
      return comes(label, "hidden");
    });
  }

  /** @param {string} words of a notification, which is waited for and put away: a window that is not in front shows the bell alone */
  async told(words) {
    const centre = this.page.locator(".notifications-center");
    const row = this.page.locator(".notification-list-item", { hasText: words }).first();
    await again(`« ${words} » is not told`, async () => {
      if (await appears(row)) return true;
      if (!(await centre.isVisible())) await this.page.locator("[id='status.notifications']").click();
      return false;
    });
    await row.hover();
    await row.locator(".codicon-notifications-clear").first().click();
    await row.waitFor({ state: "hidden" });
  }

  /** @param {string} name of the file in the place that a dialog proposes, and that is taken as it is */
  async accept(name) {
    const dialog = this.page.locator(".quick-input-widget:visible", {
      has: this.page.locator(".quick-input-action .monaco-button", { hasText: "OK" }),
    });
    const field = dialog.locator("input").first();
    // The place comes a moment after the dialog.
    for (let turn = 0; turn < 200; turn++) {
      if ((await field.inputValue()).endsWith(name)) break;
      await this.page.evaluate("new Promise((shown) => requestAnimationFrame(shown))");
    }
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
