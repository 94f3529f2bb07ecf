/**
 * The determinism suite in Node. `tests/browser/determinism.spec.ts` holds Chromium, Firefox and WebKit to the same
 * file. A change that is meant is written down by `npx node tests/golden/regenerate.ts`.
 */
import { expect, test } from "vitest";
import { playedInNode, readHashes } from "./hashes.ts";

test("contents, matches and studies have their kept hashes in Node", async () => {
  expect(await playedInNode()).toEqual(readHashes());
});
