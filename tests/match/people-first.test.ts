/** At a table of several people, bots leave the trades to them that they could make with each other. */
import { expect, test } from "vitest";
import { isFree } from "../../src/engine/model/pacts.ts";
import { placardsOn } from "../../src/engine/model/soundings.ts";
import { placardAt } from "../../src/engine/state/digits.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import type { Seat } from "../../src/engine/state/seat.ts";
import type { Offer } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { closeBecause, giveCommand, openMatch, viewOf } from "../../src/match/match.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import type { Match } from "../../src/match/types.ts";
import { PERSON, setupOf } from "../support/scenario.ts";

const PEOPLE = ["KEN", "BRA", "DEU", "IND"];

/** The first deal beats of a few lessons in which these people can live with every text. */
function dealsOf(people: readonly string[]): readonly World[] {
  const seats = Object.fromEntries(people.map((seat) => [seat, PERSON]));
  return [1, 2, 3, 4, 5].map((n) => {
    const setup = setupOf({ scenario: "lesson", climate: "contested", seed: `people/${n}`, seats });
    let match = openMatch(libraryFor(RULES_VERSION, setup), setup);
    for (const seat of people) match = layingAll(match, seat);
    while (match.world.beat !== "deal") match = closeBecause(match, "teacher");
    return match.world;
  });
}

function layingAll(match: Match, seat: Seat): Match {
  const option = optionOf(viewOf(match, seat).options, "layPlacards");
  return (option?.articles ?? []).reduce((now, { article, texts }) => {
    const placards = texts.map(() => 1 as const);
    const [wish = 0] = texts;
    const laid = giveCommand(now, seat, { type: "layPlacards", article, placards, wish, care: 1 });
    return laid.ok ? laid.match : now;
  }, match);
}

/** Whether a person other than the one asked shows support for what is offered, or can live with it. */
function couldComeFromPerson(world: World, { to, give }: Offer): boolean {
  const row = placardsOn(world, give.article, give.alternative);
  return world.holders.some(
    ({ type }, at) =>
      type === "person" && at !== to && (placardAt(row, at) ?? 2) < 2 && isFree(world, at, give),
  );
}

test("bots offer people only what no other person at the table could give", () => {
  const offers = dealsOf(PEOPLE).flatMap((world) => world.secrets.offers.map((offer) => ({ world, offer })));
  expect(offers.filter(({ world, offer }) => couldComeFromPerson(world, offer))).toEqual([]);
});

test("somebody who plays alone gets offers as before", () => {
  const offers = dealsOf(["KEN"]).flatMap(({ secrets }) => secrets.offers);
  expect(offers.length).toBeGreaterThan(0);
});
