/** Whoever is ready is asked something that is true at this table and that its seat may know. */
import { describe, expect, test } from "vitest";
import { placardsOn, signAt } from "../../../../src/client/selectors/negotiation/tallies.ts";
import { waitQuestion } from "../../../../src/client/selectors/questions/wait-question.ts";
import { adoptedText } from "../../../../src/client/selectors/text/text-history.ts";
import { verdicts } from "../../../../src/client/selectors/text/verdicts.ts";
import { ANSWERS } from "../../../../src/engine/state/scenario.ts";
import { tableAt } from "../negotiation/at-table.ts";

type Beat = Parameters<typeof tableAt>[0];

function askedAt(beat: Beat) {
  const { view, scenario } = tableAt(beat);
  const text = adoptedText(scenario);
  return { view, scenario, text, asked: waitQuestion({ view, scenario, text }) };
}

describe("a delegation that waits", () => {
  test("is asked before the first sounding what the text would mean for a person, and the answer is the text's", () => {
    const { scenario, text, asked } = askedAt("sound");
    if (asked?.kind !== "verdict") throw new Error(`not about a person: ${asked?.kind}`);
    expect(verdicts(scenario, text)).toContainEqual(asked.verdict);
  });

  test("is asked only what a wording of this match decides, and never where another one speaks against it", () => {
    for (const beat of ["sound", "deal", "season"] as const) {
      const { view, scenario, text } = askedAt(beat);
      for (let clock = 1; clock < 24; clock++) {
        const asked = waitQuestion({ view: { ...view, world: { ...view.world, clock } }, scenario, text });
        if (asked?.kind !== "verdict") continue;
        const { answer, sums, because } = asked.verdict;
        expect(ANSWERS.filter((one) => one !== answer && sums[one] > 0)).toEqual([]);
        expect(because).toContainEqual(asked.because);
        expect(scenario.articles.map(({ id }) => id)).toContain(asked.because.article);
      }
    }
  });

  test("is not asked who could help once the talking is over, or with a text that the chair proposes already", () => {
    const { view, scenario, text } = askedAt("deal");
    const asksHelp = (world: typeof view.world) =>
      [...Array(12).keys()].some(
        (clock) =>
          waitQuestion({ view: { ...view, world: { ...world, clock } }, scenario, text })?.kind === "helper",
      );
    expect(asksHelp(view.world)).toBe(true);
    expect(asksHelp({ ...view.world, beat: "close" })).toBe(false);
    const wishes = view.mine?.objectives ?? [];
    const chair = view.world.draft.chair.map(
      (one, article) => wishes.find((wish) => wish.article === article)?.accept[0] ?? one,
    );
    expect(asksHelp({ ...view.world, draft: { ...view.world.draft, chair } })).toBe(false);
  });

  test("is told in one beat what is true, and in the next what is not", () => {
    const { view, scenario, text } = askedAt("sound");
    const at = (clock: number) =>
      waitQuestion({ view: { ...view, world: { ...view.world, clock } }, scenario, text });
    const isTrue = (clock: number): boolean => {
      const asked = at(clock);
      return asked?.kind === "verdict" && asked.said === asked.verdict.answer;
    };
    expect([isTrue(2), isTrue(3), isTrue(4)]).toEqual([true, false, true]);
  });

  test("is asked after a sounding who showed support for what it wants, never about itself", () => {
    const { view, scenario, text } = askedAt("deal");
    const asked = waitQuestion({ view: { ...view, world: { ...view.world, clock: 4 } }, scenario, text });
    if (asked?.kind !== "helper") throw new Error(`not about a helper: ${asked?.kind}`);
    const { world, mine } = view;
    const signs = asked.states.map((state) => signAt(placardsOn(world, asked.article, asked.wording), state));
    expect(signs.filter((sign) => sign === "support")).toHaveLength(1);
    expect(signs.filter((sign) => sign === "object")).toHaveLength(2);
    expect(asked.states[signs.indexOf("support")]).toBe(asked.right);
    expect(asked.states).not.toContain(mine?.country);
    expect(mine?.objectives.map(({ article }) => article)).toContain(asked.article);
  });

  test("is asked in the race how many states are missing", () => {
    const { view, scenario, text } = askedAt("season");
    const asked = waitQuestion({ view: { ...view, world: { ...view.world, clock: 10 } }, scenario, text });
    if (asked?.kind !== "missing") throw new Error(`not about the race: ${asked?.kind}`);
    expect(asked.right).toBe(asked.needed - asked.joined);
    expect(asked.choices).toContain(asked.right);
    expect(new Set(asked.choices).size).toBe(3);
  });

  test("is never asked the same in two beats in a row: questions of a kind take turns with those about a person", () => {
    const kinds = (beat: Beat) => {
      const { view, scenario, text } = askedAt(beat);
      return [10, 11, 12, 13].map(
        (clock) => waitQuestion({ view: { ...view, world: { ...view.world, clock } }, scenario, text })?.kind,
      );
    };
    expect(kinds("season")).toEqual(["missing", "verdict", "missing", "verdict"]);
    expect(kinds("deal")).toEqual(["helper", "verdict", "helper", "verdict"]);
  });

  test("is asked nothing in the closing of round 2, where the wall explains a person's fate to all", () => {
    const { view, scenario, text } = askedAt("deal");
    const at = (round: number) => {
      const world = { ...view.world, round, beat: "close" as const };
      return waitQuestion({ view: { ...view, world }, scenario, text })?.kind ?? null;
    };
    expect([at(1), at(2), at(3)]).toEqual(["verdict", null, "verdict"]);
  });

  test("is asked nothing after the match", () => {
    const { view, scenario, text } = askedAt("season");
    const world = { ...view.world, phase: "over" as const };
    expect(waitQuestion({ view: { ...view, world }, scenario, text })).toBeNull();
  });
});
