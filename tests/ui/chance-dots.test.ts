import { expect, test } from "vitest";
import { dotsOf } from "../../src/ui/widgets/chance-dots.tsx";

/** s: sure, m: maybe, n: no. */
const drawn = (low: number, high: number) =>
  dotsOf(low, high)
    .map(({ dot }) => dot[0])
    .join("");

test("a chance is ten dots: full for the sure part, pale for the possible part", () => {
  expect(drawn(12, 37)).toBe("smmmnnnnnn");
  expect(drawn(0, 0)).toBe("nnnnnnnnnn");
  expect(drawn(100, 100)).toBe("ssssssssss");
  expect(drawn(50, 50)).toBe("sssssnnnnn");
});
