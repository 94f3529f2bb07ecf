/** The close beat: the chair tests for consensus, and promises are kept or broken (MODEL.md §3.6). */

import type { Fact } from "../events/event.ts";
import { isTestable, readingOn, testOf } from "../model/consensus.ts";
import { promisesOn } from "../model/pacts.ts";
import type { Command, Commands, Stand, TakeStand } from "../state/command.ts";
import { standRow } from "../state/digits.ts";
import type { Reckoning } from "../state/event-parts.ts";
import type { World } from "../state/world.ts";
import { ruledAgreed, ruledTest } from "./rulings.ts";

/** Takes the binding stand of every seat on each article that the chair puts to the room: join, abstain or block. */
export function takeStands(world: World, commands: Commands): Fact[] {
  const blocks = [...world.blocks];
  return world.draft.floor.flatMap((article): Fact[] => {
    const alternative = world.draft.chair[article] ?? 0;
    const why = testNow(world, article);
    if (why !== "tested") return [{ type: "articleNotTested", article, alternative, why }];
    return closeArticle(world, commands, article, alternative, blocks);
  });
}

/** Whether an article is tested now. A person in the chair decides this; without one, the rules do. */
function testNow(world: World, article: number): "tested" | "objection" | "centre" | "chair" {
  const ruled = isTestable(world, article) ? ruledTest(world, article) : null;
  if (ruled === null) return testOf(world, article);
  return ruled ? "tested" : "chair";
}

/**
 * Tests one article for consensus. A promise counts as broken at once if its seat does not join, but as kept only
 * when the article is agreed; until then it still binds.
 */
function closeArticle(
  world: World,
  commands: Commands,
  article: number,
  alternative: number,
  blocks: number[],
): Fact[] {
  const stands: (Stand | null)[] = [];
  const blockers: number[] = [];
  const reckonings: Reckoning[] = [];
  const bound = pactsOn(world, article, alternative);
  commands.forEach((own, country) => {
    const stand = standOf(own, article, bound.has(country), (blocks[country] ?? 0) > 0);
    stands.push(stand);
    if (stand === "block") {
      blockers.push(country);
      blocks[country] = (blocks[country] ?? 0) - 1;
    }
    const to = bound.get(country);
    if (to !== undefined) {
      reckonings.push({ by: country, to, kind: "support", article, alternative, kept: stand === "join" });
    }
  });
  const events: Fact[] = [{ type: "standsTaken", article, alternative, stands: standRow(stands), blockers }];
  const verdict = verdictOn(world, article, alternative, blockers.length);
  const due = reckonings.filter((item) => !item.kept || verdict.type === "articleAgreed");
  if (due.length > 0) events.push({ type: "promisesReckoned", reckonings: due });
  events.push(verdict);
  return events;
}

/**
 * An article is agreed if the chair rules so, at its second reading, or at once if almost nobody objected. A block
 * keeps it open.
 */
function verdictOn(world: World, article: number, alternative: number, blocked: number): Fact {
  if (blocked > 0) return { type: "articleHeld", article, alternative, why: "blocked" };
  const ruled = ruledAgreed(world, article);
  if (ruled === true) return { type: "articleAgreed", article, alternative };
  if (ruled === false) return { type: "articleHeld", article, alternative, why: "chair" };
  if (readingOn(world, article) === "first") {
    return { type: "articleHeld", article, alternative, why: "firstReading" };
  }
  return { type: "articleAgreed", article, alternative };
}

/** The seats that have promised to support this text, each with its partner. */
function pactsOn(world: World, article: number, alternative: number): Map<number, number> {
  const bound = new Map<number, number>();
  for (const [by, promise] of promisesOn(world, article)) {
    if (promise.alternative === alternative) bound.set(by, promise.to);
  }
  return bound;
}

function standOn(own: readonly Command[], article: number): TakeStand | null {
  for (const command of own) if (command.type === "takeStand" && command.article === article) return command;
  return null;
}

/**
 * A seat's stand, null for silence. A bound seat joins unless it knowingly breaks its promise; a seat without blocks
 * left abstains instead of blocking.
 */
function standOf(own: readonly Command[], article: number, bound: boolean, mayBlock: boolean): Stand | null {
  const stand = standOn(own, article);
  if (stand === null) return bound ? "join" : null;
  if (bound && !stand.breaking) return "join";
  if (stand.stand === "block" && !mayBlock) return "abstain";
  return stand.stand;
}

/** Ends the round. Trust then drifts back, and empty chairs lose trust. */
export function closeRound(world: World): Fact[] {
  return [{ type: "roundClosed", round: world.round }];
}
