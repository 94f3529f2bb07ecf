/** Several people at one table: who they are, and who still has to decide. */
import { expect, test } from "vitest";
import { othersWaiting, personSeats } from "../../../../src/client/selectors/match/sharing.ts";
import { openMatch, setReady, viewOf } from "../../../../src/match/match.ts";
import { libraryOf, PERSON, setupOf } from "../../../support/scenario.ts";

const setup = setupOf({
  scenario: "express",
  audience: "young",
  seed: "shared",
  seats: { BRA: PERSON, KEN: PERSON, USA: PERSON },
});
const match = openMatch(libraryOf(setup), setup);
const waiting = (now: typeof match) => othersWaiting(viewOf(now, "KEN"), now.scenario);

test("people are distinguished from bots, in the order of the delegations", () => {
  expect([...personSeats(viewOf(match, "KEN"), match.scenario)].sort()).toEqual(["BRA", "KEN", "USA"]);
});

test("a seat waits for all others that are not ready", () => {
  expect([...waiting(match)].sort()).toEqual(["BRA", "USA"]);
  expect(waiting(setReady(match, "USA"))).toEqual(["BRA"]);
  expect([...waiting(setReady(match, "KEN"))].sort()).toEqual(["BRA", "USA"]);
});
