/** A request in force is a dilemma where people play (MODEL.md §3.12). */
import { describe, expect, test } from "vitest";
import { answerToRequest } from "../../src/bots/abroad.ts";
import { answerForecasts } from "../../src/engine/forecasts/answers.ts";
import { mayRefuse } from "../../src/engine/model/cooperation.ts";
import { effectOf } from "../../src/engine/model/deeds.ts";
import { results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { partyShare, worldHalves } from "../../src/engine/seats/world-halves.ts";
import type { HelpRequest } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, put, withTreaty } from "../support/play.ts";
import { fiveCountries } from "../support/scenario.ts";

const [CAN, EGY, JAM, KEN, RUS] = [0, 1, 2, 3, 4];
const CASES = fiveCountries().cases;

/** The adopted text in a contested match, in force from the first month; all but Russia are parties. */
function inForce(change: Partial<World["treaty"]> = {}, options: Parameters<typeof capitals>[0] = {}): World {
  const treaty = { deposited: [0, 0, 0, 0, -1], reached: 0, inForce: 0, ...change };
  const race = withTreaty(capitals(options), treaty);
  return { ...race, climate: "contested", trust: race.trust.map(() => 600) };
}

const asked = (id: string, to: number, answer: HelpRequest["answer"] = "open"): HelpRequest => ({
  case: CASES.findIndex((one) => one.id === id),
  from: RUS,
  to,
  answer,
});

/** Points of the mandate, trust, cooperation and abuse. */
function effect(id: string, to: number, answer: HelpRequest["answer"], world = inForce()): readonly number[] {
  const { deeds, trust, cooperation, abuse } = effectOf(world, asked(id, to, answer));
  return [deeds, trust, cooperation, abuse];
}

/** The requests that are made when the season ends. */
const requestsPut = (world: World): readonly HelpRequest[] =>
  only(given(world).close().events, "requestsMade").flatMap(({ requests }) => requests);

describe("who asks", () => {
  const seeds = Array.from({ length: 40 }, (_, k) => `asks/${k}`);
  const all = seeds.flatMap((seed) => requestsPut(inForce({}, { seed, persons: ["KEN"] })));

  test("another party asks, and which one is drawn", () => {
    expect(new Set(all.map(({ from }) => from))).toEqual(new Set([CAN, EGY, JAM]));
  });

  test("a request to misuse the treaty comes from a party whose courts are not free", () => {
    const abusive = all.filter((request) => CASES[request.case]?.abusive);
    expect(abusive.length).toBeGreaterThan(10);
    expect(new Set(abusive.map(({ from }) => from))).toEqual(new Set([EGY]));
  });

  test("given only parties with free courts, then one of them asks all the same", () => {
    const free = seeds.flatMap((seed) =>
      requestsPut(inForce({ deposited: [0, -1, 0, 0, -1] }, { seed, persons: ["KEN"] })),
    );
    expect(free).toHaveLength(seeds.length);
    expect(new Set(free.map(({ from }) => from))).toEqual(new Set([CAN, JAM]));
  });

  test("given no other party, then nobody asks", () => {
    expect(requestsPut(inForce({ deposited: [-1, -1, -1, 0, -1] }))).toEqual([]);
  });
});

describe("ordinary help", () => {
  test("costs a weak state more work than a strong one, wins 30 trust and adds 60 to cooperation", () => {
    expect(effect("hospital", CAN, "help")).toEqual([-3, 30, 60, 0]);
    expect(effect("hospital", KEN, "help")).toEqual([-60, 30, 60, 0]);
  });

  test("a refusal and silence save the work and cost 30 trust", () => {
    expect(effect("hospital", KEN, "refuse")).toEqual([0, -30, 0, 0]);
    expect(effect("hospital", KEN, "unanswered")).toEqual([0, -30, 0, 0]);
  });

  test("given a state with very little capacity, then help costs 60 points at most", () => {
    expect(effect("hospital", KEN, "help")[0]).toBe(-60);
    expect(effect("hospital", JAM, "help")[0]).toBe(-51);
  });

  test("help on terms is half of everything, and takes 8 points of work of its own", () => {
    expect(effect("island", KEN, "terms")).toEqual([-30 - 8, 15, 30, 0]);
  });
});

