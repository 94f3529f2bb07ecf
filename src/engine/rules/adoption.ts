/**
 * Adoption by the procedure of the match: the last-night package, amendments, consensus, or the vote on the whole text.
 */

import type { Fact } from "../events/event.ts";
import { draw, ROLL } from "../exact/rng.ts";
import { holdBallot } from "../model/ballot.ts";
import { COSTS } from "../model/costs.ts";
import { currentText, thresholdOf } from "../model/whole-text.ts";
import type { Commands, Stand, Vote } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import { isYes, standRow } from "../state/digits.ts";
import type { Reckoning } from "../state/event-parts.ts";
import type { AmendmentOrder } from "../state/procedure.ts";
import type { Amendment } from "../state/treaty.ts";
import type { World } from "../state/world.ts";

/** The maximum number of amendments to the package that the chair admits [design]. */
export const MOST_AMENDMENTS = 3;

/** The chair puts the whole text to the room, to be taken or left as it is. */
export function putPackage(world: World): Fact[] {
  return [{ type: "packagePut", text: currentText(world) }];
}

/** Admits amendments, at most three and one per article, in the order in which the procedure votes on them. */
export function proposeAmendments(world: World, commands: Commands): Fact[] {
  const proposed: Amendment[] = [];
  commands.forEach((own, by) => {
    const command = commandOf(own, "proposeAmendment");
    if (command === null || (world.credit[by] ?? 0) < COSTS.proposeAmendment) return;
    if (command.alternative === world.treaty.text[command.article]) return;
    proposed.push({ article: command.article, alternative: command.alternative, by });
  });
  if (proposed.length === 0) return [];
  const rank = RANKS[world.scenario.procedure.amendmentOrder];
  const ranked = [...proposed].sort((x, y) => rank(world, x) - rank(world, y) || x.by - y.by);
  const amendments: Amendment[] = [];
  for (const item of ranked) {
    const twin = amendments.some((other) => other.article === item.article);
    if (!twin && amendments.length < MOST_AMENDMENTS) amendments.push(item);
  }
  const dropped = proposed.filter((item) => !amendments.includes(item)).map((item) => item.by);
  return [{ type: "amendmentsProposed", amendments, dropped }];
}

/**
 * The order of amendments: the one furthest from the package first (GA r.90), or the one proposed first. Amendments
 * proposed in the same beat are ordered by lot.
 */
const RANKS: Readonly<Record<AmendmentOrder, (world: World, amendment: Amendment) => number>> = {
  furthestRemovedFirst: (world, amendment) => -removal(world, amendment),
  asProposed: (world, { by }) => lotFor(world, 0)(by),
};

/** A roll in this beat for every country; `purpose` keeps the rolls of different ballots apart. */
function lotFor(world: World, purpose: number): (country: number) => number {
  return (country) => draw(world.secrets.words, ROLL.vote, world.clock, country, purpose);
}

/** How far an amendment is from the package, in posture thousandths. */
function removal(world: World, amendment: Amendment): number {
  const alternatives = world.scenario.articles[amendment.article]?.alternatives ?? [];
  const from = alternatives[world.treaty.text[amendment.article] ?? 0]?.posture ?? 0;
  return Math.abs((alternatives[amendment.alternative]?.posture ?? 0) - from);
}

/** Takes a vote on each amendment, one after the other (GA r.84, 90). */
export function voteAmendments(world: World, commands: Commands): Fact[] {
  return world.amendments.map((amendment, number) => {
    const votes = commands.map((own): Vote | null => {
      for (const c of own) if (c.type === "voteAmendment" && c.amendment === number) return c.vote;
      return null;
    });
    const ballot = holdBallot(world, "amendment", votes, lotFor(world, 10 + number));
    return { type: "amendmentVoted", amendment, ballot };
  });
}

/** Tests the whole text for consensus: if nobody blocks the text, it is adopted without a vote. */
export function testPackage(world: World, commands: Commands): Fact[] {
  const stands: Stand[] = [];
  const blockers: number[] = [];
  commands.forEach((own, country) => {
    const block = commandOf(own, "standOnPackage")?.stand === "block" && (world.blocks[country] ?? 0) > 0;
    stands.push(block ? "block" : "join");
    if (block) blockers.push(country);
  });
  const tested: Fact = { type: "packageTested", stands: standRow(stands), blockers };
  if (blockers.length > 0) return [tested];
  const outcome = { how: "consensus" as const, ballot: null, blockers };
  const decided: Fact = { type: "textDecided", outcome, threshold: thresholdOf(world) };
  return [tested, ...keepPromises(world, () => true), decided];
}

/**
 * A seat that says yes to the whole text keeps its promises to support wordings in that text. Other open promises
 * become void.
 */
function keepPromises(world: World, saysYes: (country: number) => boolean): Fact[] {
  const reckonings = world.pacts.flatMap((pact): Reckoning[] => {
    const { by, to, kind, article, alternative, status } = pact;
    const isDue = kind === "support" && status === "open" && world.treaty.text[article] === alternative;
    return isDue && saysYes(by) ? [{ by, to, kind, article, alternative, kept: true }] : [];
  });
  return reckonings.length === 0 ? [] : [{ type: "promisesReckoned", reckonings }];
}

/** Takes the vote on the whole text (GA r.83). If the text does not carry, there is no treaty. */
export function voteOnWhole(world: World, commands: Commands): Fact[] {
  const votes = commands.map((own) => commandOf(own, "castVote")?.vote ?? null);
  const ballot = holdBallot(world, "wholeText", votes, lotFor(world, 1));
  const blockers = world.treaty.outcome?.blockers ?? [];
  const outcome = { how: ballot.carried ? ("vote" as const) : ("failed" as const), ballot, blockers };
  const decided: Fact = { type: "textDecided", outcome, threshold: thresholdOf(world) };
  const saysYes = (country: number): boolean => isYes(ballot.votes, country);
  return [...(ballot.carried ? keepPromises(world, saysYes) : []), decided];
}
