/** The report of a round, made from its events alone. */
import { expect, test } from "vitest";
import { lastRoundReport } from "../../../../src/client/selectors/match/round-report.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import { heard } from "../../../support/heard.ts";

const event = (type: GameEvent["type"], rest: object = {}): GameEvent =>
  ({ type, ...rest }) as unknown as GameEvent;
const agreed = (article: number) => event("articleAgreed", { article, alternative: 1 });
const reckoning = (article: number) => ({ article, by: 0, to: 1, kept: true });

const FIRST = [event("beatOpened"), agreed(9), event("roundClosed", { round: 1 })];
const SECOND = [
  event("beatOpened"),
  event("textRevised", { article: 8, alternative: 2 }),
  event("beatOpened"),
  agreed(2),
  event("standsTaken", { article: 1, stands: "0", blockers: [] }),
  event("standsTaken", { article: 2, stands: "0120", blockers: [2] }),
  event("promisesReckoned", { reckonings: [reckoning(1), reckoning(2)] }),
  event("articleHeld", { article: 1, alternative: 4, why: "blocked" }),
  event("articleNotTested", { article: 3, alternative: 0, why: "chair" }),
  event("roundClosed", { round: 2 }),
];

test("the report of a round says what happened to each article at its close, and nothing earlier or later", () => {
  const after = [event("beatOpened"), agreed(7)];
  expect(lastRoundReport(heard([...FIRST, ...SECOND, ...after]))).toEqual({
    round: 2,
    articles: [
      {
        article: 2,
        alternative: 1,
        outcome: "agreed",
        stands: "0120",
        blockers: [2],
        reckonings: [reckoning(2)],
      },
      {
        article: 1,
        alternative: 4,
        outcome: "blocked",
        stands: "0",
        blockers: [],
        reckonings: [reckoning(1)],
      },
      { article: 3, alternative: 0, outcome: "chair", stands: "", blockers: [], reckonings: [] },
    ],
  });
});

test("before the first round has closed there is no report", () => {
  expect(lastRoundReport(heard(FIRST.slice(0, 2)))).toBeNull();
});
