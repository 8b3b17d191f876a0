// The seed acts, read from ../shared when it is there.
import { readdirSync, readFileSync } from "node:fs";
import { shared } from "./shared.ts";

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

/** Every seed act, in order; none when ../shared is absent, which is said. */
export function readSeeds(): Seed[] {
  const acts = shared("corpus/seeds/", "the seed acts");
  const facts = acts && shared("reference/seed-facts.json", "the seed acts");
  if (!acts || !facts) return [];
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
