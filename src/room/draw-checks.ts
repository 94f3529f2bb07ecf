/**
 * Draws the check questions of a table. Each question, its right answer and its reason follow from facts that everybody
 * at the table has seen; the seed only chooses among the questions that the facts allow.
 */
import type { GameEvent } from "../engine/events/event.ts";
import { neededOf } from "../engine/exact/majority.ts";
import { draw, ROLL } from "../engine/exact/rng.ts";
import { isClear, verdicts } from "../engine/model/verdicts.ts";
import { currentText } from "../engine/model/whole-text.ts";
import { ANSWERS } from "../engine/state/scenario.ts";
import type { World } from "../engine/state/world.ts";
import type { Check, CheckAbout, CheckFacts, CheckMoment } from "./check.ts";

/** What a table has seen so far. */
export type CheckStory = Readonly<{ world: World; log: readonly GameEvent[] }>;

const NO_FACTS: CheckFacts = { states: [], yes: 0, needed: 0, joined: 0 };

/** Whether the questions of this moment can be drawn now. A match that was ended early is not asked about its rounds. */
export function areChecksDue({ round, phase }: Pick<World, "round" | "phase">, moment: CheckMoment): boolean {
  if (moment === "end") return phase === "over";
  return phase === "negotiation" ? round > 1 : phase !== "over";
}

/**
 * @param dropped what the table was asked about before the teacher took a beat back: its answers are known
 * @returns two questions, or fewer if so little has happened
 */
export function drawChecks(
  story: CheckStory,
  moment: CheckMoment,
  dropped: readonly CheckAbout[] = [],
): readonly Check[] {
  const isNew = ({ about }: Pick<Check, "about">): boolean => !dropped.some((one) => isSame(one, about));
  const meaning = meaningCheck(story, moment, isNew);
  if (moment === "round") return [...meaning, ...oneOf(story, roundChecks(story).filter(isNew), 1)];
  const others = [...boundChecks(story), ...voteChecks(story), ...meaning].filter(isNew);
  const first = statusCheck(story).filter(isNew);
  const second = oneOf(story, others, 2);
  const instead = first.length > 0 ? [] : others.filter((one) => !second.includes(one)).slice(0, 1);
  return [...first, ...second, ...instead];
}

function isSame(one: CheckAbout, other: CheckAbout): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A number that the seed of the match fixes. */
function chosen({ world }: CheckStory, purpose: number): number {
  return draw(world.secrets.words, ROLL.setUp, 9000, 0, purpose);
}

function oneOf(story: CheckStory, checks: readonly Check[], purpose: number): readonly Check[] {
  const check = checks[chosen(story, purpose) % Math.max(1, checks.length)];
  return check === undefined ? [] : [check];
}

/** Turns the choices, so that the right one is not always the first. */
function turned(story: CheckStory, choices: readonly string[], purpose: number): readonly string[] {
  const by = chosen(story, purpose) % choices.length;
  return [...choices.slice(by), ...choices.slice(0, by)];
}

/** What the text means for a person, where an article of this match decides it. */
function meaningCheck(
  story: CheckStory,
  moment: CheckMoment,
  isNew: (check: Pick<Check, "about">) => boolean,
): readonly Check[] {
  const { world } = story;
  const ids = new Set(world.scenario.articles.map(({ id }) => id));
  const { outcome } = world.treaty;
  const text = outcome === null ? "soFar" : outcome.how === "failed" ? "failed" : "adopted";
  const decided = verdicts(world.scenario, currentText(world))
    .filter(({ because }) => because.some(({ article }) => ids.has(article)))
    .map((verdict) => {
      const about = { kind: "meaning", case: verdict.case, question: verdict.question, text } as const;
      return { ...verdict, about };
    })
    .filter(isNew);
  // The second time, another person is asked about.
  const at = chosen(story, 3) + (moment === "end" ? 4 : 0);
  const clear = decided.filter(isClear);
  const among = clear.length > 0 ? clear : decided;
  const verdict = among[at % Math.max(1, among.length)];
  if (verdict === undefined) return [];
  const { about, answer } = verdict;
  const cause = verdict.because.find(({ article }) => ids.has(article));
  const facts =
    cause === undefined
      ? NO_FACTS
      : { ...NO_FACTS, because: { article: cause.article, alternative: cause.alternative } };
  return [{ about, choices: ANSWERS, right: answer, facts }];
}

