import { beforeEach, describe, expect, test } from "vitest";
import {
  betterThan,
  compare,
  comparePars,
  FIELD,
  fieldId,
  fieldStore,
  keepPar,
  parId,
} from "../../../src/client/lab/comparison-scores.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import type { Lab } from "../../../src/lab/worker-client.ts";
import { SOLO } from "../../support/by-hand.ts";

function setupOn(seed: string, seat = "KEN"): Setup {
  return { ...SOLO, scenario: "lesson", seed, seats: { [seat]: { type: "person" } } };
}

/**
 * A lab whose score is the number of questions it has been asked. It rejects all questions after the first `most`.
 */
function countingLab(asked: Setup[], most = Number.POSITIVE_INFINITY): Lab {
  const par = (setup: Setup): Promise<never> => {
    asked.push(setup);
    const score = { mandate: asked.length, trust: 500, world: 400 };
    return asked.length > most ? Promise.reject(new Error("closed")) : Promise.resolve(score as never);
  };
  return { par, close: () => undefined } as unknown as Lab;
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

const scores = (...mandates: number[]) => mandates.map((mandate) => ({ mandate, trust: 0, world: 0 }));

describe("better than so many of a hundred", () => {
  test.each([
    [scores(100, 200, 300, 400), 250, 50],
    [scores(100, 200, 300, 400), 1000, 100],
    [scores(100, 200, 300, 400), 0, 0],
    [scores(100, 100, 100), 100, 0],
    [scores(100, 200, 300), 250, 66],
    [[], 500, 0],
  ])("a tie is not better, and fractions of a match are dropped (%#)", (field, value, share) => {
    expect(betterThan(field, "mandate", value)).toBe(share);
  });
});

describe("level 2 in the same seat", () => {
  beforeEach(() => fieldStore.setState({}, true));

  test("plays par on the same seed first, then two hundred others, each once", async () => {
    const seated = { setup: setupOn("one"), seat: "KEN" };
    const asked: Setup[] = [];
    compare([seated], () => countingLab(asked));
    await settled();
    expect(asked).toHaveLength(1 + FIELD);
    expect(asked[0]).toEqual(seated.setup);
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(1 + FIELD);
    expect(fieldStore.getState()[parId(seated)]).toHaveLength(1);
    expect(fieldStore.getState()[fieldId(seated)]).toHaveLength(FIELD);
  });

  test("matches that were already played are not played again, even after an interruption", async () => {
    const seated = { setup: setupOn("two", "NOR"), seat: "NOR" };
    const asked: Setup[] = [];
    compare([seated], () => countingLab(asked, 35));
    await settled();
    fieldStore.setState({}, true);
    const later: Setup[] = [];
    compare([seated], () => countingLab(later));
    await settled();
    // Par and the first thirty matches of the field were kept. The four after them were lost, because the field is
    // stored in parts of ten.
    expect(later.map(({ seed }) => seed)).toEqual(
      Array.from({ length: FIELD - 30 }, (_, at) => `field/${at + 31}`),
    );
  });

  test("pars alone are played without the fields, and a kept par is not played again", async () => {
    const [one, two] = ["par/1", "par/2"].map((seed) => ({ setup: setupOn(seed), seat: "KEN" }));
    if (one === undefined || two === undefined) throw new Error("two seats");
    keepPar(one, { mandate: 1080, trust: 612, world: 431 });
    fieldStore.setState({}, true);
    const asked: Setup[] = [];
    comparePars([one, two], () => countingLab(asked));
    await settled();
    expect(asked).toEqual([two.setup]);
    expect(fieldStore.getState()).toEqual({
      [parId(one)]: [{ mandate: 1080, trust: 612, world: 431 }],
      [parId(two)]: [{ mandate: 1, trust: 500, world: 400 }],
    });
  });

  test("other seeds share a field and a par each; other rooms share nothing", () => {
    const [one, two] = ["one", "two"].map((seed) => ({ setup: setupOn(seed), seat: "KEN" }));
    const calm = { setup: { ...setupOn("one"), climate: "calm" as const }, seat: "KEN" };
    if (one === undefined || two === undefined) throw new Error("two seats");
    expect(fieldId(one)).toBe(fieldId(two));
    expect(parId(one)).not.toBe(parId(two));
    expect(fieldId(calm)).not.toBe(fieldId(one));
    expect(fieldId({ ...one, setup: { ...one.setup, secondTry: true } })).toBe(fieldId(one));
  });
});
