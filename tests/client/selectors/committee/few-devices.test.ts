/** Ballots from one or two devices are never counted, so the desk is warned while something can still be done. */
import { describe, expect, test } from "vitest";
import { fewDevices, isLongPaper } from "../../../../src/client/selectors/committee/election.ts";
import type { Access } from "../../../../src/committee/message.ts";

/** The devices of a committee, by delegation; those in `away` have lost their connection. */
function access(seats: readonly string[], away: readonly string[] = []): Access {
  const devices = seats.map((seat, id) => ({ id, seat, asked: null, isPutOff: false, isRemoved: false }));
  const lines = devices.map(({ id, seat }) => ({ device: id, goneSince: away.includes(seat) ? 1 : null }));
  return {
    devices,
    lines,
    readKey: "",
    isJoiningOpen: true,
    hasTwoChairs: false,
    isHostEnding: false,
  };
}

const VOTERS = ["a", "b", "c", "d"];

describe("the warning about a secret ballot", () => {
  test.each([
    ["one delegation has a device", access(["a"]), 1],
    ["two delegations have a device", access(["a", "b"]), 2],
    ["the third device is that of an observer", access(["a", "b", "x"]), 2],
    ["the third device has lost its connection", access(["a", "b", "c"], ["c"]), 2],
    ["two devices are those of one delegation", access(["a", "b", "b"]), 2],
  ])("comes if %s", (_, given, count) => {
    expect(fewDevices(given, VOTERS)).toEqual({ count, fewest: 3 });
  });

  test("does not come where everybody votes on paper, nor with three devices", () => {
    expect(fewDevices(null, VOTERS)).toBeNull();
    expect(fewDevices(access([]), VOTERS)).toBeNull();
    expect(fewDevices(access(["a", "b", "c"]), VOTERS)).toBeNull();
  });

  test("counts the ballots in the box whose devices are gone", () => {
    expect(fewDevices(access(["a"], ["a"]), VOTERS, 1)).toEqual({ count: 1, fewest: 3 });
    expect(fewDevices(access(["a"]), VOTERS, 3)).toBeNull();
  });
});

test("a ballot paper lists up to 24 names and has the rest searched for", () => {
  const names = Array.from({ length: 25 }, (_, at) => `Name ${at}`);
  expect(isLongPaper(names.slice(0, 24))).toBe(false);
  expect(isLongPaper(names)).toBe(true);
});
