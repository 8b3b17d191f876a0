// The seed acts, read from ../shared when it is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../shared/", import.meta.url);

/** A seed act with what is known of it. */
export interface Seed {
  readonly id: string;
  readonly text: string;
  readonly president: string | null;
  readonly present: readonly string[];
  readonly givers: readonly string[];
  readonly absent: readonly string[];
}

interface Facts {
  readonly president?: string;
  readonly present?: readonly string[];
  readonly proxies?: readonly { readonly giver: string }[];
  readonly absent?: readonly string[];
}

/** Every seed act, in order; none when ../shared is absent. */
export function readSeeds(): Seed[] {
  const acts = new URL("corpus/seeds/", FOLDER);
  const facts = new URL("reference/seed-facts.json", FOLDER);
  if (!existsSync(acts) || !existsSync(facts)) return [];
  const known = (JSON.parse(readFileSync(facts, "utf8")) as { seeds: Record<string, Facts> }).seeds;
  return readdirSync(acts)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const id = name.slice(0, 3);
      const { president, present, proxies, absent } = known[id] ?? {};
      return {
        id,
        text: readFileSync(new URL(name, acts), "utf8"),
        president: president ?? null,
        present: Array.isArray(present) ? present : [],
        givers: Array.isArray(proxies) ? proxies.map((each) => each.giver) : [],
        absent: Array.isArray(absent) ? absent : [],
      };
    });
}
