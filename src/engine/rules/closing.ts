/** Close: the chair tests for consensus, promises are kept or broken (MODEL.md §3.6). */

import type { Fact } from "../events/event.ts";
import { isTestable, readingOn, testOf } from "../model/consensus.ts";
import { promisesOn } from "../model/pacts.ts";
import type { Command, Commands, Stand, TakeStand } from "../state/command.ts";
import { standRow } from "../state/digits.ts";
import type { Reckoning } from "../state/event-parts.ts";
import type { World } from "../state/world.ts";
import { ruledAgreed, ruledTest } from "./rulings.ts";

/** Binding placards on every article the chair puts: join, abstain or block. */
export function takeStands(world: World, commands: Commands): Fact[] {
  const blocks = [...world.blocks];
  return world.draft.floor.flatMap((article): Fact[] => {
    const alternative = world.draft.chair[article] ?? 0;
    const why = testNow(world, article);
    if (why !== "tested") return [{ type: "articleNotTested", article, alternative, why }];
    return closeArticle(world, commands, article, alternative, blocks);
  });
}

/** Whether an article is tested now: as the chair has ruled where it may, else as the rules preside. */
function testNow(world: World, article: number): "tested" | "objection" | "centre" | "chair" {
  const ruled = isTestable(world, article) ? ruledTest(world, article) : null;
  if (ruled === null) return testOf(world, article);
  return ruled ? "tested" : "chair";
}

/** A promise is broken at once, and kept when the article closes: until then it goes on binding. */
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

/** Agreed as the chair rules, at second reading, or at once where nearly nobody objected; a block keeps the article open. */
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

/** Who has promised to support this text, and to whom. */
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

/** A seat's stand, null for silence: a bound seat joins unless it breaks its promise knowingly; who has no block left abstains. */
function standOf(own: readonly Command[], article: number, bound: boolean, mayBlock: boolean): Stand | null {
  const stand = standOn(own, article);
  if (stand === null) return bound ? "join" : null;
  if (bound && !stand.breaking) return "join";
  if (stand.stand === "block" && !mayBlock) return "abstain";
  return stand.stand;
}

/** The round is over; its consequences are the trust that drifts back, and what an empty chair costs. */
export function closeRound(world: World): Fact[] {
  return [{ type: "roundClosed", round: world.round }];
}
