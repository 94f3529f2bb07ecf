/** What the player's own placards changed: the chair's reading with them against the reading without a preference. */
import { expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import { placardEffect } from "../../../../src/client/selectors/negotiation/placard-effect.ts";
import { placardEffectLine } from "../../../../src/client/sentences/placard-effect-line.ts";
import { readingOf } from "../../../../src/engine/model/chair.ts";
import type { Pen, World } from "../../../../src/engine/state/world.ts";
import { bazaar, CAN, HR62 } from "../../../support/bazaar.ts";
import { put } from "../../../support/play.ts";

await loadWording("content", "negotiation");

/**
 * Canada alone is named, with trust 600, so that its support draws a text 500·600/1200 = 250 milli-steps. Its power is
 * a quarter of the room's, so that its objection pushes a text away by 250 more.
 * @param rows the placards on texts 0 and 5
 */
function shown(
  rows: readonly [string, string],
  chair: number,
  trust = 600,
  pens: readonly Pen[] = [],
): World {
  const room = bazaar();
  const known = room.soundings[HR62];
  if (known === null || known === undefined) throw new Error("not sounded");
  return {
    ...room,
    climate: "contested",
    named: [CAN],
    pens,
    trust: put(room.trust, { [CAN]: trust }),
    soundings: put(room.soundings, { [HR62]: { ...known, placards: rows } }),
    draft: { ...room.draft, chair: put(room.draft.chair, { [HR62]: chair }) },
  };
}

const told = (world: World): string => {
  const effect = placardEffect(world, CAN, HR62);
  return effect === null ? "" : placardEffectLine(effect, HR62, namesOf(world.scenario));
};

test("given no preference, text 5 leads by 0.41 steps, and the chair puts it", () => {
  const { centre, scores } = readingOf(shown(["11111", "11111"], 5), HR62);
  expect(centre).toBe(2706);
  expect(scores).toEqual([2706, 2294]);
});

test("support for one text and an objection to the other turn the chair's text: both are told", () => {
  const world = shown(["01111", "21111"], 0);
  const effect = placardEffect(world, CAN, HR62);
  expect(effect).toEqual({ of: "turned", put: { text: 0, steps: 0.3 }, other: { text: 5, steps: -0.5 } });
  expect(told(world)).toMatch(
    /^Your placards drew “.+” 0.3 steps closer and pushed “.+” away, so the chair switched\.$/,
  );
});

test("an objection alone can turn the text", () => {
  const world = shown(["11111", "21111"], 0);
  expect(placardEffect(world, CAN, HR62)).toMatchObject({
    of: "turned",
    put: { steps: 0 },
    other: { steps: -0.5 },
  });
  expect(told(world)).toMatch(/^Your placards pushed “.+” 0.5 steps away: the chair put “.+”\.$/);
});

test("support alone turns the text if a speech makes it outweigh the lead", () => {
  const pen: Pen = { country: CAN, article: HR62, alternative: 0, argument: "rights", carry: 250 };
  const support = ["01111", "11111"] as const;
  expect(placardEffect(shown(support, 5, 1000), CAN, HR62)).toMatchObject({ of: "kept", put: 5 });
  const world = shown(support, 0, 1000, [pen]);
  expect(placardEffect(world, CAN, HR62)).toMatchObject({ of: "turned", put: { text: 0, steps: 0.6 } });
  expect(told(world)).toMatch(/^Your placards drew “.+” 0.6 steps closer: the chair put it, not “.+”\.$/);
});

test.each<[string, number, readonly [string, string], RegExp]>([
  [
    "draws the losing text",
    100,
    ["01111", "11111"],
    /drew “.+” 0.1 steps closer: the chair's text stayed “.+”\.$/,
  ],
  [
    "draws the winning text",
    600,
    ["11111", "01111"],
    /drew “.+” 0.3 steps closer\. The chair would have put it anyway\.$/,
  ],
  [
    "pushes the losing text",
    600,
    ["21111", "11111"],
    /pushed “.+” 0.5 steps away\. The chair would have put “.+” anyway\.$/,
  ],
])("the chair's text stays where the placard %s", (_, trust, rows, line) => {
  const world = shown(rows, 5, trust);
  expect(placardEffect(world, CAN, HR62)).toMatchObject({ of: "kept", put: 5 });
  expect(told(world)).toMatch(line);
});

test("an objection that does not outweigh the lead leaves the text: the chair puts it all the same", () => {
  const world = shown(["11111", "21111"], 5, 50);
  expect(told(world)).toMatch(/pushed “.+” 0.3 steps away\. The chair put it all the same\.$/);
});

test("no preference, no placards or no trust and power move nothing, and that is said", () => {
  expect(told(shown(["11111", "11111"], 5))).toMatch(
    /you showed no preference, so your placards moved nothing\.$/,
  );
  expect(told(shown(["31111", "31111"], 5))).toMatch(/you laid no placards, so they moved nothing\.$/);
  const distrusted = shown(["01111", "11111"], 5, 0);
  expect(told(distrusted)).toMatch(/your placards weighed too little to move any text\.$/);
});

test("a text that a person in the chair chose against the count is not put down to the placards", () => {
  const world = shown(["01111", "11111"], 0, 100);
  expect(placardEffect({ ...world, isChaired: true }, CAN, HR62)).toEqual({ of: "ruled", put: 0 });
});

test("given nobody in the chair, a text that the count does not explain, as in older rules, is put down to nobody", () => {
  expect(placardEffect(shown(["01111", "11111"], 0, 100), CAN, HR62)).toBeNull();
});

test("in a research climate placards do not pull, and nothing is said", () => {
  expect(placardEffect({ ...shown(["01111", "21111"], 0), climate: "measured" }, CAN, HR62)).toBeNull();
});
