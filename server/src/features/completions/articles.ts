import { legalCode } from "../../law/codes.ts";
import { foldText } from "../../text/fold.ts";
import type { Caret, Completion, CompletionItem } from "../completion.ts";

/** The beginning of an article: « L. 21 », « R421 », or « article » alone; group 1 is what is typed of it. */
const TYPED = [
  /(?:^|[^a-z])articles? ((?:[lrda]|lo)?\.? ?[\d-]{0,12})$/,
  /(?:^|[ (,'])((?:[lrd]|lo)\. ?[\d-]{0,12})$/,
  /(?:^|[ (,'])((?:[lrd]|lo) ?\d[\d-]{0,11})$/,
];

/** Where an article is being named: the articles often cited, each with what it is about. */
export async function completeArticle(caret: Caret): Promise<Completion | null> {
  const { foldedBefore } = caret;
  const match = TYPED.map((form) => form.exec(foldedBefore)).find((each) => each !== null);
  if (!match) return null;
  const typed = match[1] ?? "";
  const start = startOf(caret.before, typed);
  if (start < 0) return null;
  const { articleTitle, knownArticles } = await import("../../law/articles.ts");
  const wanted = typed.replace(/[^a-z0-9-]/g, "");
  const named = namesCode(caret);
  const span = { start: caret.offset - (caret.before.length - start), end: caret.offset };
  const written = caret.before.slice(start);
  const items = knownArticles().flatMap((reference): CompletionItem[] => {
    const space = reference.lastIndexOf(" ");
    const number = reference.slice(space + 1);
    if (!number.toLowerCase().startsWith(wanted)) return [];
    const code = legalCode(reference.slice(0, space));
    const short = display(number);
    const isCommon = reference.startsWith("CGCT ");
    const title = articleTitle(reference);
    return [
      {
        kind: "article",
        label: isCommon ? short : `${short} (${reference.slice(0, space)})`,
        detail: title ? caret.tell(title) : (code?.name ?? ""),
        span,
        text: named || !code ? short : `${short} ${of(code.name)}`,
        snippet: false,
        filter: written === "" ? short : written,
        id: reference,
      },
    ];
  });
  return { items, incomplete: true };
}

/** Where the typed beginning starts in the line as written: the same characters from the end, spaces apart. */
function startOf(before: string, typed: string): number {
  let left = typed.replace(/ /g, "").length;
  let at = before.length;
  while (left > 0 && at > 0) {
    at--;
    if (!/\s/.test(before.charAt(at))) left--;
  }
  return left === 0 ? at : -1;
}

/** Whether the line names a code already, so that the number alone is enough. */
function namesCode({ before, after }: Caret): boolean {
  return /\b(?:code|cgct|c\.g\.c\.t)/.test(foldText(`${before} ${after}`));
}

/** « L2121-20 » as it is written: « L. 2121-20 ». */
function display(number: string): string {
  const [, letter = "", rest = number] = /^([A-Z]{1,2})(.{1,20})$/.exec(number) ?? [];
  return letter === "" ? number : `${letter}. ${rest}`;
}

function of(code: string): string {
  return `du ${code}`;
}
