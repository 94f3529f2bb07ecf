/**
 * Every wording is within reach: half of the room, acting together, can write any alternative of any article into the
 * text.
 */
import { describe, expect, test } from "vitest";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { casesOf } from "../../src/engine/options/options.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, Placard } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { opened, playOn, type SeatPolicy } from "../support/play.ts";
import { PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

/** The more powerful half of the room, in ISO order where power is equal. */
const HALF = [...scenarioOf("full").countries]
  .sort((x, y) => y.power - x.power || (x.iso3 < y.iso3 ? -1 : 1))
  .slice(0, 97)
  .map(({ iso3 }) => iso3);

/** Declares, argues for, sponsors and defends one alternative of one article, and joins everything else. */
function pursuing(members: readonly number[], article: number, alternative: number): SeatPolicy {
  return (world, country, usual) => {
    if (!members.includes(country)) return usual;
    if (world.beat === "vote") return [{ type: "castVote", vote: "yes" }];
    const wanted = [...onOthers(world, article), ...forIt(world, article, alternative)];
    return wanted.filter((command) => isAllowed(seen(world, country), command));
  };
}

function forIt(world: World, article: number, alternative: number): Command[] {
  if (!world.draft.floor.includes(article)) return [];
  const texts = world.draft.texts[article] ?? [];
  const placards = texts.map((text): Placard => (text === alternative ? 0 : 2));
  return [
    { type: "layPlacards", article, placards, wish: alternative, care: 2 },
    {
      type: "speak",
      article,
      alternative: nearest(texts, alternative),
      argument: "rights",
      case: caseOf(world, article),
    },
    { type: "sponsorBridge", article, alternative },
    {
      type: "takeStand",
      article,
      stand: world.draft.chair[article] === alternative ? "join" : "block",
      breaking: false,
    },
  ];
}

/** Joins every other text on the floor. */
function onOthers(world: World, article: number): Command[] {
  return world.draft.floor.flatMap((other): Command[] =>
    other === article ? [] : [{ type: "takeStand", article: other, stand: "join", breaking: false }],
  );
}

function nearest(texts: readonly number[], alternative: number): number {
  return texts.reduce(
    (best, text) => (Math.abs(text - alternative) < Math.abs(best - alternative) ? text : best),
    texts[0] ?? 0,
  );
}

function caseOf(world: World, article: number): string {
  return casesOf(world.scenario, article)[0] ?? "";
}

const FULL = scenarioOf("full");
const WORDINGS = FULL.articles.flatMap(({ id, alternatives }, article) =>
  alternatives.map(({ key }, alternative) => [id, key, article, alternative] as const),
);

describe("every alternative of every article is reachable", () => {
  test.each(WORDINGS)("full, 97 delegations at one: %s %s, seed reach", (_, __, article, alternative) => {
    const seats = Object.fromEntries(HALF.map((seat) => [seat, PERSON]));
    const members = HALF.map((seat) => FULL.countries.findIndex(({ iso3 }) => iso3 === seat));
    const world = opened(setupOf({ scenario: "full", seats, seed: "reach" }), FULL);
    const end = playOn(world, pursuing(members, article, alternative), ({ beat }) => beat === "sign").world;
    expect(end.treaty.text[article]).toBe(alternative);
  });
});
