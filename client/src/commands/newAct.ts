import { InputBoxValidationSeverity, l10n, SnippetString, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { StyleList } from "../../../server/src/lsp/requests/wordings.ts";
import { ask } from "../ask.ts";
import { faultOfObject, isActNumber, LONGEST_OBJECT } from "../input/checks.ts";
import { dayInWords, figuresOf, readSessionDate, sessionDay } from "../input/sessionDate.ts";
import { askChoice, askText, type Left, type TextQuestion } from "../input/steps.ts";
import { LANGUAGE } from "../names.ts";

/** What has been answered so far. */
export interface Answers {
  style: StyleList["styles"][number] | undefined;
  number: string;
  date: string;
  object: string;
}

type Step = (answers: Answers, styles: StyleList, at: Place) => Promise<Left | "next">;
type Place = { readonly title: string; readonly step: number; readonly of: number };

/** « Nouvelle délibération »: asks style, number, session date and object, opens an untitled act with tab stops. */
export async function newAct(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const styles = await ask(client, "delib/styles", document ? { uri: document.uri.toString() } : {});
  const answers: Answers = { style: undefined, number: "", date: figuresOf(new Date()), object: "" };
  if (!(await answered(answers, styles))) return;
  const { snippet } = await ask(client, "delib/newAct", {
    ...(document && { uri: document.uri.toString() }),
    style: answers.style?.id ?? "",
    number: answers.number,
    date: sessionDay(answers.date) ?? "",
    object: answers.object,
  });
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE }));
  await editor.insertSnippet(new SnippetString(snippet));
}

const STEPS: readonly Step[] = [askStyle, askNumber, askDate, askObject];

/** Asks the questions one by one, back and forth; false when the person gave up. */
async function answered(answers: Answers, styles: StyleList): Promise<boolean> {
  let at = 0;
  for (;;) {
    const step = STEPS[at];
    if (!step) return true;
    const place = { title: l10n.t("New act"), step: at + 1, of: STEPS.length };
    const went = await step(answers, styles, place);
    if (went === "cancel") return false;
    at += went === "back" ? -1 : 1;
  }
}

/** Asks in which house style acts are to be written. */
export async function askStyle(answers: Pick<Answers, "style">, { current, styles }: StyleList, at: Place) {
  const items = styles.map((style) => ({
    label: style.title,
    description: style.id === current ? l10n.t("style of the act shown") : "",
    detail: style.numberExample === null ? "" : l10n.t("Numbers like {0}", style.numberExample),
    style,
  }));
  const wanted = answers.style?.id ?? workspace.getConfiguration("delib").get<string>("style") ?? current;
  // The common style is the last of them.
  const active =
    items.find(({ style }) => style.id === wanted) ??
    items.find(({ style }) => style.id === current) ??
    items.at(-1);
  const answer = await askChoice({
    ...at,
    placeholder: l10n.t("How does your council write its acts?"),
    items,
    ...(active && { active }),
  });
  if (typeof answer === "string") return answer;
  answers.style = answer.item.style;
  return "next" as const;
}

async function askNumber(answers: Answers, _: StyleList, at: Place) {
  const example = answers.style?.numberExample ?? null;
  return typed(answers, "number", at, {
    prompt: l10n.t("Number of the act"),
    ...(example !== null && { placeholder: l10n.t("for example {0}", example) }),
    check: (text) =>
      isActNumber(text) ? null : l10n.t("A number holds at least one figure, and fits on a line."),
  });
}

async function askDate(answers: Answers, _: StyleList, at: Place) {
  return typed(answers, "date", at, {
    prompt: l10n.t("Date of the session"),
    placeholder: l10n.t("dd/mm/yyyy"),
    check: (text) => {
      const date = readSessionDate(text);
      if (!date) return l10n.t("Write a day that exists, such as 11/07/2023 or 11 juillet 2023.");
      return { message: dayInWords(date), severity: InputBoxValidationSeverity.Info };
    },
  });
}

async function askObject(answers: Answers, _: StyleList, at: Place) {
  return typed(answers, "object", at, {
    prompt: l10n.t("Object of the act"),
    placeholder: l10n.t("what the council decides on, in one line"),
    check: (text) => {
      const fault = faultOfObject(text);
      if (fault === "empty") return l10n.t("Say what the act is about.");
      return (
        fault && l10n.t("At most {0} characters: longer ones are refused on transmission.", LONGEST_OBJECT)
      );
    },
  });
}

/** Asks for one of the answers that are typed, and keeps it. */
async function typed(
  answers: Answers,
  name: "number" | "date" | "object",
  at: Place,
  question: Pick<TextQuestion, "prompt" | "placeholder" | "check">,
): Promise<Left | "next"> {
  const title = l10n.t("{0}: {1}", at.title, question.prompt);
  const answer = await askText({ ...at, ...question, title, value: answers[name] });
  if (typeof answer === "string") return answer;
  answers[name] = answer.text;
  return "next";
}
