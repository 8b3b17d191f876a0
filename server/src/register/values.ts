import { foldText } from "../text/fold.ts";

/**
 * Whether two writings of a name are of one person: the same letters, one of them shorter (« Mme Hallu », « Jocelyne
 * HALLU »), or a slip of two letters at most, which is another rule's business.
 */
export function samePerson(a: string, b: string): boolean {
  // Nearly all acts of a session name the same people in the same way.
  if (a === b) return true;
  const one = lettersOf(a);
  const other = lettersOf(b);
  if (one === other || one === "" || other === "") return true;
  const words = one.split(" ");
  const others = other.split(" ");
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word)) || nearlyEqual(one, other);
}

/** The letters of a name, folded, its words in alphabetical order: what two writings of it share. */
function lettersOf(name: string): string {
  return foldText(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/** Whether two writings of a place are one: the same words, or one longer than the other. */
export function samePlace(a: string, b: string): boolean {
  const [one, other] = [a, b].map((each) =>
    foldText(each)
      .replace(/[^a-z0-9]+/g, " ")
      .trim(),
  ) as [string, string];
  if (one === "" || other === "" || one.includes(other) || other.includes(one)) return true;
  const words = new Set(one.split(" ").filter((word) => word.length >= 4));
  return other.split(" ").some((word) => words.has(word));
}

/** Whether two short texts are two changes of a letter apart at most. */
function nearlyEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a.length > 80) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return (row[b.length] ?? 3) <= 2;
}