type Fate = Extract<GameEvent, Readonly<{ type: "articleAgreed" | "articleHeld" | "articleNotTested" }>>;

/** What became of the articles in the first round. If a beat was played again, the last time counts. */
function fates({ log }: CheckStory): readonly Fate[] {
  const end = log.findLastIndex((event) => event.type === "roundClosed" && event.round === 1);
  const all = log.slice(0, end + 1).flatMap((event) => (isFate(event) ? [event] : []));
  return all.filter(({ article }, at) => !all.slice(at + 1).some((later) => later.article === article));
}

function isFate(event: GameEvent): event is Fate {
  return event.type === "articleAgreed" || event.type === "articleHeld" || event.type === "articleNotTested";
}

function roundChecks(story: CheckStory): readonly Check[] {
  return fates(story).flatMap((fate): readonly Check[] => {
    const { article } = fate;
    const facts = { ...NO_FACTS, because: wordingOf(story, fate) };
    if (fate.type === "articleAgreed") {
      const choices = turned(story, ["text", "law", "last"], 4);
      return [{ about: { kind: "agreed", article }, choices, right: "text", facts }];
    }
    const blockers = fate.type === "articleHeld" ? blockersOf(story, article) : [];
    const known = { ...facts, states: namesIn(story.world, blockers) };
    return [...blockerCheck(story, article, blockers, known), ...stillOpenCheck(story, fate, known)];
  });
}

/** The wording that the chair put forward, so that the reason can name it. */
function wordingOf(
  { world }: CheckStory,
  { article, alternative }: Fate,
): NonNullable<CheckFacts["because"]> {
  const { id = "", alternatives = [] } = world.scenario.articles[article] ?? {};
  return { article: id, alternative: alternatives[alternative]?.key ?? "" };
}

/** The states that blocked an article in the first round, those at the table first. */
function blockersOf({ world, log }: CheckStory, article: number): readonly number[] {
  const end = log.findLastIndex((event) => event.type === "roundClosed" && event.round === 1);
  const taken = log
    .slice(0, end + 1)
    .findLast((event) => event.type === "standsTaken" && event.article === article);
  const blockers = taken?.type === "standsTaken" ? taken.blockers : [];
  return [...world.named, ...blockers].filter(
    (country, at, all) => blockers.includes(country) && all.indexOf(country) === at,
  );
}

/** One state that blocked, and two of the table that did not. */
function blockerCheck(
  story: CheckStory,
  article: number,
  blockers: readonly number[],
  facts: CheckFacts,
): readonly Check[] {
  const { world } = story;
  const [one, other] = world.named.filter((country) => !blockers.includes(country));
  const [blocker] = blockers;
  if (blocker === undefined || one === undefined || other === undefined) return [];
  const choices = turned(story, namesIn(world, [blocker, one, other]), 5);
  const about = { kind: "blocker", article } as const;
  return [{ about, choices, right: facts.states[0] ?? "", facts }];
}

function namesIn({ scenario }: World, countries: readonly number[]): readonly string[] {
  return countries.map((country) => scenario.countries[country]?.iso3 ?? "");
}

