/** The numbers of clauses on a page: kept while motions and amendments name them, as in the document once adopted. */
import { expect, test } from "vitest";
import { wordsBlocks } from "../../../../src/client/files/document-sheet.ts";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { documentText } from "../../../../src/client/selectors/committee/document-text.ts";
import { numberedClauses } from "../../../../src/client/selectors/committee/numbered-clauses.ts";
import { renumberedText } from "../../../../src/client/sentences/paper-names.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { Paper } from "../../../../src/committee/state/paper.ts";
import { inDebate, introduced } from "../../../support/committee.ts";

await loadWording("committee");

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

test("given an adopted text with struck clauses, it says which numbers the clauses had, in runs", () => {
  const paper = struck();
  if (paper === undefined) throw new Error("no paper");
  const adopted = { ...paper, status: "adopted" } as const;
  expect(renumberedText(paper)).toBe("");
  expect(renumberedText({ ...adopted, text: "One\nTwo\n" })).toBe("");
  expect(renumberedText(adopted)).toBe("Some paragraphs have new numbers in the adopted text: 3 is now 2.");
  const long = {
    ...adopted,
    text: ["One", "", "Three", "Four", "", "", "Seven", "Eight", "Nine"].join("\n"),
  };
  expect(renumberedText(long)).toBe(
    "Some paragraphs have new numbers in the adopted text: 3–4 are now 2–3 and 7–9 are now 4–6.",
  );
});

test("given an adopted text with struck clauses, the page, the document and its file have the same numbers", () => {
  const paper = struck();
  if (paper === undefined) throw new Error("no paper");
  const adopted = { ...paper, kind: "draft", status: "adopted" } as const;
  const page = numberedClauses(adopted, "operative").map(({ number }) => number);
  expect(documentText(adopted).clauses.map(({ number }) => number)).toEqual(page);
  // The word processor counts the clauses from the first, one for each block.
  expect(wordsBlocks(documentText(adopted)).filter(({ type }) => type === "clause")).toHaveLength(
    page.length,
  );
});
