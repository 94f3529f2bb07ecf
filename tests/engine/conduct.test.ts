/** What a screen says before an act matches what the rules then do. */

import { describe, expect, test } from "vitest";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { publicMargin } from "../../src/engine/model/canonical.ts";
import { blockCost, hasCause } from "../../src/engine/model/cause.ts";
import { floorHolders, floorShare, weightsOf } from "../../src/engine/model/chair.ts";
import { recordOf, storyCost } from "../../src/engine/model/conduct.ts";
import { isUnfaithful, linesCrossed, saidYes } from "../../src/engine/model/faithfulness.ts";
import { casesOf } from "../../src/engine/options/options.ts";
import type { Command, LayPlacards, Speak } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { opened, put, seenBy, withDraft } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const ARTICLE = 1;
const KEN = 2;

/** Five countries, with texts 1 and 2 of safeguards on the floor. */
function room(): World {
  return withDraft(opened(setupOf(), fiveCountries()), { floor: [ARTICLE], texts: [[], [1, 2], [], []] });
}

function placards(wish: number): LayPlacards {
  return { type: "layPlacards", article: ARTICLE, placards: [0, 2], wish, care: 1 };
}

const scenario = fiveCountries();
const seatOf = (country: number): string => scenario.countries[country]?.iso3 ?? "";

function speech(): Speak {
  return {
    type: "speak",
    article: ARTICLE,
    alternative: 1,
    argument: "rights",
    case: casesOf(scenario, ARTICLE)[0] ?? "",
  };
}

describe("the floor", () => {
  test("a seat has the weight of its power, plus forty times its trust above 300 once it has spoken, as forecast", () => {
    const before = room();
    const { now, spoken } = floorShare(before, ARTICLE, KEN);
    expect(spoken).toBeGreaterThan(now);
    const after = given(before).close({ [seatOf(KEN)]: [speech()] }).world;
    expect(floorHolders(after, ARTICLE)).toEqual([KEN]);
    expect(floorShare(after, ARTICLE, KEN)).toEqual({ now: spoken, spoken });
    const power = scenario.countries[KEN]?.power ?? 0;
    expect(weightsOf(after, ARTICLE).own[KEN]).toBe(power + 40 * ((after.trust[KEN] ?? 0) - 300));
  });

  test("the speech forecast says how much more of the room that is", () => {
    const { now, spoken } = floorShare(room(), ARTICLE, KEN);
    const reasons = forecast(seenBy(room(), seatOf(KEN)), speech())?.reasons ?? [];
    expect(reasons.find(({ code }) => code === "floor")?.value).toBe(spoken - now);
  });
});

describe("the record", () => {
  const first = given(room()).close({ [seatOf(KEN)]: [placards(1)] }).world;

  test("the first wish costs nothing, and a change costs ten per step, as the rules then charge", () => {
    expect(storyCost(room(), ARTICLE, KEN, 3)).toBe(0);
    expect(storyCost(first, ARTICLE, KEN, 3)).toBe(20);
    const again = { ...first, phase: "negotiation", beat: "sound" } as const;
    const told = given(again).close({ [seatOf(KEN)]: [placards(3)] }).world;
    expect(told.trust[KEN]).toBe((first.trust[KEN] ?? 0) - 20);
  });

  test("an objective is on it if its own seat has said so", () => {
    const goal = { article: ARTICLE, accept: [1] };
    expect(recordOf(first, KEN, goal)).toBe("onRecord");
    expect(recordOf(first, KEN, { ...goal, accept: [2, 3] })).toBe("unasked");
    expect(recordOf(first, KEN + 1, goal)).toBe("unheard");
  });

  test("articles that were never on the floor are not asked about", () => {
    expect(recordOf(room(), KEN, { article: 3, accept: [] })).toBe("onRecord");
  });
});

describe("a block", () => {
  const margin = (alternative: number): number => publicMargin(scenario, KEN, ARTICLE, alternative);
  const fine = [0, 1, 2, 3].find((alternative) => margin(alternative) >= 0) ?? 0;

  test("without a cause that everyone can see it costs twice as much; a declared line is such a cause", () => {
    expect(blockCost(room(), KEN, ARTICLE, fine)).toBe(120);
    const lines = put(room().declaredLines, { [ARTICLE * scenario.countries.length + KEN]: 1 << fine });
    const declared = { ...room(), declaredLines: lines };
    expect(hasCause(declared, KEN, ARTICLE, fine)).toBe(true);
    expect(blockCost(declared, KEN, ARTICLE, fine)).toBe(60);
  });

  test("for every seat, article and wording the cause is the public margin", () => {
    const silent = { ...room(), declaredLines: room().declaredLines.map(() => 0) };
    const facts = silent.scenario;
    scenario.countries.forEach((_, i) => {
      scenario.articles.forEach((article, a) => {
        article.alternatives.forEach((__, o) => {
          expect(hasCause(silent, i, a, o)).toBe(publicMargin(facts, i, a, o) < 0);
        });
      });
    });
  });

  test("its forecast says which cause it has; joining has none", () => {
    const world = withDraft(room(), { chair: [-1, fine, -1, -1] });
    const stand = (kind: "block" | "join"): Command => ({
      type: "takeStand",
      article: ARTICLE,
      stand: kind,
      breaking: false,
    });
    const codes = (kind: "block" | "join") =>
      forecast(seenBy(world, seatOf(KEN)), stand(kind))?.reasons.map(({ code, value }) => [code, value]) ??
      [];
    expect(codes("block")).toContainEqual(["noCause", -120]);
    expect(codes("join").flat()).not.toContain("noCause");
  });
});

describe("a word given on the whole text", () => {
  const base = room();
  const adopted: World = {
    ...base,
    treaty: {
      ...base.treaty,
      text: [0, 1, 0, 0],
      outcome: { how: "consensus", ballot: null, blockers: [] },
    },
  };
  const lined: World = {
    ...adopted,
    declaredLines: put(base.declaredLines, { [ARTICLE * scenario.countries.length + KEN]: 0b10 }),
  };
  const joined = (world: World): World => ({
    ...world,
    treaty: { ...world.treaty, deposited: put(world.treaty.deposited, { [KEN]: 3 }) },
  });

  test("everybody in a consensus has said yes, and a state that then stays out has broken its word", () => {
    expect(saidYes(adopted, KEN)).toBe(true);
    expect(isUnfaithful(adopted, KEN)).toBe(true);
    expect(isUnfaithful(joined(adopted), KEN)).toBe(false);
  });

  test("a declared line that the text crosses explains staying out, and not joining", () => {
    expect(linesCrossed(lined, KEN)).toEqual([ARTICLE]);
    expect(isUnfaithful(lined, KEN)).toBe(false);
    expect(isUnfaithful(joined(lined), KEN)).toBe(true);
    const reserved = { ...lined.treaty, reservations: [{ country: KEN, article: ARTICLE }] };
    expect(isUnfaithful(joined({ ...lined, treaty: reserved }), KEN)).toBe(false);
  });
});
