import type { Members } from "../types.ts";

/** The members with every list in doubt: rules that rest on who is there are silent. */
export function inDoubt(members: Members): Members {
  const { present, represented, absent, excused } = members;
  return {
    ...members,
    present: { ...present, sure: false },
    represented: { ...represented, sure: false },
    absent: { ...absent, sure: false },
    excused: { ...excused, sure: false },
  };
}
