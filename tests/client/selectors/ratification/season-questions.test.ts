/** The questions that a season puts to a capital, and when they count as answered. */
import { describe, expect, test } from "vitest";
import { askedEvent } from "../../../../src/client/selectors/ratification/asked-event.ts";
import {
  questionsLeft,
  seasonQuestions,
} from "../../../../src/client/selectors/ratification/season-questions.ts";
import { openTasks } from "../../../../src/client/sessions/solo/open-tasks.ts";
import { isIdle, isWaiting } from "../../../../src/client/sessions/solo/skip-seasons.ts";
import { PRICE_MONTHS } from "../../../../src/engine/model/costs.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Happening, NamedPrice } from "../../../../src/engine/state/treaty.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { type View, view } from "../../../../src/engine/views/view.ts";
import { capitals } from "../../../support/capitals.ts";
import { withTreaty } from "../../../support/play.ts";
import { FIVE } from "../../../support/scenario.ts";

const MONTH = 12;
const KENYA = FIVE.indexOf("KEN");
const OTHERS = FIVE.flatMap((_, i) => (i === KENYA ? [] : [i]));
const base = capitals({ month: MONTH });
const { scenario } = base;

/** An event of the scenario that asks for an answer and struck in this month. */
function struckIn(month: number): Happening {
  const event = scenario.events.find(({ answers }) => answers.length > 0);
  if (event === undefined) throw new Error("no event asks for an answer");
  const until = month + event.months;
  return { event: event.id, country: KENYA, group: -1, effect: event.effect, until, answered: false };
}

function priceOf(by: number, of = KENYA): NamedPrice {
  return { by, of, price: "assistance", until: MONTH + PRICE_MONTHS - 1, granted: false };
}

/** Kenya is about to join a treaty that needs another instrument, and has been asked for help. */
function asked(change: Partial<World> = {}): View {
  return askedAs(-1, change);
}

/** The same, with Kenya's instrument in. */
function askedIn(change: Partial<World> = {}): View {
  return askedAs(3, change);
}

/** @param deposited the month of Kenya's instrument, −1 without one */
function askedAs(deposited: number, change: Partial<World>): View {
  const treaty = withTreaty(base, {
    deposited: FIVE.map((_, i) => (i === KENYA ? deposited : -1)),
    requests: [{ case: 0, from: OTHERS[0] ?? 0, to: KENYA, answer: "open" }],
  });
  return view(
    { ...treaty, happenings: [struckIn(MONTH)], prices: OTHERS.map((by) => priceOf(by)), ...change },
    "KEN",
  );
}

function sealing(seen: View, ...sealed: readonly Command[]): View {
  return seen.mine === null ? seen : { ...seen, mine: { ...seen.mine, sealed } };
}

const kinds = (seen: View, waived: readonly string[] = []): readonly string[] =>
  questionsLeft(seen, scenario, { waived }).map(({ kind }) => kind);

describe("the questions of a season", () => {
  test("are the prices named to the seat, a request for help and an event that struck it, in this order", () => {
    expect(kinds(asked())).toEqual(["price", "request", "event"]);
  });

  test("are put only to the seat concerned", () => {
    const happenings = [{ ...struckIn(MONTH), country: OTHERS[0] ?? 0 }];
    const prices = [priceOf(OTHERS[0] ?? 0, OTHERS[1] ?? 0)];
    expect(kinds(asked({ happenings, prices }))).toEqual(["request"]);
  });

  test("hold all prices at once, because a seat can grant only one at a time", () => {
    const [question] = seasonQuestions(asked(), scenario);
    expect(question?.kind === "price" && question.prices.length).toBe(OTHERS.length);
  });

  test("leave out an event once the seat's instrument is in, because then no answer changes anything", () => {
    expect(kinds(askedIn())).toEqual(["price", "request"]);
    expect(askedEvent(asked())).not.toBeNull();
    expect(askedEvent(askedIn())).toBeNull();
  });

  test("do not repeat an event that was left open in an earlier season", () => {
    expect(kinds(asked({ happenings: [struckIn(MONTH - 1)] }))).toEqual(["price", "request"]);
  });
});

describe("a question of a season", () => {
  test("is settled by an answer, and asked again if the answer is taken back", () => {
    const help: Command = { type: "answerRequest", answer: "help" };
    expect(kinds(sealing(asked(), help))).toEqual(["price", "event"]);
    expect(kinds(sealing(asked()))).toContain("request");
  });

  test("is settled by granting one of the prices", () => {
    expect(kinds(sealing(asked(), { type: "grantPrice", to: OTHERS[1] ?? 0 }))).toEqual(["request", "event"]);
  });

  test("can be left open on purpose, without any act", () => {
    const ids = seasonQuestions(asked(), scenario).map(({ id }) => id);
    expect(kinds(asked(), ids.slice(0, 1))).toEqual(["request", "event"]);
    expect(kinds(asked(), ids)).toEqual([]);
  });

  test("counts as an open decision until then, and holds up a party that only waits", () => {
    const ids = seasonQuestions(askedIn(), scenario).map(({ id }) => id);
    const game = (waived: readonly string[]) => ({ view: askedIn(), scenario, drafts: { waived } });
    expect(openTasks(askedIn(), scenario, {})).toBe(2);
    expect(isWaiting(game([]))).toBe(false);
    expect(isWaiting(game(ids))).toBe(true);
  });
});

describe("a season passes by itself", () => {
  /** All states are parties, so there is nobody left to help, to win or to ask. */
  const joined = withTreaty(base, { deposited: FIVE.map(() => 3), reached: 3, inForce: MONTH + 3 });
  const idle = (world: World, waived: readonly string[] = []): boolean =>
    isIdle({ view: view(world, "KEN"), scenario, drafts: { waived } });

  test("if it offers the seat nothing to win or lose", () => {
    expect(idle(joined)).toBe(true);
  });

  test("but not before the seat's own instrument, with an open question, or at the end of the match", () => {
    expect(idle(withTreaty(joined, { deposited: FIVE.map((_, i) => (i === KENYA ? -1 : 3)) }))).toBe(false);
    const request = { case: 0, from: OTHERS[0] ?? 0, to: KENYA, answer: "open" } as const;
    expect(idle(withTreaty(joined, { requests: [request] }))).toBe(false);
    expect(idle({ ...joined, season: scenario.seasons })).toBe(false);
  });
});
