/**
 * Matches in which some or all seats do without one mechanism of the talks or of the race. No rule is switched off.
 * Instead, seats do not give certain commands, states get caucuses of their own, or trust is forgotten.
 */
import { acceptsOffer, withAnswers } from "../../bots/index.ts";
import { MANDATES } from "../../content/mandates.ts";
import { START_TRUST } from "../../engine/model/costs.ts";
import { resolve, start } from "../../engine/resolve.ts";
import { open } from "../../engine/rules/opening.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Level, Setup } from "../../engine/state/setup.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import { areTalksOpen, botCommands } from "./bot-talks.ts";

export const MECHANISMS = ["packages", "caucuses", "bridges", "reputation", "speeches", "pledges"] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** Commands that a seat without the mechanism does not give. Caucuses and reputation are not commands. */
const UNSAID: Readonly<Record<Mechanism, readonly CommandType[]>> = {
  packages: ["offerPackage"],
  caucuses: [],
  bridges: ["sponsorBridge"],
  reputation: [],
  speeches: ["speak"],
  pledges: ["pledge"],
};

/** The lowest level that uses the mechanism. Level 2, for example, never pledges. */
export function levelWith(mechanism: Mechanism): Level {
  return mechanism === "pledges" ? 3 : 2;
}

/** The missing mechanism, and the seats that lack it: the index of one country, or the whole room. */
export type Lack = Readonly<{ mechanism: Mechanism; of: number | "all" }>;

export type Played = Readonly<{ opening: World; end: World }>;

/**
 * Plays a whole match with bots in all seats. If no mechanism is missing, the match is the same as an ordinary one
 * with this setup, move by move.
 */
export function playWithout(setup: Setup, lack: Lack | null): Played {
  const whole = scenarioOf(setup.scenario, setup.audience, setup.procedure, setup.precedent);
  const scenario = lack?.mechanism === "caucuses" ? scattered(whole, lack) : whole;
  const opening = start({ ...open(setup, whole, MANDATES), scenario }).world;
  let world = opening;
  while (world.beat !== "over") {
    const put = areTalksOpen(world) ? world : { ...world, scenario: whole };
    const now = lack?.mechanism === "reputation" && lack.of === "all" ? forgetting(put) : put;
    const commands = now.holders.map((_, i) => commandsWithout(now, i, lack, whole));
    const isTaken = (offer: Offer): boolean =>
      !lacks(lack, "packages", offer.to) &&
      acceptsOffer(now.holders[offer.to], seen(seenBy(now, offer.to, lack), offer.to), offer);
    world = resolve(now, withAnswers(now, commands, isTaken)).world;
  }
  return { opening, end: world };
}

const lacks = (lack: Lack | null, mechanism: Mechanism, country: number): boolean =>
  lack?.mechanism === mechanism && (lack.of === "all" || lack.of === country);

/**
 * Gives states caucuses of their own during the talks, so they have no spokesperson to follow, and no caucus whose
 * support lowers the price of standing alone. Their positions are those of the match with caucuses, and nothing
 * changes at home.
 */
function scattered(scenario: Scenario, lack: Lack): Scenario {
  const alone = scenario.countries.filter((_, i) => lacks(lack, "caucuses", i)).map(({ iso3 }) => iso3);
  const countries = scenario.countries.map((country) =>
    alone.includes(country.iso3) ? { ...country, caucus: country.iso3 } : country,
  );
  const kept = scenario.caucuses.filter(({ id }) => countries.some(({ caucus }) => caucus === id));
  return { ...scenario, countries, caucuses: [...kept, ...alone.map((id) => ({ id, discipline: 0 }))] };
}

/** Resets all trust to its value at the opening. */
function forgetting(world: World): World {
  return { ...world, trust: world.trust.map(() => START_TRUST) };
}

/** The world as a seat sees it. A seat without reputation trusts everybody as at the opening. */
function seenBy(world: World, country: number, lack: Lack | null): World {
  return lacks(lack, "reputation", country) ? forgetting(world) : world;
}

/**
 * Commands that only active seats give. They are chosen as if the caucuses still existed, because otherwise all 193
 * seats would become active.
 */
const OF_CARRIERS: readonly CommandType[] = ["speak", "sponsorBridge", "offerPackage", "proposeAmendment"];

function commandsWithout(
  world: World,
  country: number,
  lack: Lack | null,
  whole: Scenario,
): readonly Command[] {
  const own = botCommands(world, country, seenBy(world, country, lack));
  if (world.scenario !== whole) {
    const carried = botCommands(world, country, { ...world, scenario: whole });
    return [
      ...own.filter(({ type }) => !OF_CARRIERS.includes(type)),
      ...carried.filter(({ type }) => OF_CARRIERS.includes(type)),
    ];
  }
  if (lack === null || !lacks(lack, lack.mechanism, country)) return own;
  return own.filter(({ type }) => !UNSAID[lack.mechanism].includes(type));
}
