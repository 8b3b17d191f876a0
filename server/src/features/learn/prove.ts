import { DEFAULT_CONFIG } from "../../rules/config.ts";
import type { Finding } from "../../rules/finding.ts";
import { createSnapshot } from "../../snapshot.ts";
import type { HouseStyle, StyleSet } from "../../styles/style.ts";
import { styleSet } from "../../styles/styles.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Sample } from "./sample.ts";

/**
 * The style without what would find fault with the very acts that it was learnt from, and without phrases that do not
 * tell every one of them.
 */
export function proved(
  draft: HouseStyle,
  samples: readonly Sample[],
  styles: StyleSet,
  notes: Bilingual[],
): HouseStyle {
  let style = draft;
  for (const mend of MENDS) {
    const rules = new Set(newFindings(style, samples, styles).map(({ rule }) => rule));
    if (rules.size === 0) break;
    if (mend.rules === null || mend.rules.some((rule) => rules.has(rule))) style = mend.without(style);
  }
  if (style.recognise.length > 0 && !recognisesAll(style, samples, styles)) {
    notes.push(NOT_ALL);
    style = { ...style, recognise: [] };
  }
  return style;
}

/** What is taken back, and for which rules; the last for any that is left. */
const MENDS: readonly {
  readonly rules: readonly string[] | null;
  readonly without: (style: HouseStyle) => HouseStyle;
}[] = [
  { rules: ["number-format", "number-date"], without: ({ number: _, ...style }) => style },
  {
    rules: ["missing-part"],
    without: (style) => ({ ...style, parts: style.parts.map(({ dueFrom: _, ...part }) => part) }),
  },
  {
    rules: ["act-id-entity", "act-id-siren", "act-id-department"],
    without: ({ collectivity, ...style }) =>
      collectivity ? { ...style, collectivity: { name: collectivity.name, kind: collectivity.kind } } : style,
  },
  { rules: null, without: ({ collectivity: _, ...style }) => style },
];

function newFindings(style: HouseStyle, samples: readonly Sample[], styles: StyleSet): Finding[] {
  const wider = withStyle(style, styles);
  const config = { ...DEFAULT_CONFIG, style: style.id };
  return onePerText(samples).flatMap(({ snapshot }) => {
    const before = new Set(snapshot.findings.map(sign));
    const now = createSnapshot(snapshot.text, { styles: wider, config });
    return now.findings.filter((finding) => !before.has(sign(finding)));
  });
}

function recognisesAll(style: HouseStyle, samples: readonly Sample[], styles: StyleSet): boolean {
  const wider = withStyle(style, styles);
  return onePerText(samples).every(({ snapshot }) =>
    createSnapshot(snapshot.text, { styles: wider }).acts.every((act) => act.style === style.id),
  );
}

function withStyle(style: HouseStyle, styles: StyleSet): StyleSet {
  return styleSet(styles.common, [style, ...styles.houses.filter(({ id }) => id !== style.id)]);
}

function onePerText(samples: readonly Sample[]): Sample[] {
  return samples.filter(({ snapshot }, at) => samples.findIndex((each) => each.snapshot === snapshot) === at);
}

function sign({ rule, span, message }: Finding): string {
  return `${rule} ${span.start} ${span.end} ${message.fr}`;
}

const NOT_ALL: Bilingual = {
  fr: "L’en-tête de ces actes ne suffit pas à les reconnaître tous\u00a0: choisissez le style dans les réglages.",
  en: "The heading of these acts is not enough to recognise all of them: choose the style in the settings.",
};
