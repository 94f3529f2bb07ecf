/** Where in a match the guide teaches each step, and when each element first appears. */
import { describe, expect, test } from "vitest";
import {
  type Guided,
  type GuideStep,
  guideStep,
  isMet,
} from "../../../../src/client/selectors/match/guide.ts";
import type { CommandType } from "../../../../src/engine/state/command.ts";
import type { Beat } from "../../../../src/engine/state/world.ts";
import type { View } from "../../../../src/engine/views/view.ts";
import { tableAt } from "../negotiation/at-table.ts";

const { view } = tableAt("sound");
const NOTHING: View = { ...view, options: [], mine: null };

type Place = Readonly<{ beat: Beat; round: number; season: number }>;
const inRound = (beat: Beat, round: number): Place => ({ beat, round, season: 0 });
const once = (beat: Beat): Place => ({ beat, round: 4, season: 0 });
const inSeason = (season: number): Place => ({ beat: "season", round: 4, season });

const STEPS: readonly (readonly [GuideStep, Place, CommandType])[] = [
  ["placard", inRound("sound", 1), "layPlacards"],
  ["block", inRound("close", 1), "takeStand"],
  ["speech", inRound("sound", 2), "speak"],
  ["ways", inRound("deal", 2), "declareRedLine"],
  ["consensus", once("stand"), "standOnPackage"],
  ["vote", once("vote"), "castVote"],
  ["home", once("sign"), "sign"],
  ["law", inSeason(1), "implementLaw"],
  ["reservation", inSeason(2), "enterReservation"],
  ["abroad", inSeason(3), "campaign"],
];

const at = (place: Place): View["world"] => ({ ...view.world, ...place });
const stepAt = (place: Place, ...able: readonly CommandType[]) =>
  guideStep({
    ...NOTHING,
    world: at(place),
    options: able.map((type) => ({ type }) as View["options"][number]),
  });

describe.each(STEPS)("the step %s", (step, place, needs) => {
  test("is taught in its place to a seat that can do it", () => {
    expect(stepAt(place, needs)).toBe(step);
    expect(stepAt(place, "sponsorBridge", needs)).toBe(step);
  });

  test("is not taught to a seat that cannot do it, but is taught to one that has done it already", () => {
    expect(stepAt(place, "sponsorBridge")).toBeNull();
    const mine = tableAt("sound").mine;
    const sealed = [{ type: needs } as (typeof mine.sealed)[number]];
    expect(guideStep({ ...NOTHING, world: at(place), mine: { ...mine, sealed } })).toBe(step);
  });

  test("is not taught in a later round or season", () => {
    expect(stepAt({ ...place, round: 3, season: place.season + 3 }, needs)).toBe(
      place.beat === "stand" || place.beat === "vote" || place.beat === "sign" ? step : null,
    );
  });
});

test("the package is taught in the first deals, once another delegation has made an offer", () => {
  const { mine } = tableAt("deal");
  const [first] = [inRound("deal", 1)];
  const offered = (to: number): View => ({
    ...NOTHING,
    world: at(first),
    mine: { ...mine, offers: [{ to } as (typeof mine.offers)[number]] },
  });
  expect(guideStep(offered(mine.country))).toBe("package");
  expect(guideStep(offered(mine.country + 1))).toBeNull();
  expect(guideStep({ ...offered(0), mine: { ...mine, offers: [] } })).toBeNull();
  expect(stepAt(first, "answerOffer")).toBeNull();
});

describe("what a panel shows", () => {
  const ORDER: readonly Place[] = [
    inRound("sound", 1),
    inRound("deal", 1),
    inRound("close", 1),
    inRound("sound", 2),
    inRound("deal", 2),
    inRound("close", 2),
    once("stand"),
    once("vote"),
    once("sign"),
    inSeason(1),
    inSeason(2),
    inSeason(3),
  ];
  const FROM: readonly (readonly [Place, readonly Guided[]])[] = [
    [inRound("close", 1), ["blocks", "trust"]],
    [inRound("sound", 2), ["speech", "outlook", "credit", "bluff", "papers", "numbers"]],
    [inRound("deal", 2), ["ways", "states"]],
    [once("sign"), ["home", "phases"]],
    [inSeason(2), ["reservation"]],
    [inSeason(3), ["abroad"]],
  ];

  test.each(FROM)("from %j on: %j", (place, shown) => {
    const start = ORDER.findIndex((one) => JSON.stringify(one) === JSON.stringify(place));
    for (const what of shown) {
      expect(ORDER.map((one) => isMet(at(one), what))).toEqual(ORDER.map((_, n) => n >= start));
    }
  });
});
