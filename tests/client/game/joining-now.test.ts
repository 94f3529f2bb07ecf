/** What joining brings, as the page shows it before the decision: every change in the sum has a part that names it. */
import { expect, test } from "vitest";
import { futuresNow } from "../../../src/client/game/joining-now.ts";
import { optionOf } from "../../../src/client/selectors/match/options.ts";
import { sumOf } from "../../../src/client/selectors/ratification/futures.ts";
import { RESERVATION_TRUST } from "../../../src/engine/model/costs.ts";
import { cardWish } from "../../../src/engine/model/home.ts";
import { futuresOf } from "../../../src/engine/seats/joining.ts";
import { CARDS } from "../../../src/engine/state/scenario.ts";
import { seenFrom } from "../../../src/engine/views/seen-from.ts";
import { giveCommand, setReady, viewOf } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";
import { tableAt } from "../selectors/negotiation/at-table.ts";

const seat = "KEN";
const { match, own, view } = tableAt("season");
const card = optionOf(view, "enterReservation")?.cards[0];

function at(now: Match): ReturnType<typeof futuresNow> {
  return futuresNow(seenFrom(now.scenario, viewOf(now, seat)));
}

function reserving(): Match {
  if (card === undefined) throw new Error("no card can be won by a reservation");
  const result = giveCommand(match, seat, { type: "enterReservation", card });
  if (!("match" in result)) throw new Error("the reservation was refused");
  return result.match;
}

const reservedIn = (now: Match) => at(now).join.find(({ code }) => code === "reserved")?.points ?? 0;

test("without a reservation the parts are those of the engine", () => {
  expect(at(match)).toEqual(futuresOf(own));
});

test("a sealed reservation counts before the season closes, as a part of its own, with the trust that it costs", () => {
  const before = sumOf(at(match).join);
  const after = reserving();
  expect(reservedIn(after)).not.toBe(0);
  expect(sumOf(at(after).join) - before).toBe(reservedIn(after));
  const { world, country, scenario } = own;
  const trust = world.trust.with(country, (world.trust[country] ?? 0) - RESERVATION_TRUST);
  const { article } = cardWish(scenario, country, CARDS.indexOf(card ?? "courts"));
  expect(sumOf(at(after).join)).toBe(
    sumOf(futuresOf({ ...own, world: { ...world, trust } }, [article]).join),
  );
});

test("a season later the part still says what the reservation changes", () => {
  const later = setReady(reserving(), seat);
  expect(later.world.treaty.reservations.some(({ country }) => country === own.country)).toBe(true);
  expect(reservedIn(later)).not.toBe(0);
});
