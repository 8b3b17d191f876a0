import {
  type Disposable,
  type InputBoxValidationMessage,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from "vscode";

/** Where a question stands in a series of questions. */
export interface StepOf {
  readonly title: string;
  readonly step: number;
  readonly of: number;
}

/**
 * A question to which the answer is typed. `check` gives null, a fault, or a word of help that is no fault: it stands in
 * the place of the prompt, so the title says what is asked too.
 */
export interface TextQuestion extends StepOf {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly check: (typed: string) => string | InputBoxValidationMessage | null;
}

/** The way a question was left without an answer. */
export type Left = "back" | "cancel";

/** Asks for a text until it is right. */
export function askText(question: TextQuestion): Promise<{ readonly text: string } | Left> {
  const box = window.createInputBox();
  box.prompt = question.prompt;
  box.placeholder = question.placeholder ?? "";
  box.value = question.value;
  const showCheck = () => {
    box.validationMessage = question.check(box.value) ?? "";
  };
  // Nobody is told off before the first key.
  if (question.value !== "") showCheck();
  return asked(box, question, (answer) => [
    box.onDidChangeValue(showCheck),
    box.onDidAccept(() => {
      // A word of help is an object and stops nobody; a fault is a string.
      if (typeof question.check(box.value) !== "string") answer({ text: box.value.trim() });
      else showCheck();
    }),
  ]);
}

/** Asks to choose one of the items. */
export function askChoice<T extends QuickPickItem>(
  question: StepOf & { readonly placeholder: string; readonly items: readonly T[]; readonly active?: T },
): Promise<{ readonly item: T } | Left> {
  const list = window.createQuickPick<T>();
  list.placeholder = question.placeholder;
  list.items = question.items;
  list.matchOnDetail = true;
  if (question.active) list.activeItems = [question.active];
  return asked(list, question, (answer) => [
    list.onDidAccept(() => {
      const [item] = list.activeItems;
      if (item) answer({ item });
    }),
  ]);
}

/** What the two kinds of question share. */
interface Input extends Disposable {
  title: string | undefined;
  step: number | undefined;
  totalSteps: number | undefined;
  ignoreFocusOut: boolean;
  buttons: readonly (typeof QuickInputButtons.Back)[];
  readonly onDidTriggerButton: (listener: () => void) => Disposable;
  readonly onDidHide: (listener: () => void) => Disposable;
  show(): void;
}

function asked<A>(
  input: Input,
  { title, step, of }: StepOf,
  listen: (answer: (value: A) => void) => Disposable[],
): Promise<A | Left> {
  input.title = title;
  input.step = step;
  input.totalSteps = of;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const leave = (value: A | Left) => {
      resolve(value);
      for (const each of listening) each.dispose();
      input.dispose();
    };
    const listening = [
      ...listen(leave),
      input.onDidTriggerButton(() => leave("back")),
      input.onDidHide(() => leave("cancel")),
    ];
    input.show();
  });
}
