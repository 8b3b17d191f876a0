import { readNomenclatureCode } from "../../law/nomenclature.ts";
import type { Act } from "../../model/types.ts";
import { element } from "../xml/escape.ts";
import { factsXml } from "./facts.ts";
import type { Ids } from "./ids.ts";
import { slug } from "./ids.ts";
import { authorOf, type References } from "./references.ts";

/** The `meta` element of an act whose session has the day `date` (ISO). */
export function metaOf(act: Act, date: string, references: References, ids: Ids): string {
  const parts = [
    identificationOf(act, date, references),
    publicationOf(act),
    classificationOf(act, ids),
    workflowOf(act, date, references, ids),
    analysisOf(act, references, ids),
    references.xml,
    element("proprietary", { source: "#delib" }, factsXml(act, references)),
  ];
  return `<meta>\n    ${parts.filter(Boolean).join("\n    ")}\n  </meta>`;
}

/** Work, expression and manifestation, named as the Akoma Ntoso naming convention asks. */
function identificationOf(act: Act, date: string, { council }: References): string {
  const number = act.number?.value ?? null;
  const work = `/akn/fr/act/deliberation/${authorOf(act)}/${date}/${pieceOf(act)}`;
  const expression = `${work}/fra@${date}`;
  const level = (name: string, uri: string, on: string, kind: string, more: string) =>
    element(
      name,
      {},
      element("FRBRthis", { value: `${uri}/!main` }) +
        element("FRBRuri", { value: uri }) +
        (name === "FRBRWork" ? aliasOf(act) : "") +
        element("FRBRdate", { date: on, name: kind }) +
        element("FRBRauthor", { href: `#${name === "FRBRManifestation" ? "delib" : council}` }) +
        more,
    );
  const about =
    element("FRBRcountry", { value: "fr" }) +
    element("FRBRsubtype", { value: "deliberation" }) +
    (number === null ? "" : element("FRBRnumber", { value: number })) +
    (act.object ? element("FRBRname", { value: act.object.value.replace(/\s+/g, " ") }) : "");
  const levels =
    level("FRBRWork", work, date, "adoption", about) +
    level("FRBRExpression", expression, date, "adoption", element("FRBRlanguage", { language: "fra" })) +
    level(
      "FRBRManifestation",
      `${expression}.xml`,
      date,
      "adoption",
      element("FRBRformat", { value: "application/akn+xml" }),
    );
  return element("identification", { source: "#delib" }, levels);
}

/** What tells the act from the others of its session in an address: its number, else its object, else its place. */
function pieceOf({ number, object, index }: Act): string {
  return slug(number?.value ?? "") || slug(object?.value ?? "") || `acte-${index + 1}`;
}

function aliasOf({ actId }: Act): string {
  return actId ? element("FRBRalias", { value: actId.text, name: "ACTES" }) : "";
}

function publicationOf({ published }: Act): string {
  if (!published) return "";
  return element("publication", { date: published.value, name: "publication", showAs: "Publication" });
}

function classificationOf({ nomenclature }: Act, ids: Ids): string {
  const entry = nomenclature && readNomenclatureCode(nomenclature.code.value)?.entry;
  if (!entry) return "";
  const keyword = element("keyword", {
    eId: ids.next("keyword"),
    value: entry.code,
    showAs: entry.label,
    dictionary: "#nomenclature-actes",
  });
  return element("classification", { source: "#delib" }, keyword);
}

/** The life of the act: what happened to it, on which day. */
function workflowOf(act: Act, date: string, { council }: References, ids: Ids): string {
  const steps: readonly (readonly [string, string | undefined])[] = [
    ["convocation", act.session.convocation?.value],
    ["adoption", date],
    ["signature", act.signed?.value],
    ["envoi", act.sent?.value],
    ["reception", act.received?.value],
    ["publication", act.published?.value],
  ];
  const told = steps.flatMap(([name, on]) =>
    on === undefined
      ? []
      : element("step", {
          eId: ids.named(`etape-${name}`),
          date: on,
          // The one who acts; the préfecture that receives is told by the href.
          by: `#${council}`,
          href: `/akn/ontology/event/fr/${name}`,
        }),
  );
  return element("workflow", { source: "#delib" }, told.join(""));
}

/** The quorum and the vote as the vocabulary of parliaments says them. */
function analysisOf(act: Act, { council }: References, ids: Ids): string {
  const quorum =
    act.quorum.required === null
      ? ""
      : element(
          "quorumVerification",
          { eId: ids.next("quorumVerification") },
          element("quorum", { eId: ids.next("quorum"), value: String(act.quorum.required) }) +
            (act.quorum.counted === null
              ? ""
              : element("count", {
                  eId: ids.next("count"),
                  value: String(act.quorum.counted),
                  refersTo: "#present",
                })),
        );
  const counts = (["for", "against", "abstain", "notVoting"] as const).flatMap((camp) => {
    const figure = act.vote[camp].figure;
    if (!figure) return [];
    return element("count", { eId: ids.next("count"), value: String(figure.value), refersTo: `#${camp}` });
  });
  const outcome = act.decision.outcome?.value;
  const voting =
    counts.length === 0
      ? ""
      : element(
          "voting",
          { eId: ids.next("voting"), outcome: outcome === undefined ? null : `#${outcome}` },
          counts.join(""),
        );
  if (quorum === "" && voting === "") return "";
  return element("analysis", { source: `#${council}` }, element("parliamentary", {}, quorum + voting));
}
