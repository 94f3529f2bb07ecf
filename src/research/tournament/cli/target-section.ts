/** The targets that the rules of the talks were designed for, beside the figures of this run [design]. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import type { ScenarioId } from "../../../engine/state/scenario.ts";
import type { Misplay } from "../misplays.ts";
import { percent } from "./cells.ts";
import type { Contest } from "./contest.ts";
import { tournamentMessages } from "./messages.ts";
import { seasonTargets } from "./season-targets.ts";
import type { Target } from "./target.ts";

const { targets: say } = tournamentMessages;

/** The largest share of level 2's Mandate that each misplay may reach. */
const MOST_BY_MISPLAY: Partial<Readonly<Record<Misplay, number>>> = {
  upsideDown: 0.9,
  randomPlacards: 0.96,
  allLive: 0.96,
  randomStands: 0.97,
  alwaysRights: 0.97,
  alwaysSecurity: 0.97,
  alwaysSovereignty: 0.97,
  alwaysCapacity: 0.97,
  noAmendments: 0.97,
};

/** The largest share of level 2's Mandate that each habit may reach. */
const MOST_BY_HABIT: Readonly<Record<string, number>> = {
  silent: 0.5,
  lazy: 0.8,
  "break-promises": 0.8,
  liar: 0.9,
  "spam-packages": 0.9,
};

/** How many case questions should turn, of those that the articles in play can decide. */
const LEAST_TURNING: Partial<Readonly<Record<ScenarioId, number>>> = { lesson: 6, express: 14, standard: 20 };

/** The targets for which this run has a figure. */
export function targetsOf(contest: Contest, scenario: ScenarioId): readonly Target[] {
  return [
    ...ofMisplays(contest),
    ...ofLevels(contest),
    ...ofAhead(contest),
    ...ofHabits(contest),
    ...ofRooms(contest, scenario),
    ...seasonTargets(contest),
  ];
}

function ofMisplays({ misplays = [], collusion }: Contest): Target[] {
  const shares = misplays.flatMap(({ misplay, mandate }): Target[] => {
    const most = MOST_BY_MISPLAY[misplay];
    return most === undefined ? [] : [{ name: say.misplay(misplay), value: mandate.value, most }];
  });
  return collusion == null
    ? shares
    : [...shares, { name: say.colluders, value: collusion.colluders.value, most: 1.03 }];
}

function ofLevels({ levels = [] }: Contest): Target[] {
  const over = levels.find(({ level }) => level === 3)?.share ?? null;
  if (over === null) return [];
  return [
    { name: say.level3, value: over.value, least: 1.08 },
    { name: say.level3Low, value: over.low, least: 1.04 },
  ];
}

function ofAhead({ ahead }: Contest): Target[] {
  if (ahead === undefined) return [];
  const { value, low } = ahead.mandate.share;
  return [
    { name: say.level4, value, least: 1.06 },
    { name: say.level4Low, value: low, least: 1.02 },
  ];
}

function ofHabits({ exploits = [] }: Contest): Target[] {
  return exploits.flatMap(({ habit, shares }): Target[] => {
    const most = MOST_BY_HABIT[habit];
    return most === undefined ? [] : [{ name: habit, value: shares.mandate, most }];
  });
}

function ofRooms({ influence, stakes }: Contest, scenario: ScenarioId): Target[] {
  const targets: Target[] = [];
  if (stakes !== undefined) {
    targets.push({ name: say.nothing, value: stakes.shares.nothing.value, most: 0.25 });
    targets.push({ name: say.trade, value: stakes.shares.trade.value, least: 0.2 });
    const sounding = stakes.beats.find(({ beat }) => beat === "sound");
    if (sounding !== undefined) targets.push({ name: say.soundings, value: sounding.nothing, most: 0.4 });
  }
  if (influence === undefined) return targets;
  const { variety, endings } = influence;
  const least = LEAST_TURNING[scenario];
  if (least !== undefined) targets.push({ name: say.turning, value: variety.turning, least, isCount: true });
  return [
    ...targets,
    { name: say.turned, value: variety.turned, least: 0.5 },
    { name: say.wording, value: variety.wording, most: 0.85 },
    { name: say.nearTop, value: variety.nearTop, most: 0.02 },
    { name: say.failed, value: endings.failed, least: 0.1, most: 0.25 },
    { name: say.vote, value: endings.vote, least: 0.25, most: 0.45 },
  ];
}

/** Whether a figure, rounded as it is printed, meets its target. */
export function isMet({ value, least = 0, most = Number.POSITIVE_INFINITY, isCount }: Target): boolean {
  const shown = isCount === true ? value : Math.round(100 * value) / 100;
  return shown >= least && shown <= most;
}

/**
 * How many seeds a verdict needs. With fewer, the share of matches without a treaty alone moves by several points from
 * one series of seeds to the next.
 */
const SEEDS_NEEDED: Readonly<Record<ScenarioId, number>> = {
  lesson: 12,
  express: 12,
  standard: 6,
  full: 6,
  validation16: 6,
};

/** @param games the number of seeds of this run */
export function targetLines(contest: Contest, scenario: ScenarioId, games: number): string[] {
  const needed = SEEDS_NEEDED[scenario];
  const rows = targetsOf(contest, scenario).map((target) => [
    target.name,
    shown(target, target.value),
    target.from === undefined ? "" : say.interval(percent(target.from.low), percent(target.from.high)),
    say.range(bound(target, target.least), bound(target, target.most)),
    games < needed
      ? simMessages.validate.fewSeeds
      : isMet(target)
        ? simMessages.validate.pass
        : simMessages.validate.short,
  ]);
  return rows.length === 0 ? [] : [say.title, ...tableOf(say.columns, rows), say.needed(needed, games)];
}

function bound(target: Target, value: number | undefined): string | null {
  return value === undefined ? null : shown(target, value);
}

function shown({ isCount }: Target, value: number): string {
  return isCount === true ? String(value) : percent(value);
}
