import type { Range, Scope } from "../scope.ts";

/** How much of the beginning of a text is looked at for the body that deliberates. */
export const HEAD = 6000;

/** A département or région, which heads the acts of the bodies in it. */
export const OTHER_BODY = /^(d[ée]partement|r[ée]gion)\b/i;

/**
 * The header of the session, then the act's own text: the header says whose session it is. Items of minutes are all of
 * one body, which another of them may name.
 */
export function headFirst(scope: Scope): readonly Range[] {
  if (scope.header && scope.item) return [scope.header, { from: 0, to: scope.text.length }];
  return scope.header ? [scope.header, scope.own] : [scope.own];
}

/** Whether nothing but the signs of a Markdown heading stand before the offset on its line. */
export function opensLine(text: string, at: number): boolean {
  return (
    at === 0 || text.charAt(at - 1) === "\n" || /(?:^|\n)#{1,4} $/.test(text.slice(Math.max(0, at - 6), at))
  );
}
