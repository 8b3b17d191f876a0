// Loaded before a program: leaves its peak memory (KB) in the file that DELIB_PEAK names.
import { writeFileSync } from "node:fs";

process.on("exit", () =>
  writeFileSync(process.env.DELIB_PEAK ?? "peak", String(process.resourceUsage().maxRSS)),
);
