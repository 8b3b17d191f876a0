import type { PhraseRole } from "../../styles/roles.ts";
import { hull } from "../../text/span.ts";
import { sourceText } from "../people/person.ts";
import type { Scope } from "../scope.ts";
import type { Camp, Fact, Vote } from "../types.ts";
import { readBallots } from "./ballots.ts";
import type { CampName, RawCamp } from "./camps.ts";
import { readNamedVoters } from "./namedVoters.ts";
import { readAdoptedBy, readUnanimousFigure } from "./unanimousFigure.ts";
import { readCampLines, readNamedCamps, withLabelNames } from "./voteLines.ts";
import { readVoteSentence } from "./voteSentence.ts";
import { readVoteTable } from "./voteTable.ts";

const MODES: readonly PhraseRole[] = ["electronicVote", "handVote", "secretVote", "publicVote"];

const NO_CAMP: Camp = { figure: null, people: [], span: null };

/** The vote of an act: figures from its lines, else from its sentence. */
export function readVote(scope: Scope): Vote {
  const lines = readCampLines(scope);
  const table = lines.size > 0 ? lines : readVoteTable(scope);
  const told = table.size > 0 ? table : withLabelNames(scope, readVoteSentence(scope));
  const unanimous = told.size > 0 ? told : readUnanimity(scope);
  const camps = withVoters(unanimous.size > 0 ? unanimous : readNamedCamps(scope), readNamedVoters(scope));
  const ballots = readBallots(scope);
  const camp = (name: CampName): Camp => campOf(scope, camps.get(name));
  const result = {
    for: camp("for"),
    against: camp("against"),
    abstain: camp("abstain"),
    notVoting: camp("notVoting"),
  };
  const spans = Object.values(result).flatMap((each) => (each.span ? [each.span] : []));
  return {
    ...result,
    span: hull(spans),
    mode: readMode(scope),
    secret: scope.ownPhrases("secretVote").length > 0,
    cast: camps.get("cast")?.figure ?? null,
    castingVote: castingVote(scope),
    ballots,
  };
}

/**
 * The camps with those whom sentences name: as a camp of their own, or beside a figure where they are as many as it says.
 */
function withVoters(
  camps: ReadonlyMap<CampName, RawCamp>,
  named: ReadonlyMap<CampName, RawCamp>,
): ReadonlyMap<CampName, RawCamp> {
  if (named.size === 0) return camps;
  const all = new Map(camps);
  for (const [name, camp] of named) {
    const known = camps.get(name);
    if (!known) all.set(name, camp);
    else if (known && known.people.length === 0 && known.figure?.value === camp.people.length)
      all.set(name, { ...known, people: camp.people });
  }
  return all;
}

/** « À l'unanimité des 14 votants », « adoptée par six voix »: the votes for. */
function readUnanimity(scope: Scope): ReadonlyMap<CampName, RawCamp> {
  const unanimous = readUnanimousFigure(scope);
  const camp = unanimous?.camp ?? readAdoptedBy(scope);
  return new Map(camp ? [["for", camp]] : []);
}

function campOf(scope: Scope, raw: RawCamp | undefined): Camp {
  if (!raw) return NO_CAMP;
  return { figure: raw.figure, people: raw.people, span: scope.span(raw.start, raw.end) };
}

/** How the council voted; where several ways are named, the one that stands nearest to the result. */
function readMode(scope: Scope): Fact<string> | null {
  let last: Fact<string> | null = null;
  let end = -1;
  for (const role of MODES)
    for (const phrase of scope.ownPhrases(role)) {
      // « à main levée » stands inside « vote à main levée ».
      if (phrase.start < end) continue;
      end = phrase.end;
      const written = sourceText(scope.syntax.folded, phrase.start, phrase.end).toLowerCase();
      last = scope.fact(written.replace(/^(?:vote )?(?:à |au )?(?:vote )?/, ""), phrase.start, phrase.end);
    }
  return last;
}

function castingVote(scope: Scope): Fact<true> | null {
  const phrase = scope.ownPhrases("castingVote")[0];
  return phrase ? scope.fact(true as const, phrase.start, phrase.end) : null;
}
