/** How far a speech carries, as the composer tells it before the speech is sealed. */
import { expect, test } from "vitest";
import { speechCarry } from "../../../../src/client/selectors/negotiation/speech-carry.ts";
import { carryOf, penOf } from "../../../../src/engine/model/pens.ts";
import { ARGUMENTS } from "../../../../src/engine/state/scenario.ts";
import type { Pen, World } from "../../../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, TECH } from "../../../support/bazaar.ts";
import { put } from "../../../support/play.ts";

function room(pens: readonly Pen[] = [], trust = 600): World {
  const world = bazaar();
  return {
    ...world,
    climate: "contested",
    named: [CAN, EGY],
    trust: put(world.trust, { [CAN]: trust }),
    pens,
  };
}

const speech = { article: HR62, alternative: 0, argument: "rights", case: "" } as const;

test("every argument is told as the rules count it", () => {
  const reaches = [0, 5].flatMap((alternative) =>
    ARGUMENTS.map((argument) => {
      const carry = carryOf(room(), { ...speech, alternative, argument, country: CAN });
      const told = speechCarry({ world: room(), country: CAN }, { ...speech, alternative, argument });
      expect(told?.reach).toBe(carry < 0 ? "harms" : carry === 0 ? "none" : carry < 500 ? "little" : "far");
      expect(told?.steps).toBeCloseTo(penOf(room(), CAN, carry) / 1000, 1);
      return told?.reach;
    }),
  );
  expect(reaches).toContain("far");
  expect(reaches).toContain("harms");
});

test("an argument used on another article carries half as far, and that is said", () => {
  const used: Pen = { country: CAN, article: TECH, alternative: 0, argument: "rights", carry: 100 };
  const fresh = speechCarry({ world: room(), country: CAN }, speech);
  const again = speechCarry({ world: room([used]), country: CAN }, speech);
  expect(fresh?.elsewhere).toBe(0);
  expect(again?.elsewhere).toBe(1);
  // Carry 800 and 400: a pen of 0.6 · 600 · 0.8 = 288 milli-steps, or 144, and placards that count 4.2 or 2.6 times.
  expect(fresh).toMatchObject({ steps: 0.3, placards: 4.2 });
  expect(again).toMatchObject({ steps: 0.1, placards: 2.6 });
  const byOther: Pen = { ...used, country: EGY };
  const onThis: Pen = { ...used, article: HR62 };
  expect(speechCarry({ world: room([byOther, onThis]), country: CAN }, speech)?.elsewhere).toBe(0);
});

test("with too little trust, or bound by a promise, the pen does not move", () => {
  expect(speechCarry({ world: room([], 499), country: CAN }, speech)).toMatchObject({
    reach: "far",
    steps: 0,
  });
  const pact = { by: CAN, to: EGY, kind: "support", paid: false, status: "open", due: 0 } as const;
  const bound: World = { ...room(), pacts: [{ ...pact, article: HR62, alternative: 5 }] };
  expect(speechCarry({ world: bound, country: CAN }, speech)).toMatchObject({ reach: "far", steps: 0 });
});

test("in a research climate nothing is said", () => {
  expect(speechCarry({ world: { ...room(), climate: "measured" }, country: CAN }, speech)).toBeNull();
});
