import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { bestText } from "../../../src/client/sentences/challenge-words.ts";

await loadWording("challenges");

const BEST = { seed: "room", met: 2, of: 3, mandate: 1080, tries: 4, at: 2 };

test.each([
  [{ ...BEST, met: 3 }, 905, "On the 2nd try, Mandate 1,080 (par 905)"],
  [{ ...BEST, met: 3 }, null, "On the 2nd try, Mandate 1,080"],
  [BEST, 905, "Best of 4 tries: 2 of 3 aims, Mandate 1,080 (par 905)"],
  [{ ...BEST, mandate: -40 }, 905, "Best of 4 tries: 2 of 3 aims, Mandate −40 (par 905)"],
  [undefined, 905, "Not played on this device"],
])("the best result in a tough seat is shown beside par (%#)", (best, par, text) => {
  expect(bestText(best, par)).toBe(text);
});
