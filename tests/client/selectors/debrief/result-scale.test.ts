import { expect, test } from "vitest";
import { endOfScale, shareOf } from "../../../../src/client/selectors/debrief/result-scale.ts";

test.each([
  [1080, 905, 1810],
  [-40, 905, 1810],
  [1080, 400, 1080],
  [1080, null, null],
  [1080, 0, null],
  [-40, -10, null],
])("the bar of a Mandate of %i with par %s ends at %s", (value, par, end) => {
  expect(endOfScale("mandate", value, par)).toBe(end);
});

test("the bars of Trust and World end at 1,000, with par or without", () => {
  for (const par of [null, 612]) {
    expect(endOfScale("trust", 590, par)).toBe(1000);
    expect(endOfScale("world", 455, par)).toBe(1000);
  }
});

test("par is the middle of the Mandate's bar, which never overflows", () => {
  expect(shareOf(905, 1810)).toBe(0.5);
  expect(shareOf(1080, 1080)).toBe(1);
  expect(shareOf(1200, 1080)).toBe(1);
  expect(shareOf(-40, 1810)).toBe(0);
});
