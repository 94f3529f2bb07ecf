/** The points that a card about the last move gives a group at home are all the points by which the group moved. */
import { expect, test } from "vitest";
import { groupMoves } from "../../../../src/client/selectors/move/group-moves.ts";
import { pointsOf } from "../../../../src/engine/model/home.ts";
import { seen } from "../../../../src/engine/seats/seen.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { capitals, tableOf } from "../../../support/capitals.ts";
import { given } from "../../../support/given.ts";

const KEN = 3;
const PARLIAMENT = 1;
const plain = capitals({ threshold: 40 });
/** An event that strikes Kenya, with an answer that parliament would remember. */
const [told] = plain.scenario.events.flatMap((event) =>
  event.answers.filter(({ card }) => card === "parliament").map((answer) => ({ event, answer })),
);
if (told === undefined) throw new Error("no answer is remembered by parliament");
const { event, answer } = told;
const happening = {
  event: event.id,
  country: KEN,
  group: -1,
  effect: event.effect,
  until: 6,
  answered: false,
};
const struck: World = { ...plain, climate: "contested", happenings: [happening] };
const answering: Command = { type: "answerEvent", answer: answer.key };

const RESULTS = [{ of: "event", event: event.id, answer: answer.key }] as const;

function movesAfter(commands: readonly Command[]) {
  const after = given(struck).close({ KEN: [...commands] }).world;
  const moves = groupMoves({ now: seen(after, KEN), before: seen(struck, KEN) }, RESULTS);
  const points = (world: World): number => pointsOf(tableOf(world, KEN), PARLIAMENT);
  return {
    consulted: moves.find(({ card }) => card === "parliament")?.consulted,
    moved: moves.find(({ card }) => card === "parliament")?.points,
    by: points(after) - points(struck),
  };
}

test("an answer to an event and a first consultation on the law are one sum", () => {
  const { moved, consulted, by } = movesAfter([answering, { type: "consultAtHome", card: "law" }]);
  expect(moved).toBe(by);
  expect(moved).toBe(answer.points + (consulted ?? 0));
  expect(consulted).toBeGreaterThan(0);
});

test("an answer alone is told with its own points", () => {
  expect(movesAfter([answering])).toEqual({
    consulted: 0,
    moved: answer.points,
    by: answer.points,
  });
});
