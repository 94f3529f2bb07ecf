/** The sheets of the package: which text each carries, how it came there, and in which order they lie. */
import { describe, expect, test } from "vitest";
import { packageSheets } from "../../../../src/client/selectors/negotiation/package-sheets.ts";
import { currentText } from "../../../../src/engine/model/whole-text.ts";
import type { Ballot } from "../../../../src/engine/state/treaty.ts";
import type { Mine } from "../../../../src/engine/views/view.ts";
import { tableAt } from "./at-table.ts";

const { own, mine, journal, scenario } = tableAt("stand");
const text = currentText(own.world);
const sheetsFor = (change: Partial<Mine> = {}) => packageSheets(own, { ...mine, ...change }, journal);
const BALLOT: Ballot = {
  votes: "",
  tally: { yes: 2, no: 1, abstain: 0, absent: 0 },
  majority: "simple",
  carried: true,
};

describe("the package", () => {
  test("has one sheet for each article, with the article's text", () => {
    const sheets = sheetsFor();
    expect(sheets.map(({ article }) => article).toSorted((a, b) => a - b)).toEqual(
      scenario.articles.map((_, article) => article),
    );
    for (const { article, alternative } of sheets) expect(alternative).toBe(text[article]);
  });

  test("says of a sheet whether its text was agreed, amended or chosen by the chair", () => {
    for (const { article, state } of sheetsFor())
      expect(state).toBe(own.world.draft.agreed[article] === text[article] ? "agreed" : "chosen");
    const amendment = { article: 0, alternative: text[0] ?? 0, by: 1 };
    const voted = (carried: boolean) => ({
      event: { type: "amendmentVoted" as const, amendment, ballot: { ...BALLOT, carried } },
    });
    const stateAfter = (carried: boolean) =>
      packageSheets(own, mine, [
        ...journal,
        { ...journal[0], ...voted(carried) } as (typeof journal)[number],
      ]).find(({ article }) => article === 0)?.state;
    expect(stateAfter(true)).toBe("amended");
    expect(stateAfter(false)).not.toBe("amended");
  });

  test("says in a committee's match what its text sets, and that the rest is as in the real convention", () => {
    const given = [scenario.articles[0]?.id ?? ""];
    for (const { article, state } of packageSheets(own, mine, journal, given))
      expect(state).toBe(article === 0 ? "committee" : "real");
  });

  test("has the sheets beyond a red line first, then those that were still open", () => {
    const last = sheetsFor().at(-1)?.article ?? 0;
    const redLines = scenario.articles.map((_, article) => (article === last ? 1 << (text[last] ?? 0) : 0));
    const [first] = sheetsFor({ redLines });
    expect(first).toMatchObject({ article: last, stands: "line" });
    const states = sheetsFor({ redLines: scenario.articles.map(() => 0) }).map(({ state }) => state);
    expect(states.lastIndexOf("chosen")).toBeLessThan(states.indexOf("agreed"));
  });
});
