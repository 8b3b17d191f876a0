import { directoryOf, type KnownMember, servesOn } from "../../council/directory.ts";
import type { BodyKind } from "../../law/context.ts";
import type { Config } from "../../rules/config.ts";
import { organValue, type WordingValues } from "../../styles/wordingValues.ts";
import { foldText } from "../../text/fold.ts";

/** What the settings know of a council before an act says anything: its assembly, who heads it, how many are in office. */
export function councilValues({ council, collectivity }: Config, day: string): WordingValues {
  const kind = collectivity?.kind as BodyKind | undefined;
  const assembly = council?.assembly ?? null;
  const organ = assembly ? { organ: assembly.charAt(0).toLowerCase() + assembly.slice(1) } : {};
  const usual = kind ? organValue(kind) : {};
  if (!council) return usual;
  const serving = directoryOf(council).members.filter(
    (member) => !member.isSubstitute && servesOn(member, day),
  );
  const head = serving.find((member) => titleOf(member, day) !== null);
  return {
    ...usual,
    ...organ,
    ...(head && { president: head.name }),
    ...(head && chiefOf(head, day)),
    ...(council.whole && serving.length > 0 && { inOffice: String(serving.length) }),
  };
}

/** « Maire » or « Président » for who heads the assembly that day; null for everybody else. */
function titleOf({ terms }: KnownMember, day: string): "Maire" | "Président" | null {
  for (const term of terms) {
    if (term.function === null || !servesOn({ terms: [term] }, day)) continue;
    const held = foldText(term.function);
    if (held === "maire") return "Maire";
    if (held === "president" || held === "presidente") return "Président";
  }
  return null;
}

/** How one speaks of who heads the assembly; nothing where the file gives no civility. */
function chiefOf(head: KnownMember, day: string): WordingValues {
  const title = titleOf(head, day);
  if (head.gender === null || title === null) return {};
  if (head.gender === "m") return { chief: `Monsieur le ${title}` };
  return { chief: title === "Maire" ? "Madame la Maire" : "Madame la Présidente" };
}
