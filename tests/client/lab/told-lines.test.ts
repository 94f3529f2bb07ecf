/** A card does not repeat what the card before it said about the match without the seat. */
import { expect, test } from "vitest";
import { isToldAgain, rememberLine, toldLines } from "../../../src/client/lab/told-lines.ts";

const isAgain = (clock: number, words: string): boolean => isToldAgain(toldLines.getState(), clock, words);

test("the same words in the next beat are a repetition, in the same beat they are not", () => {
  rememberLine(3, "no different so far");
  expect(isAgain(3, "no different so far")).toBe(false);
  expect(isAgain(6, "no different so far")).toBe(true);
  expect(isAgain(6, "Ines would be a criminal")).toBe(false);
});

test("only the last card before counts, and a beat that was taken back does not", () => {
  rememberLine(3, "one");
  rememberLine(6, "two");
  expect(isAgain(9, "one")).toBe(false);
  rememberLine(3, "one");
  expect(isAgain(9, "one")).toBe(true);
});
