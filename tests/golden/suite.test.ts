/**
 * The determinism suite in Node. `tests/browser/determinism.spec.ts` compares Chromium, Firefox and WebKit with the
 * same file. After an intended change, run `npx node tests/golden/regenerate.ts`.
 */
import { expect, test } from "vitest";
import { playedInNode, readHashes } from "./hashes.ts";

test("contents, matches and studies have their kept hashes in Node", async () => {
  expect(await playedInNode()).toEqual(readHashes());
});
