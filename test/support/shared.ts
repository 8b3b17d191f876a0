// The material beside the project, in ../shared: real acts and reference data. Tests read it where it is there.
import { existsSync } from "node:fs";

const FOLDER = new URL("../../../shared/", import.meta.url);

/** A place in ../shared; null when it is not there, and a line on the console says what is skipped then. */
export function shared(path: string, skipped: string): URL | null {
  const place = new URL(path, FOLDER);
  if (existsSync(place)) return place;
  console.log(`Skipped: ${skipped} (../shared/${path} is not there).`);
  return null;
}
