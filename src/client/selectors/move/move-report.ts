/**
 * What a seat's move did: its acts in the beat that has just closed, what came of each, every change in its trust and
 * the credit that it spent, the answers in the cases that the beat turned, and the largest change that was not its
 * doing.
 */
import { START_TRUST } from "../../../engine/model/costs.ts";
import type { Command } from "../../../engine/state/command.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Beat } from "../../../engine/state/world.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { type ClosedBeat, closedBeat } from "../match/last-beat.ts";
import { START_CASE } from "../text/start-case.ts";
import { draftAt, type RunningVerdict, runningVerdicts } from "../text/text-history.ts";
import { type GroupMove, groupMoves } from "./group-moves.ts";
import { objectedTexts } from "./objections.ts";
import { type OtherChange, otherChange } from "./other-change.ts";
import { ownActs } from "./own-acts.ts";
import { type OwnShare, ownShares, speechTurned } from "./own-share.ts";
import { isPlayedByBot } from "./played-by-bot.ts";
import { type MoveResult, moveResults, type Range } from "./results.ts";
import type { Times } from "./texts-put.ts";
import { type CreditMoved, creditMoved, type TrustMove, trustMovesOf } from "./trust-moves.ts";

export type MoveReport = Readonly<{
  /** The beat that closed. */
  beat: Beat;
  /** Whether a bot played the seat as the beat closed, as for a seat that nobody had acted for. */
  isByBot: boolean;
  acts: readonly Command[];
  results: readonly MoveResult[];
  /** What the seat's placards did on each article, beside the texts that it turned. */
  shares: readonly OwnShare[];
  /** How many states its speech turned. */
  speech: Range | null;
  /** The objections to texts that were agreed all the same, by article. */
  objected: ReadonlyMap<number, number>;
  /** By how many points the beat moved the groups at home that remember something new. */
  groups: readonly GroupMove[];
  trust: readonly TrustMove[];
  /** The seat's trust before and after the beat. */
  trustBefore: number;
  trustAfter: number;
  credit: CreditMoved;
  /** Answers that the beat changed, or gave for the first time: those that the seat turned, then the opening case. */
  people: readonly RunningVerdict[];
  other: OtherChange | null;
}>;

/**
 * The report of the last closed beat, also when the match has ended with it. Null if no beat has closed, or if the seat had no part in it and neither its trust
 * nor the text changed.
 */
export function moveReport(journal: readonly ReceivedEvent[], times: Times): MoveReport | null {
  const { now } = times;
  const closed = closedBeat(journal);
  if (closed === null || now.country < 0 || isReopened(journal)) return null;
  const { beat, events } = closed;
  const acts = ownActs(events, now.country);
  const results = moveResults(events, times);
  const trust = trustMovesOf(events, now.country);
  const other = otherChange(events, times, results);
  const people = turnedPeople(journal, closed, times, results);
  if (acts.length === 0 && trust.length === 0 && results.length === 0 && people.length === 0) return null;
  const trustAfter = now.world.trust[now.country] ?? START_TRUST;
  return {
    beat,
    isByBot: isPlayedByBot(journal, closed, now),
    acts,
    results,
    shares: ownShares(acts, times),
    speech: speechTurned(acts, times),
    objected: objectedTexts(now, results),
    groups: groupMoves(times, results),
    trust,
    trustBefore: trustAfter - trust.reduce((sum, { points }) => sum + points, 0),
    trustAfter,
    credit: creditMoved(events, now.country),
    people,
    other,
  };
}

/** True if the open beat was taken back: its seats decide anew, and what came before it they have read. */
function isReopened(journal: readonly ReceivedEvent[]): boolean {
  const opened = journal.findLastIndex(({ event }) => event.type === "beatOpened");
  return journal.slice(opened).some(({ event }) => event.type === "beatUndone");
}

/**
 * The answers in the cases that differ between the text before the last beat and the text after it, and those that
 * would be others without the seat's deals: a text that a deal kept in place also has its people.
 */
function turnedPeople(
  journal: readonly ReceivedEvent[],
  { at, events: closed }: ClosedBeat,
  { now: { scenario } }: Times,
  results: readonly MoveResult[],
): readonly RunningVerdict[] {
  const events = journal.map(({ event }) => event);
  const full = (text: readonly number[]): readonly number[] =>
    text.map((alternative, a) => (alternative < 0 ? (scenario.articles[a]?.adopted ?? 0) : alternative));
  const before = full(draftAt(scenario, events.slice(0, at)));
  const after = full(draftAt(scenario, events.slice(0, at + closed.length)));
  const without = full(
    results.reduce(
      (text, one) => (one.of === "text" && one.after === "deal" ? text.with(one.article, one.none) : text),
      after,
    ),
  );
  if (before.join() === after.join() && without.join() === after.join()) return [];
  const differing = (other: readonly number[]): readonly RunningVerdict[] =>
    runningVerdicts(scenario, after, other).filter(({ answer, before: was }) => answer !== was);
  const changed = differing(before);
  const isKnown = (one: RunningVerdict): boolean =>
    changed.some((known) => known.case === one.case && known.question === one.question);
  const kept = differing(without).filter((one) => !isKnown(one));
  const own = ownArticles(results, scenario);
  const isOwn = (one: RunningVerdict): boolean => isTurnedBy(one, own);
  const rank = (one: RunningVerdict): number => (isOwn(one) ? 0 : one.case === START_CASE.case ? 1 : 2);
  return [...changed, ...kept].sort((a, b) => rank(a) - rank(b));
}

/** True if the clause that counts most for the answer is in one of these articles. */
export function isTurnedBy({ because }: RunningVerdict, articles: readonly string[]): boolean {
  return articles.includes(because[0]?.article ?? "");
}

/** The ids of the articles whose text the seat turned. */
export function ownArticles(results: readonly MoveResult[], scenario: Scenario): readonly string[] {
  return results.flatMap((one) =>
    one.of === "text" && one.put !== one.none ? [scenario.articles[one.article]?.id ?? ""] : [],
  );
}
