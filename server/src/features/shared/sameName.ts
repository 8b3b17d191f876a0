/** More people than this who share a word are told apart by nothing. */
const MOST_BEARERS = 64;

/**
 * For each key of a name (folded words in alphabetical order) the key of the person meant: itself, or the only fuller
 * one that holds all its words (a surname alone; one letter stands for a word that begins with it).
 */
export function resolveKeys(keys: Iterable<string>): Map<string, string> {
  const all = [...new Set(keys)];
  const words = new Map(all.map((key) => [key, key.split(" ")] as const));
  const bearers = new Map<string, string[]>();
  for (const [key, parts] of words)
    for (const word of new Set(parts)) {
      const known = bearers.get(word);
      if (!known) bearers.set(word, [key]);
      else if (known.length <= MOST_BEARERS) known.push(key);
    }
  return new Map(all.map((key) => [key, fuller(key, words, bearers)]));
}

function fuller(
  key: string,
  words: ReadonlyMap<string, readonly string[]>,
  bearers: ReadonlyMap<string, readonly string[]>,
): string {
  const own = words.get(key) ?? [];
  const probe = own.find((word) => word.length > 1);
  if (probe === undefined) return key;
  const candidates = bearers.get(probe) ?? [];
  if (candidates.length > MOST_BEARERS) return key;
  const wider = candidates.filter((other) => other !== key && holds(words.get(other) ?? [], own));
  // Of « Dupont », « Dupont Marie » and « Dupont Anne Marie » the last is the fullest; two of one length are two people.
  const most = Math.max(0, ...wider.map((other) => words.get(other)?.length ?? 0));
  const fullest = wider.filter((other) => words.get(other)?.length === most);
  const [only] = fullest;
  if (only === undefined || fullest.length > 1) return key;
  return wider.every((other) => other === only || holds(words.get(only) ?? [], words.get(other) ?? []))
    ? only
    : key;
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  return (
    part.length <= whole.length &&
    part.every((word) =>
      word.length === 1 ? whole.some((other) => other.startsWith(word)) : whole.includes(word),
    )
  );
}
