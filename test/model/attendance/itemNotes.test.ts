// Who comes at an item of minutes, or stays until one, by the words beside his name in the lists of the session.
import { describe, expect, it } from "vitest";
import { createSnapshot } from "../../../server/src/snapshot.ts";
import { names } from "../acts.ts";

const minutes = (note: string, votes: readonly number[], head = (rank: number) => `${rank}. `) =>
  createSnapshot(
    [
      "COMMUNE DE VALBOURG",
      "PROCÈS-VERBAL",
      "Séance du 12 mars 2024 à 20 heures",
      `Présents : Paul GERMAIN, Claire ROUSSET, Jean TALBOT, Alice BRETON (${note}), Luc VIDAL`,
      "Absente : Lucie FERRAND",
      "Secrétaire : Claire ROUSSET",
      ...votes.flatMap((figure, index) => [
        `${head(index + 1)}Tarifs de la salle n° ${index + 1}`,
        `Le conseil municipal, par ${figure} voix pour et 0 contre, 0 abstention, fixe le tarif.`,
      ]),
      "La séance est levée à 21 heures.",
    ].join("\n"),
  );
const presents = ({ acts }: ReturnType<typeof minutes>) =>
  acts.map((each) => names(each.members.present.people).includes("Alice BRETON"));
const faults = ({ findings }: ReturnType<typeof minutes>) =>
  findings.filter((each) => each.level === "error").map((each) => each.rule);

describe.each([
  ["arrivée à 20 h 25, point n° 2", [false, true, true]],
  ["à partir du point 2", [false, true, true]],
  ["arrivée à la question 3", [false, false, true]],
  ["jusqu'au point n° 2", [true, true, false]],
  ["départ à 20 h 40, point 1", [true, false, false]],
])("(%s)", (note, there) => {
  const right = there.map((each) => (each ? 5 : 4));

  it("is among those present for her items only", () => {
    const read = minutes(note, right);
    expect(presents(read)).toEqual(there);
    expect(read.acts.map((each) => each.voters.computed)).toEqual(right);
    expect(read.acts.map((each) => each.tally.absent)).toEqual(there.map((each) => (each ? 1 : 2)));
    expect(faults(read)).toEqual([]);
  });
});

it("a vote too many before she comes, or one too few behind, is told", () => {
  expect(faults(minutes("arrivée au point 2", [5, 5, 5]))).toEqual(["vote-sum"]);
  expect(faults(minutes("arrivée au point 2", [4, 5, 4]))).toEqual(["vote-sum"]);
});

it("stays where the words or the items leave a doubt", () => {
  expect(presents(minutes("absente au point 2", [5, 4, 5]))).toEqual([true, true, true]);
  expect(presents(minutes("arrivée après le point 1", [4, 5, 5]))).toEqual([true, true, true]);
});

it("who presides or writes is never listed away", () => {
  const { acts } = createSnapshot(
    [
      "COMMUNE DE VALBOURG",
      "PROCÈS-VERBAL",
      "Séance du 12 mars 2024",
      "Présents : Paul GERMAIN, Claire ROUSSET (arrivée au point 2), Jean TALBOT, Luc VIDAL",
      "Secrétaire : Claire ROUSSET",
      "1. Tarifs de la salle",
      "Adopté à l'unanimité.",
      "2. Travaux de voirie",
      "Adopté à l'unanimité.",
      "La séance est levée.",
    ].join("\n"),
  );
  expect(acts.map((each) => each.members.present.people.length)).toEqual([4, 4]);
});
