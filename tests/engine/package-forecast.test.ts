/**
 * How likely a partner is to take a package, as far as its public position tells. Jamaica is offered techtransfer C, one
 * step from its public wish B of four: attention 64 · worth 808 = 51,712 u, and it is asked for hr62 D, its wish.
 */
import { describe, expect, test } from "vitest";
import { isLikely } from "../../src/bots/deal.ts";
import type { OfferPackage } from "../../src/engine/command.ts";
import { forecast } from "../../src/engine/expect.ts";
import type { World } from "../../src/engine/world.ts";
import { readerOf } from "../support/mind.ts";
import { opened, put, withDraft, withSecrets } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const [CAN, EGY, JAM] = [0, 1, 2] as const;
const [HR62, TECH] = [0, 3] as const;

/** The deal beat; Egypt, who offers, is trusted so much. */
function table(trust: number): World {
  const world = opened(setupOf(), fiveCountries());
  return withDraft(
    { ...world, beat: "deal", trust: put(world.trust, { [EGY]: trust }) },
    { floor: [HR62, TECH], texts: [[2, 3], [], [], [0, 2]], chair: [3, -1, -1, 2] },
  );
}

const PACKAGE: OfferPackage = {
  type: "offerPackage",
  to: JAM,
  give: { article: TECH, alternative: 2 },
  ask: { article: HR62, alternative: 3 },
  assistance: 0,
};

function range(world: World, item: OfferPackage = PACKAGE): (number | undefined)[] {
  const expected = forecast(world, "EGY", item);
  return [expected?.low, expected?.high];
}

// Four articles: ku 770,000, of which 1 in 200 is 3,850 and 1 in 1,000 is 770.
describe("MODEL §3.7: the forecast of a package, by trust · gain − harm − ku/200 in thousandths of ku", () => {
  test.each([
    ["looks even: 51,712 · 75/1000 = 3,878, that is 28 over", 75, [300, 550]],
    ["looks better by a thousandth: 90 gives 4,654, 804 over", 90, [630, 880]],
    ["looks better by more", 600, [650, 900]],
    ["looks a thousandth too dear: 59 gives 3,051, 799 under", 59, [0, 220]],
    ["looks two too dear: 43 gives 2,223, 1,627 under", 43, [0, 140]],
    ["comes from who is not believed at all", 0, [0, 140]],
  ] as const)("%s", (_, trust, expected) => {
    expect(range(table(trust))).toEqual(expected);
  });

  test("beyond a public red line hardly ever, however good it looks: Canada and hr62 C", () => {
    const world = withDraft(table(1000), { chair: [2, -1, -1, 2] });
    const beyond = { ...PACKAGE, to: CAN, ask: { article: HR62, alternative: 2 } };
    expect(range(world, beyond)).toEqual([0, 130]);
  });

  test("assistance, 15,000 u times the trust, makes up for a little", () => {
    // 59: 3,051 + 885 = 3,936, 86 over.
    expect(range(table(59), { ...PACKAGE, assistance: 1 })).toEqual([300, 550]);
  });

  test("it never promises all or nothing", () => {
    for (let trust = 0; trust <= 1000; trust += 5) {
      const [low = -1, high = -1] = range(table(trust));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(650);
      expect(high).toBeGreaterThanOrEqual(140);
      expect(high).toBeLessThanOrEqual(900);
    }
  });

  test("reads what is public: the partner's secrets change nothing", () => {
    const world = table(75);
    const secret = withSecrets(world, {
      positions: world.secrets.positions.map(() => 0),
      redLines: world.secrets.redLines.map(() => 0b1111),
    });
    expect(range(secret)).toEqual(range(world));
  });
});

describe("MODEL §3.7: bots offer only what is taken more often than not", () => {
  test.each([
    [75, false],
    [89, false],
    [90, true],
    [600, true],
  ])("offered by who is trusted %i: %s", (trust, likely) => {
    const egypt = readerOf(table(trust), "EGY");
    expect(isLikely(egypt, JAM, PACKAGE.give, PACKAGE.ask)).toBe(likely);
  });
});
