/** Sound is offered at the first big moment: a reveal, a broken promise, a vote or the fortieth, and at nothing less. */
import { expect, it } from "vitest";
import { hasBigMoment } from "../../../../src/client/selectors/match/big-moment.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";

const promise = (kept: boolean): GameEvent => ({
  type: "promisesReckoned",
  reckonings: [{ by: 0, to: 1, kind: "support", article: 0, alternative: 0, kept }],
});

const BIG: readonly GameEvent[] = [
  { type: "placardsRevealed", article: 0, texts: [0], placards: ["0"], wishes: "" },
  { type: "thresholdReached", month: 20, country: 3, inForce: 23 },
  promise(false),
];
const SMALL: readonly GameEvent[] = [
  promise(true),
  { type: "articleAgreed", article: 0, alternative: 0 },
  { type: "standsTaken", article: 0, alternative: 0, stands: "0", blockers: [] },
];

it.each(BIG)("$type is a big moment", (event) => {
  expect(hasBigMoment([...SMALL, event])).toBe(true);
});

it("a promise kept, an agreement and the stands are not", () => {
  expect(hasBigMoment(SMALL)).toBe(false);
  expect(hasBigMoment([])).toBe(false);
});
