import { createSnapshot } from "../snapshot.ts";

/** Gathers the wordings of the styles while the client is still busy with its own start: a tenth of the first reading. */
export function warmUp(): void {
  void createSnapshot("").syntax;
}
