import { describe, expect, test } from "vitest";
import { isShortOfParties } from "../../src/engine/model/ballot.ts";
import { isConvened } from "../../src/engine/rules/conference.ts";
import type { Command, Vote } from "../../src/engine/state/command.ts";
import type { Conference } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, opened, put, withTreaty } from "../support/play.ts";
import { articleOf, FIVE, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

/** The conference of the five states. Canada, Egypt and Jamaica are parties. */
function convened(): World {
  const world = withTreaty(capitals(), { deposited: [0, 1, 2, -1, -1], reached: 2, inForce: 5 });
  return { ...world, phase: "conference", beat: "conference", month: 36, monthsAhead: 0 };
}

function cast(...votes: readonly (readonly [Vote, Vote] | null)[]): Record<string, Command[]> {
  return Object.fromEntries(
    FIVE.map((seat, i): [string, Command[]] => {
      const vote = votes[i] ?? null;
      return [seat, vote === null ? [] : [{ type: "castConference", observers: vote[0], protocol: vote[1] }]];
    }),
  );
}

function held(world: World, commands: Readonly<Record<string, readonly Command[]>>): Conference {
  const [event] = only(given(world).close(commands).events, "conferenceHeld");
  if (event === undefined) throw new Error("no conference");
  return event.conference;
}

describe("the last requests for help", () => {
  const last: World = {
    ...withTreaty(capitals(), { deposited: [0, 1, 2, -1, -1], inForce: 20, reached: 17 }),
    month: 24,
  };

  test("where people play, each party with a seat is asked once more before the conference", () => {
    const { events, world } = given({ ...last, climate: "contested" }).close();
    expect(world.beat).toBe("conference");
    const requests = only(events, "requestsMade").flatMap((made) => made.requests);
    expect(requests.map(({ to }) => to)).toEqual([0, 1, 2]);
  });

  test("are answered before the conference votes; silence counts as an answer", () => {
    const { world } = given({ ...last, climate: "contested" }).close();
    const { events } = given(world).close({ CAN: [{ type: "answerRequest", answer: "help" }] });
    expect(events.map(({ type }) => type)).toEqual(["requestsAnswered", "conferenceHeld", "matchEnded"]);
    const answers = only(events, "requestsAnswered").flatMap(({ requests }) => requests);
    expect(answers.map(({ answer }) => answer)).toEqual(["help", "unanswered", "unanswered"]);
  });

  test("a research climate has none", () => {
    expect(only(given(last).close().events, "requestsMade")).toEqual([]);
  });
});

describe("the first Conference of the States Parties", () => {
  test("is convened only if the convention is in force; otherwise the match ends at the horizon", () => {
    expect([isConvened(convened()), isConvened(capitals())]).toEqual([true, false]);
    const last = { ...capitals({ threshold: 40 }), month: 24 };
    given(last)
      .close()
      .then([{ type: "matchEnded", month: 36 }]);
    given({ ...withTreaty(last, { inForce: 20, reached: 17 }) })
      .close()
      .then([{ type: "beatOpened", phase: "conference", beat: "conference" }]);
  });

  test("only parties vote", () => {
    given(convened())
      .when("KEN", { type: "castConference", observers: "yes", protocol: "yes" })
      .then("wrongPhase");
    const conference = held(
      convened(),
      cast(["yes", "no"], ["no", "no"], null, ["yes", "yes"], ["yes", "yes"]),
    );
    expect(conference.observers).toMatchObject({
      votes: "01344",
      tally: { yes: 1, no: 1, abstain: 0, absent: 1 },
    });
    expect(conference.protocol.votes).toBe("11344");
  });

  test("civil society's seat is procedure: a simple majority, ties fail, abstentions do not count", () => {
    const observers = (...votes: readonly Vote[]): boolean =>
      held(convened(), cast(...votes.map((vote) => [vote, "abstain"] as const))).observers.carried;
    expect(observers("yes", "yes", "no")).toBe(true);
    expect(observers("yes", "no", "abstain")).toBe(false);
    expect(observers("yes", "abstain", "abstain")).toBe(true);
    expect(observers("abstain", "abstain", "abstain")).toBe(false);
  });

  test("Convention art. 62: a protocol needs two thirds and, on the adopted text, sixty parties", () => {
    const few = held(convened(), cast(["yes", "yes"], ["yes", "yes"], ["yes", "yes"]));
    expect(few.protocolNeeds).toBe(60);
    expect(few.protocol).toMatchObject({ tally: { yes: 3, no: 0 }, carried: false });
    expect(isShortOfParties(few.protocol)).toBe(true);

    const scenario = scenarioOf("full");
    const text = scenario.articles.map((article) => article.adopted);
    const protocols = articleOf(scenario, "protocols");
    const world = opened(setupOf({ scenario: "full" }), scenario);
    const conference = (parties: number, no: number, alternative: number): Conference => {
      const deposited = scenario.countries.map((_, i) => (i < parties ? 0 : -1));
      const room = withTreaty(world, {
        text: put(text, { [protocols]: alternative }),
        deposited,
        inForce: 3,
      });
      const people: World = {
        ...room,
        phase: "conference",
        beat: "conference",
        holders: room.holders.map(() => PERSON),
      };
      const votes = scenario.countries.map((country, i): [string, Command[]] => [
        country.iso3,
        [{ type: "castConference", observers: "yes", protocol: i < no ? "no" : "yes" }],
      ]);
      return held(people, Object.fromEntries(votes));
    };
    expect(conference(59, 0, 1).protocol.carried).toBe(false);
    expect(conference(60, 0, 1).protocol.carried).toBe(true);
    expect(conference(60, 20, 1).protocol.carried).toBe(true);
    expect(conference(60, 21, 1).protocol.carried).toBe(false);
    expect(isShortOfParties(conference(60, 21, 1).protocol)).toBe(false);
    expect(isShortOfParties(conference(60, 20, 1).protocol)).toBe(false);
    expect(conference(3, 0, 2)).toMatchObject({ protocolNeeds: 0, protocol: { carried: true } });
    expect(conference(3, 0, 0).protocol.carried).toBe(false);
  });

  test("ends the match", () => {
    given(convened())
      .close()
      .then([{ type: "conferenceHeld" }, { type: "matchEnded", month: 36 }]);
  });
});
