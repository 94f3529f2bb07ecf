/** How far a speech carries, as the composer tells it before the speech is sealed. */
import { expect, test } from "vitest";
import { isAgainstPlacard, speechCarry } from "../../../../src/client/selectors/negotiation/speech-carry.ts";
import { carryOf } from "../../../../src/engine/model/pens.ts";
import type { LayPlacards } from "../../../../src/engine/state/command.ts";
import { ARGUMENTS } from "../../../../src/engine/state/scenario.ts";
import type { Pen, World } from "../../../../src/engine/state/world.ts";
import { view } from "../../../../src/engine/views/view.ts";
import { bazaar, CAN, EGY, HR62, TECH } from "../../../support/bazaar.ts";
import { given } from "../../../support/given.ts";
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

/**
 * Steps by which a speech of Canada that carries fully brings a text closer: by its pen, and because its placard counts
 * five times as much among two seats with trust 600.
 */
const PEN = 0.36;
const PLACARDS = (0.5 * 4 * 600) / 1800;

test("every argument is told as the rules count it", () => {
  const reaches = [0, 5].flatMap((alternative) =>
    ARGUMENTS.map((argument) => {
      const carry = carryOf(room(), { ...speech, alternative, argument, country: CAN });
      const told = speechCarry({ world: room(), country: CAN }, { ...speech, alternative, argument });
      expect(told?.reach).toBe(carry < 0 ? "harms" : carry === 0 ? "none" : carry < 500 ? "little" : "far");
      expect(told?.steps).toBeCloseTo((carry * (PEN + PLACARDS)) / 1000, 1);
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
  expect(fresh?.steps).toBe(0.8);
  expect(again?.steps).toBe(0.4);
  const byOther: Pen = { ...used, country: EGY };
  const onThis: Pen = { ...used, article: HR62 };
  expect(speechCarry({ world: room([byOther, onThis]), country: CAN }, speech)?.elsewhere).toBe(0);
});

test("with too little trust, or bound to another text, the pen does not move, but the placards count more", () => {
  const distrusted = speechCarry({ world: room([], 499), country: CAN }, speech);
  expect(distrusted).toMatchObject({ reach: "far", steps: 0.5 });
  expect(speechCarry({ world: bound(5), country: CAN }, speech)).toMatchObject({ reach: "far", steps: 0.5 });
});

test("for a text that the seat has promised to support, a speech does no more", () => {
  expect(speechCarry({ world: bound(0), country: CAN }, speech)).toMatchObject({ reach: "far", steps: 0 });
});

test("a speech replaces the last one on the article: a weaker one moves the text away", () => {
  const last: Pen = { country: CAN, article: HR62, alternative: 0, argument: "capacity", carry: 1000 };
  const told = speechCarry({ world: room([last]), country: CAN }, speech);
  expect(told).toMatchObject({ reach: "far", steps: -0.2 });
});

function bound(alternative: number): World {
  const pact = { by: CAN, to: EGY, kind: "support", paid: false, status: "open", due: 0 } as const;
  return { ...room(), pacts: [{ ...pact, article: HR62, alternative }] };
}

test("in a research climate nothing is said", () => {
  expect(speechCarry({ world: { ...room(), climate: "measured" }, country: CAN }, speech)).toBeNull();
});

test("a speech for a text that is not on the table brings it no closer, since nobody can support it yet", () => {
  const told = speechCarry({ world: room(), country: CAN }, { ...speech, alternative: 1 });
  expect(told?.reach).not.toBe("none");
  expect(told?.steps).toBe(0);
});

test("a speech for a text to which the seat's sealed placard objects is a speech against its own placard", () => {
  const laid: LayPlacards = { type: "layPlacards", article: HR62, placards: [2, 0], wish: 0, care: 1 };
  const acted = given({ ...room(), beat: "sound" }).when("CAN", laid).world;
  const table = view(acted, "CAN");
  expect(isAgainstPlacard(table, { article: HR62, alternative: 0 })).toBe(true);
  expect(isAgainstPlacard(table, { article: HR62, alternative: 5 })).toBe(false);
  expect(isAgainstPlacard(table, { article: TECH, alternative: 0 })).toBe(false);
});
