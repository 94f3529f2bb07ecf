/** After entry into force: requests between parties and joint task forces (MODEL.md §3.12). */
import { describe, expect, test } from "vitest";
import { answersTo, forceWorth, mayRefuse } from "../../src/engine/model/cooperation.ts";
import { results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { partyShare, worldHalves } from "../../src/engine/seats/world-halves.ts";
import type { FormTaskForce, RequestAnswer } from "../../src/engine/state/command.ts";
import type { HelpRequest, TaskForce } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, put, withTreaty } from "../support/play.ts";
import { fiveCountries, scenarioOf } from "../support/scenario.ts";

const [CAN, EGY, JAM, KEN, RUS] = [0, 1, 2, 3, 4];
const CASES = fiveCountries().cases.map(({ id }) => id);
const PARTIES = [0, 0, 0, 0, -1];

/** The adopted text, in force from the first month. All states except Russia are parties. */
function inForce(change: Partial<World["treaty"]> = {}, options: Parameters<typeof capitals>[0] = {}): World {
  const race = withTreaty(capitals(options), { deposited: PARTIES, reached: 0, inForce: 0, ...change });
  return { ...race, trust: race.trust.map(() => 600) };
}

const asked = (id: string, to: number, answer: HelpRequest["answer"] = "open"): HelpRequest => ({
  case: CASES.indexOf(id),
  from: CAN,
  to,
  answer,
});

/** The requests that are made when the season ends. */
const requestsPut = (world: World): readonly HelpRequest[] =>
  only(given(world).close().events, "requestsMade").flatMap(({ requests }) => requests);

const halves = (world: World) => worldHalves(world, partyShare(world));

/** The changes in cooperation and in abuse. */
function moved(before: World, after: World): readonly number[] {
  const [a, b] = [halves(before), halves(after)];
  return [b.cooperation - a.cooperation, b.abuse - a.abuse];
}

describe("requests, in a research climate", () => {
  test("given the treaty in force, when a season opens, then each party with a player receives one request", () => {
    expect(requestsPut(inForce()).map(({ to }) => to)).toEqual([CAN, EGY, JAM, KEN]);
    expect(requestsPut(inForce({}, { persons: ["KEN", "RUS"] })).map(({ to }) => to)).toEqual([KEN]);
  });

  test("given a treaty not yet in force, or no party, then nobody is asked", () => {
    expect(requestsPut(inForce({ inForce: -1, reached: -1 }))).toEqual([]);
    expect(requestsPut(inForce({ inForce: 13 }))).toEqual([]);
    expect(requestsPut(inForce({ deposited: [-1, -1, -1, -1, -1] }))).toEqual([]);
  });

  test("given cases that a party was asked about, then another is put, until all eight have been", () => {
    const known = CASES.map((id) => asked(id, KEN, "help"));
    for (const id of CASES) {
      const rest = inForce({ requests: known.filter((one) => one.case !== CASES.indexOf(id)) });
      expect(requestsPut(rest).find(({ to }) => to === KEN)?.case).toBe(CASES.indexOf(id));
    }
    expect(requestsPut(inForce({ requests: known })).filter(({ to }) => to === KEN)).toHaveLength(1);
  });

  /** What an answer by Kenya does to its trust, to cooperation and to abuse. */
  function effect(id: string, answer: RequestAnswer | null): readonly number[] {
    const commands = answer === null ? [] : [{ type: "answerRequest" as const, answer }];
    const free = given(inForce()).close().world;
    const { world } = given(inForce({ requests: [asked(id, KEN)] })).close({ KEN: commands });
    const answered = world.treaty.requests.filter((request) => request.answer !== "open");
    expect(answered).toEqual([asked(id, KEN, answer ?? "unanswered")]);
    const trust = (world.trust[KEN] ?? 0) - (free.trust[KEN] ?? 0);
    return [trust, ...moved(inForce(), inForce({ requests: answered }))];
  }

  test.each([
    ["hospital", "help", [15, 10, 0]],
    ["hospital", "refuse", [-30, 0, 0]],
    ["hospital", null, [-30, 0, 0]],
    ["island", "terms", [5, 6, 0]],
    ["island", "refuse", [-30, 0, 0]],
    ["exile", "help", [15, 2, 12]],
    ["exile", "terms", [5, 2, 2]],
    ["exile", "refuse", [0, 0, 0]],
    ["exile", null, [-30, 0, 0]],
  ] as const)("%s, answered with %s: trust, cooperation and abuse move by %j", (id, answer, expected) => {
    expect(effect(id, answer)).toEqual(expected);
  });

  test("given a text under which nobody may refuse, then no terms can be set, and a forbidden answer counts as silence", () => {
    expect(CASES.filter((_, at) => !mayRefuse(inForce(), at))).toEqual(["hospital", "bankfraud"]);
    const bound = inForce({ requests: [asked("hospital", KEN)] });
    expect(answersTo(bound, asked("hospital", KEN))).toEqual(["help", "refuse"]);
    expect(answersTo(bound, asked("exile", KEN))).toEqual(["help", "terms", "refuse"]);
    given(bound).when("KEN", { type: "answerRequest", answer: "terms" }).then("unknownTarget");
    given(bound)
      .close({ KEN: [{ type: "answerRequest", answer: "terms" }] })
      .then([{ type: "requestsAnswered", requests: [asked("hospital", KEN, "unanswered")] }]);
  });

  test("given a text without the grounds of rights, then it also binds in the case of the journalist", () => {
    const { articles } = fiveCountries();
    const bare = articles.map(({ adopted, alternatives, id }) =>
      id === "mla" || id === "hr62" ? alternatives.length - 1 : adopted,
    );
    const world = inForce({ text: bare });
    expect(mayRefuse(world, CASES.indexOf("journalist"))).toBe(false);
  });

  test("given no request, when an answer is given, then it is refused", () => {
    given(inForce()).when("KEN", { type: "answerRequest", answer: "help" }).then("wrongPhase");
  });
});

