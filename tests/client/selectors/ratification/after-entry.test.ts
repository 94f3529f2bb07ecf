/** What a page offers after entry into force, and which event asks a player's own capital for an answer. */
import { describe, expect, test } from "vitest";
import { askedEvent } from "../../../../src/client/selectors/ratification/asked-event.ts";
import {
  allAnswered,
  answerForecasts,
  forceWording,
} from "../../../../src/client/selectors/ratification/in-force.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import { seen } from "../../../../src/engine/seats/seen.ts";
import type { Happening, HelpRequest } from "../../../../src/engine/state/treaty.ts";
import { type View, view } from "../../../../src/engine/views/view.ts";
import { capitals } from "../../../support/capitals.ts";
import { opened, withTreaty } from "../../../support/play.ts";
import { PERSON, scenarioOf, setupOf } from "../../../support/scenario.ts";
import { tableAt } from "../negotiation/at-table.ts";

const scenario = scenarioOf("full", "young");
const world = opened(setupOf({ seats: { KEN: PERSON } }), scenario);

/** A text and one of its cases. `mayRefuse`: whether this text lets a state refuse to help in that case. */
function textWhere(mayRefuse: boolean): Readonly<{ text: readonly number[]; case: number }> {
  const texts = scenario.articles.flatMap((article, at) =>
    article.alternatives.map((_, alternative) =>
      scenario.articles.map(({ adopted }, a) => (a === at ? alternative : adopted)),
    ),
  );
  for (const text of texts) {
    const found = verdicts(scenario, text).find(
      ({ question, answer }) => question === "refuse" && (answer !== "no") === mayRefuse,
    );
    const at = scenario.cases.findIndex(({ id }) => id === found?.case);
    if (at >= 0) return { text, case: at };
  }
  throw new Error("no such text");
}

const KEN = scenario.countries.findIndex(({ iso3 }) => iso3 === "KEN");
const BRA = scenario.countries.findIndex(({ iso3 }) => iso3 === "BRA");

/** The forecasts of Kenya's answers, as a party to this text in force, to a request from Brazil. */
function forecasts(text: readonly number[], about: number) {
  const request: HelpRequest = { from: BRA, to: KEN, case: about, answer: "open" };
  const outcome = { how: "consensus" as const, ballot: null, blockers: [] };
  const deposited = scenario.countries.map((_, i) => (i === KEN || i === BRA ? 0 : -1));
  const then = { text, outcome, deposited, reached: 0, inForce: 0, requests: [request] };
  return answerForecasts(seen(withTreaty(world, then), KEN), request);
}

describe("a request for help", () => {
  test("can be helped or refused, or answered on terms if the text allows a refusal", () => {
    const { text, case: about } = textWhere(true);
    const found = forecasts(text, about);
    expect(found.map(({ answer }) => answer)).toEqual(["help", "terms", "refuse", "unanswered"]);
    expect(found[0]?.trust).toBe(15);
    expect(found[1]?.trust).toBe(5);
  });

  test("cannot be answered on terms if the text requires help, and a refusal costs as much trust as silence", () => {
    const { text, case: about } = textWhere(false);
    expect(forecasts(text, about).map(({ answer, trust }) => [answer, trust])).toEqual([
      ["help", 15],
      ["refuse", -30],
      ["unanswered", -30],
    ]);
  });

  test("that were answered are told by their persons in their order; an open one is not", () => {
    const of = (answer: HelpRequest["answer"], about: number): HelpRequest => {
      return { from: BRA, to: KEN, case: about, answer };
    };
    const requests = [of("help", 0), of("refuse", 1), { ...of("help", 2), to: BRA }, of("open", 3)];
    expect(allAnswered(withTreaty(world, { requests }), KEN).map((request) => request.case)).toEqual([0, 1]);
    expect(allAnswered(withTreaty(world, { requests: [of("open", 3)] }), KEN)).toEqual([]);
  });
});

describe("what task forces may do", () => {
  /** Here, the third article is the one about joint task forces. */
  const speaking = {
    ...world,
    scenario: {
      ...scenario,
      articles: scenario.articles.map(
        (one, at) => ({ ...one, role: at === 2 ? "taskForces" : null }) as const,
      ),
    },
  };

  test("follows from the text, and is unknown without one", () => {
    expect(forceWording(withTreaty(speaking, { text: [3, 2, 1] }))).toEqual({ article: 2, alternative: 1 });
    expect(forceWording(withTreaty(speaking, { text: [0, 0, 0] }))?.alternative).toBe(0);
    expect(forceWording(withTreaty(speaking, { text: [] }))).toBeNull();
  });

  test("is left open by a scenario without such an article", () => {
    expect(forceWording(withTreaty(world, { text: scenario.articles.map(() => 0) }))).toBeNull();
  });
});

const NOTHING = { urgency: 0, trust: 0, rights: 0, capacity: 0 };

describe("an event that asks the player's own capital", () => {
  test("does not exist in the talks, or in a season in which nothing has happened", () => {
    expect(askedEvent(tableAt("deal").view)).toBeNull();
    expect(askedEvent(view(capitals(), "KEN"))).toBeNull();
  });

  test("is the open event of this seat without an answer, once the seat can answer", () => {
    const quiet = view(capitals(), "KEN");
    const own = quiet.mine?.country ?? -1;
    const struck = (country: number, answered = false): Happening => ({
      ...{ event: "scandal", country, group: -1, effect: NOTHING, until: 9, answered },
    });
    const options: View["options"] = [...quiet.options, { type: "answerEvent", event: "scandal" } as never];
    const asked = (...happenings: readonly Happening[]) =>
      askedEvent({ ...quiet, options, world: { ...quiet.world, happenings } });
    const happening = struck(own);
    expect(asked(struck(own + 1), happening)).toBe(happening);
    expect(asked(struck(own + 1), struck(own, true))).toBeNull();
    expect(askedEvent({ ...quiet, world: { ...quiet.world, happenings: [happening] } })).toBeNull();
  });
});
