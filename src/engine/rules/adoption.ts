/** Adoption: the last-night package, amendments furthest removed first, consensus, or the vote on the whole. */
import { type Commands, commandOf, type Vote } from "../command.ts";
import type { Fact, Reckoning } from "../event.ts";
import { absence, currentText, thresholdOf } from "../model/package.ts";
import { COSTS } from "../numbers.ts";
import { digitAt } from "../patch.ts";
import { draw, ROLL } from "../rng.ts";
import { isMajority, isTwoThirds } from "../share.ts";
import { type Amendment, type Ballot, size, type Tally, type World } from "../world.ts";

/** Amendments the chair admits to the package [design]. */
export const MOST_AMENDMENTS = 3;

/** The chair puts everything on the table, take it or leave it. */
export function putPackage(world: World): Fact[] {
  return [{ type: "packagePut", text: currentText(world) }];
}

/**
 * Amendments, at most three: those furthest removed from the package are admitted and voted on first
 * (GA r.90), one an article.
 */
export function proposeAmendments(world: World, commands: Commands): Fact[] {
  const proposed: Amendment[] = [];
  commands.forEach((own, by) => {
    const command = commandOf(own, "proposeAmendment");
    if (command === null || (world.credit[by] ?? 0) < COSTS.proposeAmendment) return;
    if (command.alternative === world.treaty.text[command.article]) return;
    proposed.push({ article: command.article, alternative: command.alternative, by });
  });
  if (proposed.length === 0) return [];
  const ranked = [...proposed].sort((x, y) => removal(world, y) - removal(world, x) || x.by - y.by);
  const amendments: Amendment[] = [];
  for (const item of ranked) {
    const twin = amendments.some((other) => other.article === item.article);
    if (!twin && amendments.length < MOST_AMENDMENTS) amendments.push(item);
  }
  const dropped = proposed.filter((item) => !amendments.includes(item)).map((item) => item.by);
  return [{ type: "amendmentsProposed", amendments, dropped }];
}

/** How far an amendment lies from the package, in posture thousandths. */
function removal(world: World, amendment: Amendment): number {
  const alternatives = world.scenario.articles[amendment.article]?.alternatives ?? [];
  const from = alternatives[world.treaty.text[amendment.article] ?? 0]?.posture ?? 0;
  return Math.abs((alternatives[amendment.alternative]?.posture ?? 0) - from);
}

/** Each amendment is voted on in turn; two thirds of those present and voting carry it (GA r.84, 90). */
export function voteAmendments(world: World, commands: Commands): Fact[] {
  return world.amendments.map((amendment, number) => {
    const votes = commands.map((own): Vote | null => {
      for (const c of own) if (c.type === "voteAmendment" && c.amendment === number) return c.vote;
      return null;
    });
    return { type: "amendmentVoted", amendment, ballot: ballotOf(world, votes, 10 + number) };
  });
}

/** Consensus on the whole: nobody blocks, and the text is adopted without a vote. */
export function testPackage(world: World, commands: Commands): Fact[] {
  let stands = "";
  const blockers: number[] = [];
  commands.forEach((own, country) => {
    const block = commandOf(own, "standOnPackage")?.stand === "block" && (world.blocks[country] ?? 0) > 0;
    stands += block ? "2" : "0";
    if (block) blockers.push(country);
  });
  const tested: Fact = { type: "packageTested", stands, blockers };
  if (blockers.length > 0) return [tested];
  const outcome = { how: "consensus" as const, ballot: null, blockers };
  const decided: Fact = { type: "textDecided", outcome, threshold: thresholdOf(world) };
  return [tested, ...keepPromises(world, () => true), decided];
}

/** Promises of support are kept by a yes to a whole that holds the text promised; what else is open falls away. */
function keepPromises(world: World, saysYes: (country: number) => boolean): Fact[] {
  const reckonings = world.pacts.flatMap((pact): Reckoning[] => {
    const { by, to, kind, article, alternative, status } = pact;
    const isDue = kind === "support" && status === "open" && world.treaty.text[article] === alternative;
    return isDue && saysYes(by) ? [{ by, to, kind, article, alternative, kept: true }] : [];
  });
  return reckonings.length === 0 ? [] : [{ type: "promisesReckoned", reckonings }];
}

/** The vote on the whole: two thirds of those present and voting (GA r.83); else there is no treaty. */
export function voteOnWhole(world: World, commands: Commands): Fact[] {
  const votes = commands.map((own) => commandOf(own, "castVote")?.vote ?? null);
  const ballot = ballotOf(world, votes, 1);
  const blockers = world.treaty.outcome?.blockers ?? [];
  const outcome = { how: ballot.carried ? ("vote" as const) : ("failed" as const), ballot, blockers };
  const decided: Fact = { type: "textDecided", outcome, threshold: thresholdOf(world) };
  const isYes = (country: number): boolean => digitAt(ballot.votes, country) === YES;
  return [...(ballot.carried ? keepPromises(world, isYes) : []), decided];
}

/** The digit of a yes in a ballot. */
const YES = 0;

function ballotOf(world: World, votes: readonly (Vote | null)[], purpose: number): Ballot {
  const n = size(world);
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  const names = ["yes", "no", "abstain", "absent"] as const;
  let digits = "";
  for (let i = 0; i < n; i++) {
    const digit = votesHow(world, i, votes[i] ?? null, purpose);
    tally[names[digit]]++;
    digits += digit;
  }
  return { votes: digits, tally, carried: carries(world, tally) };
}

function carries(world: World, tally: Tally): boolean {
  switch (world.scenario.procedure.majority) {
    case "twoThirds":
      return isTwoThirds(tally.yes, tally.no);
    case "simple":
      return isMajority(tally.yes, tally.no);
  }
}

function votesHow(world: World, i: number, vote: Vote | null, purpose: number): 0 | 1 | 2 | 3 {
  if (vote === null) return 3;
  const country = world.scenario.countries[i];
  if (country !== undefined && world.holders[i]?.type !== "person") {
    if (draw(world.secrets.words, ROLL.vote, world.clock, i, purpose) % 1000 < absence(country)) return 3;
  }
  return vote === "yes" ? 0 : vote === "no" ? 1 : 2;
}
