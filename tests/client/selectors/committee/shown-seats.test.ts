/** On a phone, nobody scrolls through 300 delegations to find their own. */
import { expect, test } from "vitest";
import { shownSeats } from "../../../../src/client/selectors/committee/shown-seats.ts";

const seats = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `S${at}`);

test.each([
  ["20 delegations are listed whole", 20, "", false, 20],
  ["of 300, the first twelve are listed", 300, "", false, 12],
  ["one letter that finds many lists the first twelve", 60, "a", false, 12],
  ["one letter that finds few lists them all", 9, "k", false, 9],
  ["spaces are no letters", 300, "   ", false, 12],
  ["two letters list all that they find", 60, "an", false, 60],
  ["all are listed to whoever asks", 300, "", true, 300],
] as const)("%s", (_, count, typed, isAll, shown) => {
  expect(shownSeats(seats(count), typed, isAll)).toEqual(seats(count).slice(0, shown));
});
