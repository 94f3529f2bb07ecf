import { describe, expect, test } from "vitest";
import { chanceOf } from "../../src/engine/exact/tables.ts";
import { SIGNING, signLogit } from "../../src/engine/model/signing.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, opened, withTreaty } from "../support/play.ts";
import { countryOf, modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");

/** The real text, open for signature in the model's full scenario. */
function hanoi(seed = "test"): World {
  const world = opened(setupOf({ scenario: "full", seed }), real);
  const text = real.articles.map((article) => article.adopted);
  return withTreaty({ ...world, phase: "signature", beat: "sign" }, { text });
}

describe("MODEL §3.9: the chance to sign at the opening", () => {
  test("Kenya: −690 + text 83 + propensity 1002 + power 56 − host 51 = 400, 39,236 of 65,536", () => {
    const world = hanoi();
    const kenya = countryOf(real, "KEN");
    expect(signLogit(world, kenya, 0, 0)).toBe(400);
    expect(chanceOf(400)).toBe(39_236);
  });

  test("the host's neighbours sign more readily, and only at the opening", () => {
    const world = hanoi();
    const vietnam = countryOf(real, "VNM");
    const later = SIGNING.later - SIGNING.atOpening;
    expect(signLogit(world, vietnam, 0, 0) - signLogit(world, vietnam, 1, 0)).toBe(
      SIGNING.host + SIGNING.hostMean - later,
    );
  });

  test("about 71 of 193 sign the real text at the opening, 60 to 83 in eight of ten", () => {
    const counts = Array.from({ length: 60 }, (_, k) => {
      const [event] = only(given(hanoi(`sign/${k}`)).close().events, "signaturesOpened");
      return (event?.signed ?? []).reduce((sum, signed) => sum + signed, 0);
    });
    counts.sort((x, y) => x - y);
    const median = counts[30] ?? 0;
    expect(median).toBeGreaterThanOrEqual(64);
    expect(median).toBeLessThanOrEqual(78);
  });
});

describe("sign, sign with a declaration, or stay out", () => {
  const opening = (): World => ({ ...capitals(), phase: "signature", beat: "sign", monthsAhead: 0 });

  test("a person's capital does what the person says, and silence means staying out", () => {
    const after = given(opening())
      .close({ CAN: [{ type: "sign", declaration: "none" }], EGY: [{ type: "stayOut" }] })
      .then([{ type: "signaturesOpened", signed: [1, 0, 0, 0, 0], declarations: [0, 0, 0, 0, 0] }]).world;
    expect(after.treaty.signed).toEqual([0, -1, -1, -1, -1]);
  });

  test("signing and staying out replace each other until the beat closes", () => {
    given(opening())
      .when("CAN", { type: "stayOut" })
      .when("CAN", { type: "sign", declaration: "courts" })
      .close()
      .then([{ type: "signaturesOpened", signed: [1, 0, 0, 0, 0] }]);
  });

  test("a declaration moves its card from against to split, never higher, and costs trust", () => {
    const against = withTable(opening(), 0, { moods: [0, 0, 0, 1, 2] });
    const signed = given(against).close({ CAN: [{ type: "sign", declaration: "courts" }] }).world;
    expect(tableOf(signed, 0)).toMatchObject({ moods: [0, 0, 1, 1, 2], declaration: "courts" });
    expect(signed.trust[0]).toBeLessThan(600);
    const split = given(against).close({ CAN: [{ type: "sign", declaration: "security" }] }).world;
    expect(tableOf(split, 0).moods).toEqual([0, 0, 0, 1, 2]);
  });

  test("a plain signature costs no trust", () => {
    const signed = given(opening()).close({ CAN: [{ type: "sign", declaration: "none" }] }).world;
    expect(signed.trust).toEqual([600, 600, 600, 600, 600]);
  });
});
