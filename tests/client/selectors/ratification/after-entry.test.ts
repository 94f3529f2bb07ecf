/** What a page offers after entry into force, and which event asks a player's own capital for an answer. */
import { describe, expect, test } from "vitest";
import { askedEvent } from "../../../../src/client/selectors/ratification/asked-event.ts";
import { answerChoices, forceWording } from "../../../../src/client/selectors/ratification/in-force.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
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

const request = (about: number): HelpRequest => ({ to: 1, case: about, answer: "open" });

describe("a request for help", () => {
  test("can be helped or refused, or answered on terms if the text allows a refusal", () => {
    const { text, case: about } = textWhere(true);
    const choices = answerChoices(withTreaty(world, { text }), request(about));
    expect(choices.map(({ answer }) => answer)).toEqual(["help", "terms", "refuse"]);
    expect(choices[0]?.effect.trust).toBe(15);
    expect(choices[1]?.effect.trust).toBe(5);
  });

  test("cannot be answered on terms if the text requires help, and a refusal costs 30 of trust", () => {
    const { text, case: about } = textWhere(false);
    const choices = answerChoices(withTreaty(world, { text }), request(about));
    expect(choices.map(({ answer, effect }) => [answer, effect.trust])).toEqual([
      ["help", 15],
      ["refuse", -30],
    ]);
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
