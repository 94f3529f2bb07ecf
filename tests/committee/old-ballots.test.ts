/** Logs from before it was recorded who did not vote: the names follow from the voters and their votes. */
import { expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { ballotText } from "../../src/client/sentences/committee-lines.ts";
import { committeeNames } from "../../src/client/sentences/committee-names.ts";
import { recordLines } from "../../src/client/sentences/record-lines.ts";
import { closedBallots } from "../../src/committee/closed-ballots.ts";
import type { Fact } from "../../src/committee/facts/fact.ts";
import { type Entry, stateOf } from "../../src/committee/log.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { statistics } from "../../src/committee/statistics.ts";
import { closed, inDebate, introduced } from "../support/committee.ts";

await loadWording("committee");

/** The same log as an earlier version wrote it. */
function asBefore(entries: readonly Entry[]): readonly Entry[] {
  const before = (fact: Fact): Fact => {
    if (fact.type !== "ballotClosed") return fact;
    const { notVoting: _, declared: __, voting: ___, ...ballot } = fact.ballot;
    return { type: "ballotClosed", ballot };
  };
  return entries.map((entry) => ({ ...entry, facts: entry.facts.map(before) }));
}

function votes(method: "recorded" | "count") {
  const room = inDebate(PACK["un-ga"], 6);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method });
  if (method === "count") room.ask({ type: "countPlacards", yes: 2, no: 1, abstain: 0 });
  else
    for (const delegation of ["S1", "S2", "S3"])
      room.ask({ type: "vote", delegation, choice: delegation === "S3" ? "no" : "yes", withRights: false });
  closed(room);
  return asBefore(room.entries());
}

test("an old log still loads, and its last vote names those who did not vote", () => {
  const entries = votes("recorded");
  expect(logFrom(entries)).toEqual(entries);
  const [ballot] = closedBallots(entries);
  if (ballot === undefined) throw new Error("no ballot");
  expect(ballot.notVoting).toEqual(["S4", "S5", "S6"]);
  const state = stateOf(entries);
  if (state === null) throw new Error("no committee");
  const names = committeeNames(state);
  expect(recordLines(ballot, names).at(-1)).toBe("Not voting: State 4, State 5, and State 6");
  expect(ballotText(ballot, names)).toBe(
    "2 yes, 1 no, 0 abstaining, 3 not voting: carried (needed 2 yes of 3 cast)",
  );
  expect(statistics(entries).map((row) => row.votes.notVoting)).toEqual([0, 0, 0, 1, 1, 1]);
});

test("an old count by hand says how many did not vote, and names nobody", () => {
  const entries = votes("count");
  const [ballot] = closedBallots(entries);
  const state = stateOf(entries);
  if (ballot === undefined || state === null) throw new Error("no ballot");
  expect(ballot.notVoting).toEqual([]);
  expect(ballotText(ballot, committeeNames(state))).toContain("3 not voting");
});
