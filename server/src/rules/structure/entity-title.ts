import { Cue } from "../../french/cues.ts";
import type { Act } from "../../model/types.ts";
import { type Folded, fold, foldText, toFolded } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import type { Config } from "../config.ts";
import { defineRule } from "../rule.ts";
import { matchesIn } from "../shared/matches.ts";
import { CHIEF_TURNS, COUNCIL_TURNS, type Turn } from "../shared/organTurns.ts";
import { quoted, say } from "../shared/say.ts";
import { surelyKind } from "../shared/surelyKind.ts";

/** How much is read before a title and after it. */
const WINDOW = 140;

const GAP = "[\\s\\u00a0]{1,9}";
const EPCI_COUNCIL = `conseil${GAP}(?:de${GAP}m(?:[ée]|e\\u0301)tropole|m(?:[ée]|e\\u0301)tropolitain|communautaire|de${GAP}communaut(?:[ée]|e\\u0301))`;
/** The titles of the other body: its council in the first group, else its head. */
const OTHER = {
  epci: new RegExp(`(conseil${GAP}municipal)(?![a-z])|maire(?![a-z])`, "iy"),
  commune: new RegExp(`(${EPCI_COUNCIL})(?![a-z])|pr(?:[ée]|e\\u0301)sidente?(?![a-z])`, "iy"),
} as const;
const EPCI_NAMES = new RegExp(EPCI_COUNCIL, "gi");

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
  check({ act, document, text, config, report }) {
    const { cues, folded } = document.syntax;
    const from = toFolded(folded, act.range.start);
    const kind = titlesOf(act, folded, from);
    if (kind === null) return;
    // Sought once, and only where a title is wrong: it is named anywhere in the act.
    let council: string | null | undefined;
    for (const cue of cues.of(Cue.organ, from, toFolded(folded, act.range.end)).slice(0, MOST)) {
      const start = folded.map[cue] as number;
      const pattern = OTHER[kind];
      pattern.lastIndex = start;
      const found = pattern.exec(text);
      if (!found) continue;
      const [words, otherCouncil] = found;
      const title = span(start, start + words.length);
      const turns = otherCouncil === undefined ? CHIEF_TURNS : COUNCIL_TURNS;
      if (
        !isOwnOrgan(
          text,
          title,
          act.collectivity.name?.value ?? null,
          turns.filter(({ only }) => !only || only === kind),
        )
      )
        continue;
      if (council === undefined) council = assemblyOf(config) ?? ownCouncil(act, text);
      const newText = rightTitle(kind, words, council);
      const fixes = newText
        ? [
            {
              title: say("Écrire «\u00a0{right}\u00a0»", "Write “{right}”"),
              safe: false,
              edits: [{ span: title, newText }],
            },
          ]
        : [];
      report(kind, title, { words: quoted(words), ...(newText && { right: newText }) }, { fixes });
    }
  },
  examples: {
    good: [
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au Conseil municipal :\n- d’autoriser Monsieur le Maire, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
      "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nIl est proposé au Conseil de Métropole :\n- d’autoriser Monsieur le Président, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.\nLa convention est signée avec le Maire de Valbourg et soumise à son conseil municipal.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au Conseil municipal :\n- d’autoriser Monsieur le Maire, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.\nLe conseil communautaire a donné son accord.",
      "Commune de Valbourg\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Adhésion\n\nLe conseil communautaire ayant délibéré le 4 janvier 2021, la commune est saisie.\n\nAdoptée à l’unanimité.",
    ],
    bad: [
      {
        text: "Syndicat mixte des eaux de Valbourg\nComité syndical du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe comité syndical, à l’unanimité,\nAUTORISE le ⟦Maire⟧ à signer l’acte ;\nCHARGE le ⟦Maire⟧ de notifier le marché.",
        fixed:
          "Syndicat mixte des eaux de Valbourg\nComité syndical du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nLe comité syndical, à l’unanimité,\nAUTORISE le Président à signer l’acte ;\nCHARGE le Président de notifier le marché.",
      },
      {
        text: "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nLes membres du Conseil de Métropole sont réunis.\nIl est proposé au ⟦Conseil municipal⟧ :\n- d’autoriser Monsieur le ⟦Maire⟧, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
        fixed:
          "Délibération n°M2023-243\nSéance ordinaire du mardi 11 juillet 2023\nExtrait du registre des délibérations de Montpellier Méditerranée Métropole\n\nObjet : Achat d’un broyeur\n\nLes membres du Conseil de Métropole sont réunis.\nIl est proposé au Conseil de Métropole :\n- d’autoriser Monsieur le Président, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.",
      },
      {
        text: "Communauté de communes des Trois Vaux\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au conseil communautaire :\n- d’autoriser Monsieur le ⟦Maire⟧ de la Communauté de communes des Trois Vaux, ou son représentant, à signer l’acte ;\n- d’autoriser Monsieur le Maire de Valbourg, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.\n\nPour extrait conforme,\n\nMonsieur le ⟦Maire⟧\n\nSigné.\n\nLuc PETIT",
        fixed:
          "Communauté de communes des Trois Vaux\nSéance du 8 février 2021\n\nDélibération n° 2021-03\nObjet : Achat d’un broyeur\n\nIl est proposé au conseil communautaire :\n- d’autoriser Monsieur le Président de la Communauté de communes des Trois Vaux, ou son représentant, à signer l’acte ;\n- d’autoriser Monsieur le Maire de Valbourg, ou son représentant, à signer l’acte.\n\nAdoptée à l’unanimité.\n\nPour extrait conforme,\n\nMonsieur le Président\n\nSigné.\n\nLuc PETIT",
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

/** Whose titles are right in this act; null when in doubt. A syndicat has the titles of an EPCI. */
function titlesOf(act: Act, folded: Folded, from: number): "epci" | "commune" | null {
  const kind = surelyKind(act);
  if (kind !== "syndicat") return kind === "epci" || kind === "commune" ? kind : null;
  // The act of a commune may name the syndicat in its heading: « Désignation des délégués au SIVOM ».
  const own = folded.text.slice(from, toFolded(folded, act.range.end));
  return own.includes("comite syndical") && !COMMUNE.test(own) ? "epci" : null;
}

const COMMUNE = /conseil municipal|\b(?:commune|ville|mairie) d[e'u]/;

/** Titles beyond these are not looked at in one act. */
const MOST = 5000;

function isOwnOrgan(text: string, title: Span, own: string | null, turns: readonly Turn[]): boolean {
  const written = fold(text.slice(Math.max(0, title.start - WINDOW), title.start)).text;
  const before = written.replaceAll("\n", " ");
  const spaced = /[\s\u00a0]$/.test(text.charAt(title.start - 1));
  const lead = spaced && !before.endsWith(" ") ? `${before} ` : before;
  const behind = fold(text.slice(title.end - 1, title.end + WINDOW))
    .text.replaceAll("\n", " ")
    .slice(1);
  const tail = withoutOwnName(behind, own);
  const head = lead.slice(sentenceStart(written));
  return turns.some((turn) => turn.before.test(turn.opens ? head : lead) && turn.after.test(tail));
}

/** « le Maire de Montclair Agglomération » in an act of Montclair Agglomération: the name of the act's own body says no more. */
function withoutOwnName(tail: string, own: string | null): string {
  const lead = OF_SOMEBODY.exec(tail)?.[0].length ?? 0;
  if (lead === 0 || own === null) return tail;
  const name = foldText(own).replace(/^(?:commune|ville|mairie) (?:de |d')/, "");
  const rest = tail.slice(lead);
  return rest.startsWith(name) && !/^[a-z0-9-]/.test(rest.slice(name.length))
    ? rest.slice(name.length)
    : tail;
}

const OF_SOMEBODY = /^ (?:de (?:la |l')?|du |d')/;

/** Where the last sentence or line of folded text begins, bullets and the words that only lead to it left out. */
function sentenceStart(text: string): number {
  const line = text.lastIndexOf("\n", text.length - 2) + 1;
  const sentence = Math.max(
    line,
    text.lastIndexOf(". ") + 2,
    text.lastIndexOf("; ") + 2,
    text.lastIndexOf(" : ") + 3,
  );
  const lead = /^[-*· ]{0,4}(?:(?:apres en avoir|ayant) delibere,? |sur proposition [^,]{3,60}, )?/.exec(
    text.slice(sentence),
  );
  return sentence + (lead?.[0].length ?? 0);
}

/** The title of the act's own body, with the capital that was there; null when its council's name is not known. */
function rightTitle(kind: "epci" | "commune", words: string, own: string | null): string | null {
  const capital = /^\p{Lu}/u.test(words);
  const folded = foldText(words);
  if (folded === "maire") return capital ? "Président" : "président";
  if (folded === "president") return capital ? "Maire" : "maire";
  if (folded === "presidente") return null;
  if (kind === "commune") return capital ? "Conseil municipal" : "conseil municipal";
  return own === null || !capital ? own : own.charAt(0).toUpperCase() + own.slice(1);
}

/** The assembly of the council's file, with a small letter. */
function assemblyOf({ council }: Config): string | null {
  const assembly = council?.assembly ?? null;
  return assembly && assembly.charAt(0).toLowerCase() + assembly.slice(1);
}

/** The one name that the act gives to its council elsewhere, as it is written there; null for none or several. */
function ownCouncil(act: Act, text: string): string | null {
  const names = new Map<string, string>();
  for (const { words } of matchesIn(text, act.range, EPCI_NAMES))
    names.set(foldText(words.replace(/\s+/g, " ")), words);
  const [only] = names.values();
  return names.size === 1 && only !== undefined ? only.replace(/\s+/g, " ") : null;
}
