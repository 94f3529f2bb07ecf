/**
 * The home table: five cards that must support ratification (MODEL.md §3.11). Weights, wishes and moods come from
 * public facts, so opening a state's table never changes the match.
 */

import type { Fact } from "../events/event.ts";
import { draw, ROLL, succeeds } from "../exact/rng.ts";
import { concessionsOf } from "../model/concessions.ts";
import { MOST_CONCESSIONS, MOST_DEALS } from "../model/costs.ts";
import {
  actsIn,
  cardWish,
  consultable,
  gambleChance,
  hearable,
  homeOn,
  isReady,
  mayPassLaw,
  mayVote,
  reservable,
  reserving,
  SWING,
  SWINGS,
  succeeding,
  supportOf,
} from "../model/home.ts";
import { consulting, homeChance, progressAfter } from "../model/home-chance.ts";
import { articleMemory, remembering } from "../model/memories.ts";
import type { Command, Commands, CommandType } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import type { HomeStep } from "../state/event-parts.ts";
import { CARDS, type Card } from "../state/scenario.ts";
import type { HomeTable, Memory, Pact, Target } from "../state/treaty.ts";
import type { World } from "../state/world.ts";

/**
 * Opens the home tables of these seats: the delegations with hand-written mandates, and every seat named when the match
 * opened.
 */
export function openHomes(world: World, seats: readonly number[]): Fact[] {
  const homes = seats.map((country): HomeTable => {
    const home = homeOn(world.scenario, country, world.treaty.text);
    return remembering(home, ...memoriesOfTalks(world, country));
  });
  return [{ type: "homesOpened", homes, pace: world.secrets.pace, tilt: world.secrets.tilt }];
}

/** What the groups remember of the talks: mandate lines, deals kept to the delegation, and concessions at a loss. */
function memoriesOfTalks(world: World, country: number): Memory[] {
  const kept = world.pacts.filter((pact) => isKeptTo(pact, country)).map(({ article }) => article);
  return [
    ...(world.named.includes(country) ? mandateMemories(world, country) : []),
    ...kept.slice(0, MOST_DEALS).map((article) => articleMemory(world, "dealKept", article)),
    ...concessionsOf(world, country)
      .slice(0, MOST_CONCESSIONS)
      .map((article) => articleMemory(world, "conceded", article)),
  ];
}

/** Support rises for each mandate line won by a named delegation, and drops for each line lost. */
function mandateMemories(world: World, country: number): Memory[] {
  const goals = world.secrets.objectives[country] ?? [];
  return goals.map(({ article, accept }) => {
    const isMet = accept.includes(world.treaty.text[article] ?? -1);
    return articleMemory(world, isMet ? "lineMet" : "lineMissed", article);
  });
}

/** Whether this is a kept promise to a delegation that had given something in return. */
function isKeptTo({ to, kind, status, paid }: Pact, country: number): boolean {
  return to === country && kind === "support" && status === "kept" && paid;
}

/** The order in which acts at the home table take effect, regardless of the order in which they were sealed. */
const ACTS = ["consultAtHome", "enterReservation", "implementLaw", "holdHearing"] as const;

/**
 * Plays the acts of every home table: at most two (or one in a monthly step), each of a different kind, and then the
 * vote.
 */
export function playHomes(world: World, commands: Commands): Fact[] {
  const steps: HomeStep[] = [];
  const reservations: { country: number; article: number }[] = [];
  const homes = world.secrets.homes.map((home) => {
    if ((world.treaty.deposited[home.country] ?? -1) >= 0) return home;
    const own = commands[home.country] ?? [];
    let now = home;
    for (const act of actsOf(world, own)) {
      const step = homeAct(world, now, act);
      if (step === null) continue;
      now = step.home;
      steps.push(step.step);
      if (act.type === "enterReservation") {
        reservations.push({ country: home.country, article: articleOf(world, home.country, act.card) });
      }
    }
    const vote = commandOf(own, "callVote");
    const held = vote === null ? null : holdVote(world, now, vote.gamble);
    if (held !== null) steps.push(held.step);
    return held?.home ?? now;
  });
  const changed = homes.filter((home, at) => home !== world.secrets.homes[at]);
  const events: Fact[] = [];
  if (reservations.length > 0) events.push({ type: "reservationsEntered", reservations });
  if (steps.length > 0) events.push({ type: "homeStepped", steps, homes: changed });
  return events;
}

/** The acts for which the step has time. */
function actsOf(world: World, own: readonly Command[]): Command[] {
  return ACTS.flatMap((type) => commandOf(own, type) ?? []).slice(0, actsIn(world));
}

function articleOf(world: World, country: number, card: Card): number {
  return cardWish(world.scenario, country, CARDS.indexOf(card)).article;
}

function homeAct(world: World, home: HomeTable, act: Command): { home: HomeTable; step: HomeStep } | null {
  if (act.type === "implementLaw") {
    return mayPassLaw(home) ? attempt(world, home, "law", act.type) : null;
  }
  if (act.type === "holdHearing") {
    return hearable(home).includes(act.card) ? attempt(world, home, act.card, act.type) : null;
  }
  if (act.type === "consultAtHome" && !consultable(home).includes(act.card)) return null;
  if (act.type === "consultAtHome") return sure(consulting(world, home, act.card), act.type, act.card);
  if (act.type !== "enterReservation" || !reservable(world, home).includes(act.card)) return null;
  return sure(reserving(home, act.card), act.type, act.card);
}

function sure(home: HomeTable, act: CommandType, card: Target): { home: HomeTable; step: HomeStep } {
  return { home, step: stepOf(home, act, card, true, 65_536) };
}

function attempt(
  world: World,
  home: HomeTable,
  target: Target,
  act: CommandType,
): { home: HomeTable; step: HomeStep } {
  const chance = homeChance(world, home, target);
  const key = target === "law" ? 1 : 2 + CARDS.indexOf(target);
  const ok = succeeds(draw(world.secrets.words, ROLL.home, world.month, home.country, key), chance);
  const consulted = home.consulted === target ? "none" : home.consulted;
  const tried = { ...home, consulted, progress: progressAfter(world, home, { target, ok, chance }) };
  const next = ok ? succeeding(tried, target) : tried;
  return { home: next, step: stepOf(next, act, target, ok, chance) };
}

function stepOf(
  home: HomeTable,
  act: CommandType,
  card: Target | "none",
  ok: boolean,
  chance: number,
): HomeStep {
  return { country: home.country, act, card, ok, chance, support: supportOf(home) };
}

function holdVote(
  world: World,
  home: HomeTable,
  gamble: boolean,
): { home: HomeTable; step: HomeStep } | null {
  if (!mayVote(world, home)) return null;
  if (!gamble) {
    if (!isReady(home)) return null;
    const won = { ...home, won: true };
    return { home: won, step: stepOf(won, "callVote", "none", true, 65_536) };
  }
  const chance = gambleChance(home);
  const drawn = draw(world.secrets.words, ROLL.home, world.month, home.country, 9);
  const ok = (drawn % SWINGS) - SWING + supportOf(home) >= home.line;
  const next = ok ? { ...home, won: true } : lost(world, home);
  return { home: next, step: stepOf(next, "callVote", "none", ok, chance) };
}

/** A home table after a lost vote: the parliament's mood drops by one step, and there is no vote for two seasons. */
function lost(world: World, home: HomeTable): HomeTable {
  return {
    ...home,
    voteFrom: world.month + 2 * world.scenario.seasonMonths,
    moods: home.moods.map((mood, c) => (CARDS[c] === "parliament" ? Math.max(0, mood - 1) : mood)),
  };
}
