/** The forecast of blocks names the likeliest of the states that objected in the open, so that a player knows whom to win over. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { blockersExpected } from "../../../src/client/sentences/block-words.ts";

await loadWording("negotiation");

test("the likeliest state that objected and has a block left is named with the forecast of blocks", () => {
  expect(blockersExpected({ low: 0, high: 2 }, ["Egypt", "Iran", "Cuba"])).toBe(
    "Expect 0 to 2 blocks, likely Egypt.",
  );
  expect(blockersExpected({ low: 0, high: 1 }, ["Egypt", "Iran"])).toBe("Expect 0 to 1 block, likely Egypt.");
});

test("without a public objection nobody is named, and without a forecast nobody is accused", () => {
  expect(blockersExpected({ low: 0, high: 2 }, [])).toBe("Expect 0 to 2 blocks.");
  expect(blockersExpected({ low: 0, high: 1 }, [])).toBe("Expect 0 to 1 block.");
  expect(blockersExpected({ low: 2, high: 2 }, [])).toBe("Expect about 2 blocks.");
  expect(blockersExpected({ low: 0, high: 0 }, ["Egypt"])).toBe(
    "Nobody is likely to block: a block costs trust.",
  );
});
