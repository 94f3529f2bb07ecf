import { describe, expect, test } from "vitest";
import { EVENTS } from "../../src/content/events.ts";
import { seedWordsOf } from "../../src/engine/exact/rng.ts";
import { fixedPart } from "../../src/engine/model/hazard.ts";
import { strikeByChance } from "../../src/engine/rules/world-events.ts";
import type { Happening } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, withSecrets } from "../support/play.ts";

/** The events that occur in the first season, for this many seeds. */
function strikes(world: World, seeds: number): Happening[] {
  return Array.from({ length: seeds }, (_, k) => {
    const lucky = withSecrets(world, { words: seedWordsOf(`events/${k}`) });
    return only(strikeByChance(lucky), "eventStruck").map((event) => event.happening);
  }).flat();
}

describe("events of a season", () => {
  test("never strike a named real state by chance: only a person's, a region or the world", () => {
    const alone = strikes(capitals({ persons: [] }), 300);
    expect(alone.length).toBeGreaterThan(100);
    expect(alone.every((event) => event.country === -1)).toBe(true);
    const kenya = strikes(capitals({ persons: ["KEN"] }), 300);
    expect(new Set(kenya.map((event) => event.country))).toEqual(new Set([-1, 3]));
  });

  test("happen in two seasons of three, and not in the final months", () => {
    const count = strikes(capitals(), 600).length;
    expect(count / 600).toBeGreaterThan(0.6);
    expect(count / 600).toBeLessThan(0.73);
    expect(strikes({ ...capitals(), monthsAhead: 1 }, 100)).toEqual([]);
  });

  test("some happen only once per match", () => {
    const once = EVENTS.filter((event) => event.once).map((event) => event.id);
    const again = strikes({ ...capitals(), struck: once }, 200);
    expect(again.length).toBeGreaterThan(0);
    expect(again.filter((event) => once.includes(event.event))).toEqual([]);
  });

  test("every event can happen somewhere", () => {
    const months = [0, 12, 24, 60].flatMap((month) => strikes({ ...capitals(), month }, 250));
    expect(new Set(months.map((event) => event.event))).toEqual(new Set(EVENTS.map((event) => event.id)));
  });
});

describe("the effect of an event", () => {
  const leak: Happening = {
    event: "school-leak",
    country: 3,
    group: -1,
    effect: { urgency: 1, trust: -1, rights: 2, capacity: 0 },
    until: 4,
    answered: false,
  };
  const struck: World = { ...capitals({ threshold: 40 }), happenings: [leak] };

  test("changes the wish to ratify in the states concerned, while it lasts", () => {
    const push = (happening: Happening, country: number, month = 0): number =>
      fixedPart({ ...struck, happenings: [happening], month }, country) -
      fixedPart({ ...struck, happenings: [], month }, country);
    expect(push(leak, 3)).toBe(60 * 1 + 30 * -1 - 40 * 2);
    expect(push(leak, 4)).toBe(0);
    expect(push(leak, 3, 4)).toBe(0);
    const african = { ...leak, country: -1, group: 0 };
    expect([push(african, 3), push(african, 1), push(african, 0)]).toEqual([-50, -50, 0]);
    const everywhere = { ...leak, country: -1, group: -1 };
    expect([0, 1, 2, 3, 4].map((i) => push(everywhere, i))).toEqual([-50, -50, -50, -50, -50]);
  });

  test("the capital concerned answers, free of charge, and the answer adds its effect", () => {
    const answers = EVENTS.find((event) => event.id === "school-leak")?.answers ?? [];
    const answer = answers[0];
    if (answer === undefined) throw new Error("no answer");
    const after = given(struck)
      .when("KEN", { type: "answerEvent", answer: answer.key })
      .close()
      .then([{ type: "eventAnswered", country: 3, answer: answer.key }]).world;
    const [happening] = after.happenings;
    expect(happening?.answered).toBe(true);
    expect(happening?.effect.rights).toBe(2 + answer.effect.rights);
    given(after).when("KEN", { type: "answerEvent", answer: answer.key }).then("wrongPhase");
  });

  test("nobody else can answer, and only with a listed answer", () => {
    given(struck)
      .when("CAN", { type: "answerEvent", answer: "less-data" })
      .then("wrongPhase")
      .when("KEN", { type: "answerEvent", answer: "no-such-answer" })
      .then("unknownTarget");
  });

  test("silence changes nothing", () => {
    expect(given(struck).close().world.happenings).toContainEqual(leak);
  });
});
