import type { Act } from "../../model/types.ts";
import { foldText } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { type Found, matchesIn } from "../shared/matches.ts";
import { say } from "../shared/say.ts";
import { wordingPattern } from "../shared/wording.ts";

/**
 * The turns of phrase in which an act speaks of its own organ. Only these are clear: an EPCI rightly speaks of the
 * maires of its communes, a commune of the president of its EPCI. The first group is what stands before the title,
 * the second the title.
 */
const NOT_OF_ANOTHER = "(?![a-zà-ÿ]|[\\s\\u00a0]{1,9}(?:d[eu](?![a-zà-ÿ])|des(?![a-zà-ÿ])|d['’]))";
const LE = "(?:monsieur|madame|m\\.|mme)[\\s\\u00a0]{1,9}l[ea]";

/** `council`: names of the other body's council; `chief`: its head, without article. */
function clearWordings(council: string, chief: string): RegExp {
  const title = `(${council})`;
  const head = `(${chief})`;
  const w = wordingPattern;
  return new RegExp(
    [
      `(${w("il est propose au ")}|${w("il est demande au ")}|${w("a l'approbation du ")})${title}(?=[\\s\\u00a0]?[:,.]|[\\s\\u00a0]{1,9}(?:d['’]|de[\\s\\u00a0]{1,9}(?:bien|se|prendre|donner)))`,
      `(${w("les membres du ")})${title}(?=,[\\s\\u00a0]{1,9}${w("legalement")})`,
      `(${w("le ")})${title}(?=,?[\\s\\u00a0]{1,9}(?:${w("apres en avoir delibere")}|${w("decide")}|${w("ayant delibere")})(?![a-zà-ÿ]))`,
      `(${LE}${w(" ")})${head}(?=[\\s\\u00a0]{1,9}certifie)`,
      `(${w("recours gracieux")}[^.]{0,80}${w("adresse au ")})${head}${NOT_OF_ANOTHER}`,
      `(${w("autorise")}r?[\\s\\u00a0]{1,9}${LE}${w(" ")})${head}(?=,?[\\s\\u00a0]{1,9}(?:ou[\\s\\u00a0]|[àa][\\s\\u00a0]{1,9}sign))`,
      `(${w("sous la presidence de ")}${LE}${w(" ")})${head}${NOT_OF_ANOTHER}`,
    ].join("|"),
    "gi",
  );
}

const EPCI_COUNCIL = [
  "conseil de metropole",
  "conseil metropolitain",
  "conseil communautaire",
  "conseil de communaute",
];
const COMMUNE_COUNCIL = "conseil municipal";
const WRONG = {
  epci: clearWordings(wordingPattern(COMMUNE_COUNCIL), "maire"),
  commune: clearWordings(EPCI_COUNCIL.map(wordingPattern).join("|"), "pr(?:[ée]|e\\u0301)sidente?"),
} as const;

export default defineRule({
  id: "entity-title",
  group: "structure",
  level: "warning",
  law: [],
  title: say("L’acte nomme sa propre assemblée", "The act names its own council"),
  why: say(
    "Une ville et son intercommunalité partagent souvent leurs modèles. Le titre de l’autre assemblée, resté dans la formule, désigne alors une autorité qui n’est pas compétente pour cet acte.",
    "A city and its intercommunal body often share their templates. The title of the other council, left in the wording, then names an authority that has no power over this act.",
  ),
  messages: {
    epci: say(
      "«\u00a0{words}\u00a0» dans l’acte d’une intercommunalité\u00a0: vérifiez, et écrivez le titre de sa propre assemblée ou de son président.",
      "“{words}” in the act of an intercommunal body: check, and write the title of its own council or president.",
    ),
    commune: say(
      "«\u00a0{words}\u00a0» dans l’acte d’une commune\u00a0: vérifiez, et écrivez «\u00a0Conseil municipal\u00a0» ou «\u00a0Maire\u00a0».",
      "“{words}” in the act of a commune: check, and write “Conseil municipal” or “Maire”.",
    ),
  },
  check({ act, text, report }) {
    const kind = act.collectivity.kind;
    if (!kind?.sure || (kind.value !== "epci" && kind.value !== "commune")) return;
    for (const found of matchesIn(text, act.range, WRONG[kind.value])) {
      const title = titleOf(found);
      const words = text.slice(title.start, title.end).replace(/\s+/g, " ");
      const newText = rightTitle(kind.value, words, act, text);
      const fixes = newText
        ? [
            {
              title: say("Écrire «\u00a0{right}\u00a0»", "Write “{right}”"),
              safe: false,
              edits: [{ span: title, newText }],
            },
          ]
        : [];
      report(kind.value, title, { words, ...(newText && { right: newText }) }, { fixes });
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au Conseil municipal :\n- d’autoriser Monsieur le Maire, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
      "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nIl est proposé au Conseil de Métropole :\n- d’autoriser Monsieur le Président, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.\nLa convention est signée avec le Maire de Valbourg et soumise à son conseil municipal.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au Conseil municipal :\n- d’autoriser Monsieur le Maire, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.\nLe conseil communautaire a donné son accord.",
    ],
    bad: [
      {
        text: "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nLes membres du Conseil de Métropole sont réunis.\nIl est proposé au ⟦Conseil municipal⟧ :\n- d’autoriser Monsieur le ⟦Maire⟧, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
        fixed:
          "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nLes membres du Conseil de Métropole sont réunis.\nIl est proposé au Conseil de Métropole :\n- d’autoriser Monsieur le Président, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au ⟦Conseil communautaire⟧ :\n- d’autoriser Monsieur le ⟦Président⟧, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
        fixed:
          "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au Conseil municipal :\n- d’autoriser Monsieur le Maire, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nMonsieur le ⟦Maire⟧ certifie le caractère exécutoire de cet acte.",
        fixed:
          "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nAdoptée à l’unanimité.\n\nMonsieur le Président certifie le caractère exécutoire de cet acte.",
      },
    ],
  },
});

/** The title stands at the end of what was found: the second of the two groups that took part. */
function titleOf(found: Found): Span {
  const title = found.groups.filter((group) => group !== undefined)[1] ?? "";
  return span(found.span.end - title.length, found.span.end);
}

/** The title of the act's own body, with the capital that was there; null when its council's name is not known. */
function rightTitle(kind: "epci" | "commune", words: string, act: Act, text: string): string | null {
  const capital = /^\p{Lu}/u.test(words);
  const folded = foldText(words);
  if (folded === "maire") return capital ? "Président" : "président";
  if (folded === "president") return capital ? "Maire" : "maire";
  if (folded === "presidente") return null;
  if (kind === "commune") return capital ? "Conseil municipal" : "conseil municipal";
  const own = ownCouncil(act, text);
  return own === null || !capital ? own : own.charAt(0).toUpperCase() + own.slice(1);
}

/** The one name that the act gives to its council elsewhere, as it is written there; null for none or several. */
function ownCouncil(act: Act, text: string): string | null {
  const names = new Map<string, string>();
  for (const { words } of matchesIn(text, act.range, EPCI_NAMES))
    names.set(foldText(words.replace(/\s+/g, " ")), words);
  const [only] = names.values();
  return names.size === 1 && only !== undefined ? only.replace(/\s+/g, " ") : null;
}

const EPCI_NAMES = new RegExp(EPCI_COUNCIL.map(wordingPattern).join("|"), "gi");
