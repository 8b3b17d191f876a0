// The browser in which the editor is opened: any Chromium of the machine.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** No sandbox (it cannot be had as root), nothing that calls outside. */
const ARGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-software-rasterizer",
  "--disable-smooth-scrolling",
  "--force-prefers-reduced-motion",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** @returns {string} path of a Chromium; throws when there is none, since without it nothing is proved */
export function chromiumPath() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  }
  throw new Error("no Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH");
}

/** Milliseconds: a machine that is busy with something else starts it slowly. */
const START = 120_000;

/** @returns {Promise<import("playwright-core").Browser>} rejected when there is none */
export const launchBrowser = async () =>
  chromium.launch({ executablePath: chromiumPath(), args: ARGS, timeout: START });
