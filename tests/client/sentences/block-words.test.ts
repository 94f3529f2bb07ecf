/** The forecast of blocks names the states that objected in the open, so that a player knows whom to win over. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { blockersExpected } from "../../../src/client/sentences/block-words.ts";

await loadWording("negotiation");

test("states that objected and have a block left are named with the forecast of blocks", () => {
  expect(blockersExpected({ low: 0, high: 2 }, ["Egypt", "Iran", "Cuba"])).toBe(
    "0 to 2 may block, Egypt and Iran first.",
  );
  expect(blockersExpected({ low: 0, high: 1 }, ["Egypt", "Iran"])).toBe(
    "At most one may block: Egypt objects most.",
  );
});

test("without a public objection nobody is named, and without a forecast nobody is accused", () => {
  expect(blockersExpected({ low: 0, high: 2 }, [])).toBe("0 to 2 may block.");
  expect(blockersExpected({ low: 0, high: 1 }, [])).toBe("At most one may block.");
  expect(blockersExpected({ low: 2, high: 2 }, [])).toBe("About 2 may block.");
  expect(blockersExpected({ low: 0, high: 0 }, ["Egypt"])).toBe(
    "Nobody is likely to block: a block costs trust.",
  );
});
