/** The size of a table in a record is checked before its contents are read. */
import { expect, test } from "vitest";
import { setup } from "../../src/match/record-schema.ts";

const SETUP = {
  scenario: "express",
  seed: "a-seed",
  climate: "measured",
  audience: "young",
  procedure: "un-ga",
  level: 1,
  seats: { KEN: { type: "person" } },
};

/** Returns how many values of a table are read while a setup with it is checked, and whether the setup passes. */
function looksAt(field: "words" | "text" | "seats", rows: number): readonly [number, boolean] {
  let looks = 0;
  const table = Object.fromEntries(Array.from({ length: rows }, (_, k) => [`A${k}`, "x"]));
  const watched = new Proxy(table, {
    get: (of, name, self) => {
      looks++;
      return Reflect.get(of, name, self);
    },
  });
  const { success } = setup.safeParse({ ...SETUP, [field]: watched });
  return [looks, success];
}

test.each(["words", "text", "seats"] as const)(
  "200,000 %s are refused without a look at one of them",
  (field) => {
    expect(looksAt(field, 200_000)).toEqual([0, false]);
  },
);

test("64 wordings of articles are read, 65 are refused", () => {
  const words = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, k) => [`article-${k}`, "Each State Party shall"]));
  expect(setup.safeParse({ ...SETUP, words: words(64) }).success).toBe(true);
  expect(setup.safeParse({ ...SETUP, words: words(65) }).success).toBe(false);
});
