/** The numbers of clauses on a page: kept while motions and amendments name them, as in the document once adopted. */
import { expect, test } from "vitest";
import { numberedClauses } from "../../../../src/client/selectors/committee/numbered-clauses.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { Paper } from "../../../../src/committee/state/paper.ts";
import { inDebate, introduced } from "../../../support/committee.ts";

const numbers = (paper: Paper | undefined) =>
  paper === undefined ? [] : numberedClauses(paper, "operative").map(({ at, number }) => [at, number]);

/** A paper of three clauses whose second one was struck. */
function struck(): Paper | undefined {
  const room = inDebate(PACK["una-usa"], 5);
  const n = introduced(room);
  const paper = room.state().papers.find((one) => one.n === n);
  return paper === undefined ? undefined : { ...paper, text: "One\n\nThree" };
}

test("given a struck clause, the others keep their numbers until the paper is adopted, and then count on", () => {
  const paper = struck();
  expect(numbers(paper)).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(numbers(paper && { ...paper, status: "rejected" })).toHaveLength(3);
  expect(numbers(paper && { ...paper, status: "adopted" })).toEqual([
    [1, 1],
    [3, 2],
  ]);
});

test("given an amendment that replaces a clause, its words have the number of that clause", () => {
  const paper = struck();
  const amends = { paper: 1, change: "replace", clause: 3 } as const;
  expect(numbers(paper && { ...paper, text: "New", amends, status: "adopted" })).toEqual([[1, 3]]);
});
