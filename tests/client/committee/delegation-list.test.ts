/** Delegations from names. */
import { expect, test } from "vitest";
import { withNames, withSeat } from "../../../src/client/committee/delegation-list.ts";

const STATES = new Map([
  ["KEN", "Kenya"],
  ["CIV", "Côte d’Ivoire"],
]);

test("given names, one a line, states are known however they are written, and others have a number", () => {
  expect(withNames([], "kenya\r\ncote d'ivoire\nHoly See, observer\n\nRed Cross;NGO", STATES)).toEqual([
    { id: "KEN", name: "Kenya", kind: "member" },
    { id: "CIV", name: "Côte d’Ivoire", kind: "member" },
    { id: "x1", name: "Holy See", kind: "observer" },
    { id: "x2", name: "Red Cross", kind: "ngo" },
  ]);
});

test("given a name that is there already, it is not added twice", () => {
  const once = withNames([], "Kenya", STATES);
  expect(withNames(once, "KENYA\nKenya", STATES)).toEqual(once);
});

test("given a file with a name in quotes, its comma is no end", () => {
  expect(withNames([], '"Korea, Republic of"', STATES)).toEqual([
    { id: "x1", name: "Korea, Republic of", kind: "member" },
  ]);
});

test("given a seat with a number, the next has another", () => {
  const two = withSeat(withSeat([], "One", "member"), "Two", "ngo");
  expect(two.map(({ id }) => id)).toEqual(["x1", "x2"]);
});