describe("help for a persecutor", () => {
  test("a state with few checks gains by it; one with a free press has a scandal at home", () => {
    const [egypt = 0] = effect("exile", EGY, "help");
    const [canada = 0] = effect("exile", CAN, "help");
    expect([egypt, canada]).toEqual([100 - 37, 100 - 168]);
  });

  test("costs trust in proportion to the other parties that mind, and adds 200 to abuse", () => {
    // Of Kenya's partners Canada and Jamaica mind, and Egypt does not; of Egypt's, all three mind.
    expect(effect("exile", KEN, "help").slice(1)).toEqual([-126, 0, 200]);
    expect(effect("exile", EGY, "help").slice(1)).toEqual([-190, 0, 200]);
    const alone = inForce({ deposited: [-1, 0, -1, 0, -1] });
    expect(effect("exile", KEN, "help", alone).slice(1)).toEqual([0, 0, 200]);
  });

  test("given a text that lets a state refuse, then a refusal is free, and silence still costs 30 trust", () => {
    expect(mayRefuse(inForce(), asked("exile", KEN).case)).toBe(true);
    expect(effect("exile", KEN, "refuse")).toEqual([0, 0, 0, 0]);
    expect(effect("exile", KEN, "unanswered")).toEqual([0, -30, 0, 0]);
  });

  test("given a text without the grounds of rights, then a refusal costs 30 trust", () => {
    const bare = fiveCountries().articles.map(({ adopted, alternatives, id }) =>
      id === "mla" || id === "hr62" ? alternatives.length - 1 : adopted,
    );
    expect(effect("journalist", KEN, "refuse", inForce({ text: bare }))).toEqual([0, -30, 0, 0]);
  });

  test("the room remembers it by a cause of its own", () => {
    const { events } = given(inForce({ requests: [asked("exile", KEN)] })).close({
      KEN: [{ type: "answerRequest", answer: "help" }],
    });
    const moves = only(events, "requestsAnswered").flatMap(({ did }) => did?.trust ?? []);
    expect(moves).toContainEqual({ cause: "helpedPersecutor", by: -126, countries: [KEN] });
  });
});

describe("in the results", () => {
  const answered = (...requests: readonly HelpRequest[]): World => inForce({ requests });

  test("the deeds of a seat are one part of its own mandate", () => {
    const world = answered(asked("hospital", KEN, "help"), asked("exile", EGY, "help"));
    const deeds = (country: number) =>
      results(seen(world, country)).parts.filter(({ code }) => code === "deeds");
    expect(deeds(KEN)).toEqual([{ code: "deeds", points: -60, article: -1 }]);
    expect(deeds(EGY)).toEqual([{ code: "deeds", points: 63, article: -1 }]);
    expect(deeds(CAN)).toEqual([]);
  });

  test("a room of many seats moves World as far as one seat that does the same", () => {
    const halves = (world: World) => worldHalves(world, partyShare(world));
    const one = { ...answered(asked("exile", KEN, "help")), named: [KEN] };
    const room = {
      ...answered(...[CAN, EGY, JAM, KEN].map((to) => asked("exile", to, "help"))),
      named: [CAN, EGY, JAM, KEN],
    };
    expect(halves(room)).toEqual(halves(one));
    expect(halves(one).abuse).toBe(halves({ ...inForce(), named: [KEN] }).abuse + 200);
  });
});

describe("what each answer brings", () => {
  const world = inForce({ requests: [asked("exile", KEN)] }, { persons: ["KEN"] });

  test("is known before it is given: the forecast is what the answer then changes", () => {
    const request = world.treaty.requests[0] ?? asked("exile", KEN);
    const now = results(seen(world, KEN));
    for (const forecast of answerForecasts(seen(world, KEN), request)) {
      const then = withTreaty(world, { requests: [{ ...request, answer: forecast.answer }] });
      const trust = put(world.trust, { [KEN]: 600 + forecast.trust });
      const after = results(seen({ ...then, trust }, KEN));
      expect(after.mandate - now.mandate).toBe(forecast.mandate);
      expect([after.cooperation - now.cooperation, after.abuse - now.abuse]).toEqual([
        forecast.cooperation,
        forecast.abuse,
      ]);
    }
  });

  test("decides what a bot answers: it helps a persecutor where that serves its mandate", () => {
    const answer = (id: string, to: number) => {
      const now = inForce({ requests: [asked(id, to)] });
      return answerToRequest(seen(now, to)).map((command) => command.answer);
    };
    expect(answer("exile", CAN)).toEqual(["refuse"]);
    expect(answer("hospital", CAN)).toEqual(["help"]);
    expect(answer("hospital", KEN)).toEqual(["refuse"]);
    const few = inForce({ deposited: [-1, 0, -1, 0, 0], requests: [asked("exile", EGY)] });
    expect(answerToRequest(seen(few, EGY)).map((command) => command.answer)).toEqual(["help"]);
  });

  test("given a research climate, then a bot helps where it does no harm, and otherwise sets terms", () => {
    const calm = (id: string) =>
      answerToRequest(seen({ ...inForce({ requests: [asked(id, EGY)] }), climate: "measured" }, EGY));
    expect(calm("exile")).toEqual([{ type: "answerRequest", answer: "terms" }]);
    expect(calm("hospital")).toEqual([{ type: "answerRequest", answer: "help" }]);
  });
});
