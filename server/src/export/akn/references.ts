import { peopleOf } from "../../model/roster.ts";
import type { Act, Person } from "../../model/types.ts";
import { element } from "../xml/escape.ts";
import { type Ids, slug } from "./ids.ts";

/** What the document refers to: its persons, its council and the terms of its vote, each with its id. */
export interface References {
  readonly council: string;
  /** The id of a person of the act; null for one that it does not know. */
  readonly personId: (person: Person | null) => string | null;
  /** The `references` element. */
  readonly xml: string;
}

/** Terms that Délib's facts are said in, as concepts of the document. */
const CONCEPTS = {
  adopted: "Adoptée",
  rejected: "Rejetée",
  postponed: "Reportée ou retirée",
  noted: "Prise d’acte",
  for: "Pour",
  against: "Contre",
  abstain: "Abstention",
  notVoting: "Ne prend pas part au vote",
  present: "Présent",
  represented: "Représenté",
  absent: "Absent",
  inOffice: "Membres en exercice",
  "nomenclature-actes": "Nomenclature ACTES",
} as const;

/** Roles by their ids, as they are shown. */
const ROLES = {
  president: "Président de séance",
  secretary: "Secrétaire de séance",
  rapporteur: "Rapporteur",
  signatory: "Signataire",
} as const;

/** The references of an act. Persons come in the order of the text, one for each of its people. */
export function referencesOf(act: Act, ids: Ids): References {
  const council = ids.named("collectivite");
  const people = new Map<string, string>();
  const persons = peopleOf(act).map(({ key, name }) => {
    const id = ids.named(`p-${slug(name) || "sans-nom"}`);
    people.set(key, id);
    return element("TLCPerson", { eId: id, href: `/akn/ontology/person/fr/${slug(name)}`, showAs: name });
  });
  const name = act.collectivity.name?.value.replace(/\s+/g, " ") ?? "Collectivité";
  const entries = [
    element("TLCOrganization", {
      eId: council,
      href: `/akn/ontology/organization/fr/${authorOf(act)}`,
      showAs: name,
    }),
    element("TLCOrganization", {
      eId: ids.named("delib"),
      href: "/akn/ontology/organization/delib",
      showAs: "Délib",
    }),
    ...persons,
    ...Object.entries(ROLES).map(([id, showAs]) =>
      element("TLCRole", { eId: ids.named(id), href: `/akn/ontology/role/fr/${id}`, showAs }),
    ),
    ...Object.entries(CONCEPTS).map(([id, showAs]) =>
      element("TLCConcept", { eId: ids.named(id), href: `/akn/ontology/concept/fr/${id}`, showAs }),
    ),
  ];
  return {
    council,
    personId: (person) => (person && people.get(person.key)) ?? null,
    xml: element("references", { source: "#delib" }, entries.join("\n      ")),
  };
}

/** Who is the author, as a piece of an address: its SIREN, else its name. */
export function authorOf({ collectivity }: Act): string {
  if (collectivity.siren !== null) return `siren-${collectivity.siren}`;
  return slug(collectivity.name?.value ?? "") || "collectivite";
}
