/** What the clock of a speech or a caucus says: that little time is left, and that it is up. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { clockSaid, OF_CAUCUS, OF_SPEECH } from "../../src/ui/committee/spoken-clock.tsx";

beforeAll(() => loadWording("committee"));

/** Everything that a clock says while it runs down from this number of seconds. */
function whole(seconds: number, marks: readonly number[]): readonly string[] {
  return Array.from({ length: seconds + 5 }, (_, at) => seconds - at).flatMap((left) =>
    clockSaid(left + 1, left, marks),
  );
}

test("a speech has one warning, and a caucus two", () => {
  expect(whole(90, OF_SPEECH)).toEqual(["20 seconds left.", "Time is up."]);
  expect(whole(600, OF_CAUCUS)).toEqual(["60 seconds left.", "20 seconds left.", "Time is up."]);
});

test("added time says nothing here, because the entry of the log does", () => {
  expect(clockSaid(-3, 27, OF_SPEECH)).toEqual([]);
});
