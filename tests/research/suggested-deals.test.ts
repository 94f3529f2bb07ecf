/** A deal that the page suggests to a pupil should be one that its classmate has a reason to agree to. */
import { expect, test } from "vitest";
import { suggestedIn } from "../support/suggested-deals.ts";

const LESSONS = 24;

/**
 * The giver knows only what its classmate said in public, so some deals still cost the classmate. Before a deal had to
 * bring its receiver something by public facts, 28 of 224 did in these lessons; now 11 of 192 do.
 */
test("one suggested deal in ten at most costs the classmate more than it brings", () => {
  const all = Array.from({ length: LESSONS }, (_, game) => suggestedIn({ seed: "suggested", game })).flat();
  const costly = all.filter(({ worth }) => worth < 0);
  expect(10 * costly.length, `${costly.length} of ${all.length}`).toBeLessThanOrEqual(all.length);
});

test("a pupil still gets suggestions for classmates: six in a lesson and more", () => {
  const all = Array.from({ length: LESSONS }, (_, game) => suggestedIn({ seed: "suggested", game })).flat();
  expect(all.length).toBeGreaterThan(6 * LESSONS);
});
