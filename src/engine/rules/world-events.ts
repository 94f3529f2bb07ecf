/** Events of a season: which states they strike, how they affect the wish to ratify, and how a capital answers. */

import type { Fact } from "../events/event.ts";
import { draw, ROLL } from "../exact/rng.ts";
import { answered, isOpenTo } from "../model/capitals.ts";
import { countParties } from "../model/hazard.ts";
import { indicesOf } from "../model/verdicts.ts";
import type { Command } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import { type EventTerm, INDICES, UN_GROUPS, type WorldEvent } from "../state/scenario.ts";
import type { Happening } from "../state/treaty.ts";
import type { World } from "../state/world.ts";

/** The chance, in thousandths, that a season brings an event: two in three [design]. */
const OFTEN = 667;

/**
 * The event of the new season, or none. An event that strikes only states that people play cannot occur if no person
 * plays.
 */
export function strikeByChance(world: World): Fact[] {
  const words = world.secrets.words;
  const roll = (purpose: number): number => draw(words, ROLL.event, world.month, 0, purpose);
  if (world.monthsAhead === 1 || roll(0) % 1000 >= OFTEN) return [];
  const open = strikable(world);
  const indices = indicesOf(world.scenario, world.treaty.text);
  const weights = open.map((event) => weightOf(world, event, indices));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  let left = roll(1) % total;
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  const event = open[at];
  return event === undefined
    ? []
    : [{ type: "eventStruck", by: "chance", happening: happeningOf(world, event, roll(2), roll(3)) }];
}

/** An event that the teacher triggers now. Empty if the scenario has no such event or it cannot strike now. */
export function strikeByTeacher(world: World, id: string): Fact[] {
  const event = strikable(world).find((item) => item.id === id);
  if (event === undefined || strikesNobody(world, event)) return [];
  const roll = (purpose: number): number => draw(world.secrets.words, ROLL.event, world.clock, 1, purpose);
  return [{ type: "eventStruck", by: "teacher", happening: happeningOf(world, event, roll(2), roll(3)) }];
}

/** The events that may still strike; some strike only once. */
function strikable({ scenario, struck }: World): WorldEvent[] {
  return scenario.events.filter((event) => !(event.once && struck.includes(event.id)));
}

/** Whether an event would strike nobody: it strikes only states that people play, and no person plays one. */
function strikesNobody(world: World, event: WorldEvent): boolean {
  const isPersonal = event.strikes.every((strike) => strike === "your-state");
  return isPersonal && !world.holders.some((holder) => holder.type === "person");
}

function weightOf(world: World, event: WorldEvent, indices: readonly number[]): number {
  if (strikesNobody(world, event)) return 0;
  return event.terms.reduce((sum, term) => (holds(world, term, indices) ? sum + term.add : sum), event.base);
}

function holds(world: World, term: EventTerm, indices: readonly number[]): boolean {
  const value = valueNow(world, term, indices);
  if (term.op === "<=") return value <= term.value;
  return term.op === ">=" ? value >= term.value : value === term.value;
}

function valueNow(world: World, term: EventTerm, indices: readonly number[]): number {
  const name = term.var;
  if (name === "month") return world.month;
  if (name === "inForce") return world.treaty.inForce >= 0 ? 1 : 0;
  if (name === "deposits") return countParties(world.treaty.deposited);
  return indices[INDICES.indexOf(name)] ?? 0;
}

function happeningOf(world: World, event: WorldEvent, which: number, where: number): Happening {
  const persons = world.holders.flatMap((holder, i) => (holder.type === "person" ? [i] : []));
  const strikes = event.strikes.filter((strike) => strike !== "your-state" || persons.length > 0);
  const strike = strikes[which % strikes.length];
  return {
    event: event.id,
    country: strike === "your-state" ? (persons[where % persons.length] ?? -1) : -1,
    group: strike === "region" ? where % UN_GROUPS.length : -1,
    effect: event.effect,
    until: world.month + event.months,
    answered: strike !== "your-state" || event.answers.length === 0,
  };
}

/** The answers of capitals that were struck; silence leaves the event unchanged. */
export function answerEvents(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  return world.happenings.flatMap((happening): Fact[] => {
    if (!isOpenTo(happening, happening.country, world.month) || happening.country < 0) return [];
    const command = commandOf(commands[happening.country] ?? [], "answerEvent");
    const event = world.scenario.events.find((item) => item.id === happening.event);
    const answer = event?.answers.find((item) => item.key === command?.answer);
    if (answer === undefined) return [];
    const effect = answered(happening.effect, answer.effect);
    return [
      {
        type: "eventAnswered",
        country: happening.country,
        happening: { ...happening, effect, answered: true },
        answer: answer.key,
      },
    ];
  });
}
