/** Every difference in 200 matches has a cause, and "what mattered" never has one act on both sides. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { targetsIn } from "../../../src/lab/cause/targets.ts";
import { matchOf, shownIn } from "../../support/causes.ts";
import { expectSidesApart } from "../../support/sides-apart.ts";

await loadWording("content", "debrief");

const MATCHES = 100;

test.each(["lesson", "express"] as const)(
  "%s: a cause for every difference of 100 matches",
  (scenario) => {
    for (let at = 0; at < MATCHES; at++) {
      const played = matchOf(scenario, "long-cause", at);
      for (const { own, other, place, found } of shownIn(played)) {
        expect(found.causes.map(({ target }) => target)).toEqual(targetsIn({ own, other }, place));
        for (const { share } of found.causes) expect(share).toBeGreaterThanOrEqual(500);
      }
      expectSidesApart(played);
    }
  },
  3_600_000,
);