/** A person in the chair keeps articles open for reasons that the table does not see, so nobody is asked for them. */
function stillOpenCheck(story: CheckStory, fate: Fate, facts: CheckFacts): readonly Check[] {
  const why = fate.type === "articleAgreed" || fate.why === "chair" ? null : fate.why;
  if (why === null) return [];
  const right = why === "blocked" ? "blocked" : why === "firstReading" ? "reading" : "notPut";
  const choices = turned(story, ["blocked", "reading", "notPut"], 6);
  return [{ about: { kind: "stillOpen", article: fate.article }, choices, right, facts }];
}

/** Whether there is a treaty, and whether it is law. */
function statusCheck(story: CheckStory): readonly Check[] {
  const { world } = story;
  const { outcome, deposited, threshold, inForce } = world.treaty;
  if (outcome === null) return [];
  if (outcome.how === "failed") return failedCheck(story, outcome.ballot);
  const joined = deposited.filter((month) => month >= 0).length;
  const facts = { ...NO_FACTS, joined, needed: threshold };
  if (inForce >= 0 && world.month >= inForce) {
    const choices = turned(story, ["joined", "signed", "voted"], 7);
    return [{ about: { kind: "inForce" }, choices, right: "joined", facts }];
  }
  const missing = threshold - joined;
  if (missing <= 0) return waitingCheck(story, facts);
  const numbers = [...new Set([missing, joined, threshold, missing + 6, missing + 12])].slice(0, 3);
  const choices = numbers.sort((a, b) => a - b).map(String);
  return [{ about: { kind: "missing" }, choices, right: String(missing), facts }];
}

/** Enough states have joined, and the months until the treaty is law are not over. */
function waitingCheck(story: CheckStory, facts: CheckFacts): readonly Check[] {
  const numbers = [0, facts.joined, facts.needed].filter((one, at, all) => all.indexOf(one) === at);
  const choices = [...numbers, facts.needed + 6].slice(0, 3).map(String);
  return [{ about: { kind: "missing" }, choices: turned(story, choices, 7), right: "0", facts }];
}

type Ballot = NonNullable<World["treaty"]["outcome"]>["ballot"];

function failedCheck(story: CheckStory, ballot: Ballot): readonly Check[] {
  const about = { kind: "failed" } as const;
  const choices = turned(story, ["short", "veto", "joined"], 8);
  if (ballot === null) return [];
  const { yes, no } = ballot.tally;
  const facts = { ...NO_FACTS, yes, needed: neededOf(ballot.majority, yes + no) };
  return [{ about, choices, right: "short", facts }];
}

/** A state of the table that signed and stayed out. */
function boundChecks(story: CheckStory): readonly Check[] {
  const { named, treaty } = story.world;
  if (treaty.outcome === null || treaty.outcome.how === "failed") return [];
  const state = named.find(
    (country) => (treaty.signed[country] ?? -1) >= 0 && (treaty.deposited[country] ?? -1) < 0,
  );
  if (state === undefined) return [];
  const about = { kind: "signature", state: namesIn(story.world, [state])[0] ?? "" } as const;
  const choices = turned(story, ["aim", "all", "nothing"], 10);
  return [{ about, choices, right: "aim", facts: NO_FACTS }];
}

/** How the vote was counted, or that there was none. */
function voteChecks(story: CheckStory): readonly Check[] {
  const { outcome } = story.world.treaty;
  if (outcome === null) return [];
  const { ballot, how } = outcome;
  const count = ballot?.tally.abstain ?? 0;
  const abstained = turned(story, ["none", "no", "yes"], 11);
  const abstentions: readonly Check[] =
    count > 0
      ? [{ about: { kind: "abstained", count }, choices: abstained, right: "none", facts: NO_FACTS }]
      : [];
  // A vote in which everybody said yes has two right answers.
  if (how === "failed" || (ballot !== null && ballot.tally.no + count === 0)) return abstentions;
  const choices = turned(story, ["consensus", "vote", "all"], 12);
  const facts = { ...NO_FACTS, yes: ballot?.tally.yes ?? 0 };
  return [{ about: { kind: "adoptedBy" }, choices, right: how, facts }, ...abstentions];
}
