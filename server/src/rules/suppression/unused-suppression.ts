import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { lineAround } from "../shared/matches.ts";
import { say } from "../shared/say.ts";

export default defineRule({
  id: "unused-suppression",
  group: "suppression",
  level: "warning",
  law: [],
  title: say(
    "Un commentaire «\u00a0delib-ignore\u00a0» sert à quelque chose",
    "A “delib-ignore” comment serves a purpose",
  ),
  why: say(
    "Un commentaire qui fait taire une règle doit rester vrai. Quand la faute est corrigée, le commentaire cacherait la prochaine\u00a0; quand le nom de la règle est mal écrit, il ne cache rien.",
    "A comment that silences a rule must stay true. Once the fault is mended, it would hide the next one; when the rule's name is misspelled, it hides nothing.",
  ),
  messages: {
    unused: say(
      "Ce commentaire fait taire «\u00a0{rule}\u00a0», qui n’a rien signalé ici\u00a0: supprimez-le.",
      "This comment silences “{rule}”, which found nothing here: delete it.",
    ),
    unknown: say(
      "La règle «\u00a0{rule}\u00a0» n’existe pas\u00a0: corrigez son nom ou supprimez ce commentaire.",
      "There is no rule “{rule}”: correct its name or delete this comment.",
    ),
  },
  checkDocument({ document, text, config, ruleIds, report }) {
    for (const each of document.suppressions) {
      const rule = each.rule.value;
      const known = ruleIds.has(rule);
      // A rule that is switched off finds nothing, and the comment is none the worse for it.
      if (known && config.rules[rule] === "off") continue;
      // What it silences is found by comparing files, of which this is one.
      if (known && rule.startsWith("register-")) continue;
      const edit = { span: wholeLine(text, each.span), newText: "" };
      const title = say("Supprimer le commentaire", "Delete the comment");
      const fixes = [{ title, safe: known && !namesSeveral(text, each.span), edits: [edit] }];
      const where = known ? each.span : each.rule.span;
      report(known ? "unused" : "unknown", where, { rule }, { fixes, tag: "unnecessary" });
    }
  },
  examples: {
    good: [
      "Délibération n° 2023-31\nObjet : Marché\n\n<!-- delib-ignore weekday: citation exacte d’une affiche -->\nLe marché du dimanche 2 septembre 2023 est maintenu.",
      "Délibération n° 2023-31\nObjet : Marché\n\nLe marché du samedi 2 septembre 2023 est maintenu.",
      "<!-- delib-ignore-file register-gap: acte 2023-30 abandonné -->\nDélibération n° 2023-31\nObjet : Marché",
    ],
    bad: [
      {
        text: "Délibération n° 2023-31\nObjet : Marché\n\n⟦<!-- delib-ignore weekday: vieille faute -->⟧\nLe marché du samedi 2 septembre 2023 est maintenu.",
        fixed:
          "Délibération n° 2023-31\nObjet : Marché\n\nLe marché du samedi 2 septembre 2023 est maintenu.",
      },
      {
        text: "<!-- delib-ignore-file ⟦jour-de-semaine⟧: essai -->\nDélibération n° 2023-31\nObjet : Marché",
        fixed: "Délibération n° 2023-31\nObjet : Marché",
      },
    ],
  },
});

/** Whether the comment names other rules too, which it may rightly silence. */
function namesSeveral(text: string, comment: Span): boolean {
  return text.slice(comment.start, comment.end).split(":", 1)[0]?.includes(",") === true;
}

/** The comment, with its line break when nothing else is on its line. */
function wholeLine(text: string, comment: Span): Span {
  const line = lineAround(text, comment.start);
  const alone =
    comment.end <= line.end &&
    text.slice(line.start, line.end).trim() === text.slice(comment.start, comment.end);
  if (!alone) return comment;
  const end = text.startsWith("\r\n", line.end) ? line.end + 2 : Math.min(text.length, line.end + 1);
  return span(line.start, end);
}