describe("joint task forces", () => {
  const call = (...invited: readonly number[]): FormTaskForce => ({ type: "formTaskForce", with: invited });
  const trusting = (world: World, trust: number): World => ({
    ...world,
    trust: put(world.trust, { [KEN]: trust }),
  });
  const forcesBy = (world: World, command: FormTaskForce): readonly TaskForce[] =>
    only(given(world).close({ KEN: [command] }).events, "taskForcesFormed").flatMap(({ forces }) => forces);

  test("given a treaty in force, then parties can call one, and only with other parties, each once and three at most", () => {
    const world = inForce();
    given(world)
      .when("KEN", call(CAN, JAM, EGY))
      .then([{ type: "actSealed" }]);
    given(world).when("RUS", call(CAN)).then("wrongPhase");
    given(inForce({ inForce: -1 }))
      .when("KEN", call(CAN))
      .then("wrongPhase");
    for (const wrong of [call(RUS), call(KEN), call(CAN, CAN), call()]) {
      given(world).when("KEN", wrong).then("unknownTarget");
      expect(forcesBy(world, wrong)).toEqual([]);
    }
    const all = inForce({ deposited: [0, 0, 0, 0, 0] });
    given(all)
      .when("KEN", call(CAN, EGY, JAM, RUS))
      .then("unknownTarget");
    expect(forcesBy(all, call(CAN, EGY, JAM, RUS))).toEqual([]);
  });

  test("given a trust of 1,000, then all invited states join; given none, then nobody does and there is no force", () => {
    expect(forcesBy(trusting(inForce(), 1000), call(CAN, JAM))).toEqual([
      { members: [KEN, CAN, JAM], month: 0 },
    ]);
    expect(forcesBy(trusting(inForce(), 0), call(CAN, JAM))).toEqual([]);
  });

  test("given a trust of 600, then six in ten join", () => {
    const seeds = Array.from({ length: 60 }, (_, k) => `force/${k}`);
    const joined = seeds.flatMap((seed) =>
      forcesBy(inForce({}, { seed }), call(CAN, EGY, JAM)).flatMap(({ members }) => members.slice(1)),
    );
    expect(joined.length / (3 * seeds.length)).toBeCloseTo(0.6, 1);
  });

  const joint = scenarioOf("standard").articles.filter(({ role }) => role === "taskForces");

  /** The same room, but with this wording of the article on joint investigations already settled. */
  function at(world: World, alternative: number): World {
    const settled = joint.map((article) => ({ ...article, adopted: alternative }));
    return { ...world, scenario: { ...world.scenario, settled: [...world.scenario.settled, ...settled] } };
  }

  const force = (...members: readonly number[]): TaskForce => ({ members, month: 0 });
  const withForces = (world: World, ...taskForces: readonly TaskForce[]): World =>
    withTreaty(world, { taskForces });

  test.each([
    ["no teams", 0, 6, 2, 2],
    ["case by case", 1, 12, 5, 5],
    ["standing teams", 2, 16, 7, 7],
    ["shared powers", 3, 20, 9, 15],
  ])("given %s in the text, then a force is worth that", (_, alternative, membership, cooperation, abuse) => {
    const world = at(inForce(), alternative);
    expect(forceWorth(world)).toEqual({ membership, cooperation, abuse });
    // Jamaica's courts are free, but Egypt's are not (polyarchy under 400). The courts of the state that sets up the
    // force do not count.
    expect(moved(world, withForces(world, force(KEN, JAM)))).toEqual([cooperation, 0]);
    expect(moved(world, withForces(world, force(KEN, JAM, EGY)))).toEqual([2 * cooperation, abuse]);
    expect(moved(world, withForces(world, force(EGY, JAM)))).toEqual([cooperation, 0]);
  });

  test.each([0, 1, 2, 3])(
    "given wording %i, then at most three forces count for membership",
    (alternative) => {
      const world = at(inForce(), alternative);
      const { membership } = forceWorth(world);
      const worth = (...forces: readonly TaskForce[]): number => {
        const now = withForces(world, ...forces);
        return results(seen(now, KEN)).parts.find(({ code }) => code === "member")?.points ?? 0;
      };
      const [own, other] = [force(KEN, JAM), force(JAM, KEN)];
      expect(worth(own) - worth()).toBe(membership);
      expect(worth(own, other, own) - worth()).toBe(3 * membership);
      expect(worth(own, other, own, own)).toBe(worth(own, other, own));
      expect(worth(force(JAM, CAN))).toBe(worth());
    },
  );

  test("given a room that did not negotiate it, then a force is worth what the adopted wording makes it", () => {
    expect(forceWorth(inForce())).toEqual(joint[0]?.alternatives[joint[0].adopted]?.force);
  });

  test("given a text still open, then the adopted wording counts", () => {
    const standard = scenarioOf("standard");
    const { treaty } = inForce();
    const text = standard.articles.map(() => -1);
    expect(forceWorth({ scenario: standard, treaty: { ...treaty, text } }).membership).toBe(12);
  });
});
