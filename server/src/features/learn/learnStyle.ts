import type { HouseStyle, StyleSet } from "../../styles/style.ts";
import { builtInStyles } from "../../styles/styles.ts";
import type { Bilingual } from "../../text/language.ts";
import { councilsOf, learnCollectivity, learnRecognition } from "./council.ts";
import { learnLabels } from "./labels.ts";
import { logicalLines } from "./lines.ts";
import { learnNumberForm } from "./numberForm.ts";
import { learnParts, wordsOfPart } from "./parts.ts";
import { type PartLines, passagesOf, slug } from "./passages.ts";
import { proved } from "./prove.ts";
import { type LearnText, type Sample, samplesOf } from "./sample.ts";
import { commonSequence } from "./sequence.ts";

/** A style learnt, with what a person should know of it. */
export interface Learnt {
  readonly style: HouseStyle;
  /** How many acts it was learnt from. */
  readonly acts: number;
  /** What could not be learnt, a sentence each. */
  readonly notes: readonly Bilingual[];
}

/** Why nothing was learnt, in one sentence. */
export interface NotLearnt {
  readonly fault: Bilingual;
}

/**
 * The house style of these acts of one council: what all of them do is required, what most of them write alike is
 * wording. Nothing in it makes a new finding in the acts themselves. `fallbackName` names the style of acts that name no
 * council. Never throws.
 */
export function learnStyle(
  texts: readonly LearnText[],
  fallbackName: string,
  styles: StyleSet = builtInStyles(),
): Learnt | NotLearnt {
  const samples = samplesOf(texts, styles);
  const fault = faultOf(texts, samples);
  if (fault) return { fault };
  const notes: Bilingual[] = [];
  const draft = drafted(samples, fallbackName, styles, notes);
  return { style: proved(draft, samples, styles, notes), acts: samples.length, notes };
}

function faultOf(texts: readonly LearnText[], samples: readonly Sample[]): Bilingual | null {
  if (samples.length === 0) return texts.length === 0 ? NO_TEXT : NO_ACT;
  if (samples.length === 1) return ONE_ACT;
  const councils = councilsOf(samples);
  if (councils.length < 2) return null;
  const list = councils
    .slice(0, 4)
    .map(({ name, acts }) => `${name} (${acts})`)
    .join(", ");
  return {
    fr: `Ces actes sont de plusieurs collectivités\u00a0: ${list}. Mettez ceux d’une seule dans un dossier, puis recommencez.`,
    en: `These acts are of several councils: ${list}. Put those of one of them into a folder, then start again.`,
  };
}

function drafted(
  samples: readonly Sample[],
  fallbackName: string,
  styles: StyleSet,
  notes: Bilingual[],
): HouseStyle {
  const lines = samples.map(logicalLines);
  const sequence = commonSequence(lines);
  const partLines = samples.map((sample, at): PartLines => {
    const own = lines[at] ?? [];
    return sample.act.parts.flatMap(({ id, span }) => {
      const line = own.find(({ start, end }) => span.start >= start && span.start < end);
      return line ? [{ id, line }] : [];
    });
  });
  const passages = passagesOf(sequence, partLines, (part) => wordsOfPart(part, styles));
  const writtenBy = new Map(
    passages.flatMap(({ parts, boilerplate }) => parts.map((part) => [part, boilerplate.id] as const)),
  );

  const [council] = councilsOf(samples);
  const name = council?.name ?? fallbackName;
  const phrases = council ? learnRecognition(samples, sequence, council.name) : null;
  const collectivity = learnCollectivity(samples);
  const number = numberOf(samples);
  if (!phrases) notes.push(NOT_RECOGNISED);
  if (!number) notes.push(NO_NUMBER);
  return {
    id: freeId(name, styles),
    title: { fr: name, en: name },
    recognise: phrases ? [phrases] : [],
    ...(collectivity && { collectivity }),
    ...(number && { number }),
    labels: learnLabels(samples),
    parts: learnParts(samples, styles, writtenBy),
    boilerplate: passages.map(({ boilerplate }) => boilerplate),
    skeleton: passages.map(({ boilerplate }) => boilerplate.id),
  };
}

function numberOf(samples: readonly Sample[]): HouseStyle["number"] | null {
  const numbers = samples.flatMap(({ act }) =>
    act.number?.sure ? [{ number: act.number.value, date: act.session.date?.value ?? null }] : [],
  );
  if (new Set(numbers.map(({ number }) => number)).size < 2) return null;
  const form = learnNumberForm(numbers);
  return form === null ? null : { form, example: numbers[0]?.number ?? "" };
}

/** An id that no built-in style has. */
function freeId(name: string, styles: StyleSet): string {
  const taken = new Set([styles.common, ...builtInStyles().houses].map(({ id }) => id));
  const wanted = slug(name) || "nos-actes";
  return taken.has(wanted) || wanted === "auto" ? `${wanted}-appris` : wanted;
}

const NO_TEXT: Bilingual = {
  fr: "Aucun acte n’a été trouvé\u00a0: mettez dans ce dossier trois à cinq délibérations de votre collectivité (fichiers .delib, .delib.md ou .delib.txt), puis recommencez.",
  en: "No act was found: put three to five délibérations of your council into this folder (files .delib, .delib.md or .delib.txt), then start again.",
};

const NO_ACT: Bilingual = {
  fr: "Aucune délibération n’a été reconnue dans ces textes\u00a0: vérifiez qu’ils portent un numéro, un objet et une date de séance.",
  en: "No délibération was recognised in these texts: see that they have a number, a subject and a date of session.",
};

const ONE_ACT: Bilingual = {
  fr: "Un seul acte ne dit pas ce qui est habituel\u00a0: ajoutez-en un ou plusieurs autres de la même collectivité, puis recommencez.",
  en: "One act alone does not say what is usual: add one or more of the same council, then start again.",
};

const NOT_RECOGNISED: Bilingual = {
  fr: "Ces actes n’ont pas d’en-tête commun qui nomme la collectivité\u00a0: le style ne sera pas reconnu de lui-même, choisissez-le dans les réglages.",
  en: "These acts have no common heading that names the council: the style will not be recognised by itself, choose it in the settings.",
};

const NO_NUMBER: Bilingual = {
  fr: "Les numéros de ces actes n’ont pas de forme commune\u00a0: leur forme ne sera pas contrôlée.",
  en: "The numbers of these acts have no common form: their form will not be checked.",
};
