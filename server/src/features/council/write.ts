import type { LearntMember } from "./members.ts";

/** What is written of a council. */
interface Written {
  readonly members: readonly LearntMember[];
  readonly [key: string]: unknown;
}

/** The text of a `delib.json`: entries one under the other, each member on a line of its own. */
export function councilText({ members, ...rest }: Written): string {
  const lines = members.map((member) => `    ${oneLine(entryOf(member))}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  const { actes, ...before } = rest;
  const head = JSON.stringify(before, null, 2).slice(2, -2);
  return `{\n${head === "" ? "" : `${head},\n`}  "members": ${list},\n  "actes": ${oneLine(actes)}\n}\n`;
}

/** The entry of a member; what is not known is left out. */
function entryOf({
  name,
  gender,
  function: held,
  substitute,
  from,
  to,
}: LearntMember): Record<string, unknown> {
  return {
    name,
    ...(gender && { civility: gender === "f" ? "Mme" : "M." }),
    ...(held && { function: held }),
    ...(substitute && { substitute }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function oneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}
