/** What a move did where it turned no text: who wants the same, how much closer it came, and whom the speech turned. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import { optionOf } from "../../../../src/client/selectors/match/options.ts";
import { hasJustMet } from "../../../../src/client/selectors/move/just-met.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import { placardsOn } from "../../../../src/engine/model/soundings.ts";
import { placardTally } from "../../../../src/engine/state/digits.ts";
import { close, giveCommand, viewOf } from "../../../../src/match/match.ts";
import { movedBeats, type ReportedBeat, reportOf } from "../../../support/moves.ts";

await loadWording("content", "negotiation", "adoption", "ratification", "debrief", "move");

const MATCHES = 24;

/** All beats of some matches with a report. */
function beats(): readonly ReportedBeat[] {
  return Array.from({ length: MATCHES }, (_, match) => [...movedBeats(match)])
    .flat()
    .filter(({ report }) => report !== null);
}

const all = beats();

test("no card says that a text came with or without the placards: it says what they did, or who wants the same", () => {
  const said = all.flatMap(({ words }) => words?.came ?? []);
  expect(said.filter((line) => line.includes("with or without"))).toEqual([]);
  expect(said.some((line) => /^The chair puts “.+” \(.+\): you and \d+ others want it\.$/.test(line))).toBe(
    true,
  );
  expect(
    said.some((line) => /^The chair puts “.+” \(.+\)\. You brought “.+” \d+% closer\.$/.test(line)),
  ).toBe(true);
});

test("the others who want the same are those whose placards show it", () => {
  const shares = all.flatMap(({ report, closed }) =>
    (report?.shares ?? []).map((share) => ({ ...share, world: closed.world })),
  );
  expect(shares.length).toBeGreaterThan(20);
  for (const { article, wanted, others, world } of shares) {
    const text = wanted >= 0 ? wanted : (world.draft.chair[article] ?? -1);
    const { support, object } = placardTally(placardsOn(world, article, text));
    expect(others).toBe((wanted >= 0 ? support : object) - 1);
  }
});

test("every card after a speech says how many states it turned, as was told before it", () => {
  const spoken = all.filter(({ report }) => report?.acts.some(({ type }) => type === "speak") === true);
  expect(spoken.length).toBeGreaterThan(10);
  for (const { words } of spoken)
    expect(words?.came.join(" ")).toMatch(
      /Your speech turned (?:between \d+ and \d+ states?|at most \d+ states?|almost nobody)\./,
    );
  const silent = all.filter((beat) => !spoken.includes(beat));
  for (const { words } of silent) expect(words?.came.join(" ")).not.toMatch(/Your speech/);
});

test("every article where the placards want something is told with the text that the chair puts, not only the first", () => {
  const laid = all.filter(
    ({ report, opened }) => (report?.shares.length ?? 0) > 1 && opened.world.beat === "sound",
  );
  expect(laid.length).toBeGreaterThan(5);
  for (const { report, words, closed } of laid) {
    if (report?.isByBot !== false || !closed.scenario.isBrief) continue;
    const names = namesOf(closed.scenario);
    const told = [...(words?.came ?? []), words?.other ?? ""].join(" ");
    for (const { article } of report.shares)
      expect(told).toContain(names.alternative(article, closed.world.draft.chair[article] ?? -1));
  }
});

test("a text that is agreed over more objections than support says that none of them blocked", () => {
  const over = all.filter(({ report }) => (report?.objected.size ?? 0) > 0);
  expect(over.length).toBeGreaterThan(0);
  for (const { words } of over)
    expect(words?.came.join(" ")).toMatch(
      /“.+” is agreed\. \d+ states objected, but none blocked: a block costs trust\./,
    );
});

test("an answer to an event is named as what the seat did, with the support that it brings at home", () => {
  const struck = all.flatMap(({ opened }) => {
    const [seat = ""] = Object.keys(opened.setup.seats);
    return optionOf(viewOf(opened, seat), "answerEvent") === null ? [] : [opened];
  });
  const [opened] = struck;
  if (opened === undefined) throw new Error("no event");
  const seat = Object.keys(opened.setup.seats)[0] ?? "";
  const answer = optionOf(viewOf(opened, seat), "answerEvent")?.answers[0] ?? "";
  const given = giveCommand(opened, seat, { type: "answerEvent", answer });
  if (!given.ok) throw new Error("refused");
  const { words, report } = reportOf(opened, close(given.match), seat);
  expect(words?.did).toContainEqual(expect.stringMatching(/^You chose “.+”\.$/));
  const [memory] = report?.groups ?? [];
  expect(words?.came.join(" ")).toMatch(
    new RegExp(`: [+−]${Math.abs(memory?.points ?? Number.NaN)} points?`),
  );
});

test("the last beat of a match is reported too: what the conference decided, and why trust changed", () => {
  const last = all.filter(({ closed }) => closed.world.beat === "over");
  const voted = last.filter(
    ({ report }) => report?.acts.some(({ type }) => type === "castConference") === true,
  );
  expect(voted.length).toBeGreaterThan(0);
  for (const { words, closed } of voted) {
    const { conference } = closed.world;
    const { yes, no } = conference?.observers.tally ?? { yes: -1, no: -1 };
    expect(words?.did.join(" ")).toMatch(
      /You voted (yes|no|abstain) on the seat and (yes|no|abstain) on the protocol/,
    );
    // How the vote went, and who carried or stopped it.
    expect(words?.came.join(" ")).toMatch(
      new RegExp(`Citizens’ groups get (a|no) seat, ${yes} to ${no}: .+ said (yes|no)\\.`),
    );
    expect(words?.came.join(" ")).toMatch(/([Tt]alks on a protocol)/);
    expect(words?.cost.length).toBeGreaterThan(0);
  }
});

test("a state that is no party reads what the conference decided, and why it had no vote", () => {
  const outside = all.find(
    ({ closed, country }) =>
      closed.world.conference !== null && (closed.world.treaty.deposited[country] ?? -1) < 0,
  );
  expect(outside?.words?.did).toContain(t("move:did.conference.outside"));
  expect(outside?.words?.came.join(" ")).toContain("Citizens’ groups get");
});

test("only a conference that has just ended is reported before the debrief, not one that was opened with its end", () => {
  const of = (type: string, index: number) => ({ event: { type } as GameEvent, index });
  expect(hasJustMet([of("conferenceHeld", 8), of("matchEnded", 9)])).toBe(true);
  expect(hasJustMet([of("matchOpened", 0), of("conferenceHeld", 8), of("matchEnded", 9)])).toBe(false);
  expect(hasJustMet([of("matchEnded", 9)])).toBe(false);
});
