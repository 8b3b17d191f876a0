// The least that any reader of acts pays in Node: reads each file below a folder, decodes it, looks at each character.
//   node floor.mjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} text @returns {number} a sum, so that the loop is not optimised away */
export function scan(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const folder = process.argv[2];
if (folder !== undefined && process.argv[1]?.endsWith("floor.mjs")) {
  let sum = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sum += scan(readFileSync(join(entry.parentPath, entry.name), "utf8"));
  }
  if (Number.isNaN(sum)) process.exitCode = 1;
}
