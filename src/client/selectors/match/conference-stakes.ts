/** What each question of the first conference moves, and what it needs to carry, before anybody votes. */
import { countParties } from "../../../engine/model/hazard.ts";
import { protocolPartiesFor } from "../../../engine/model/whole-text.ts";
import { type WorldPart, worldParts } from "../../../engine/seats/world-halves.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

export type ConferenceQuestion = "observers" | "protocol";

export type Stakes = Readonly<{
  /** Points of the World result if the question carries. */
  world: number;
  parties: number;
  /** True if the text asks for more parties than there are, so that no vote can carry it. */
  isShort: boolean;
}>;

const CARRIED = { carried: true } as const;
/** The conference with both questions carried, from which each question's own part is read. */
const BOTH = { observers: CARRIED, protocol: CARRIED } as unknown as OpenWorld["conference"];

export function stakesOf(world: OpenWorld, question: ConferenceQuestion): Stakes {
  const parties = countParties(world.treaty.deposited);
  const needs = question === "protocol" ? protocolPartiesFor(world.scenario, world.treaty.text) : 0;
  return {
    world: worldOf(world, question),
    parties,
    isShort: parties < needs,
  };
}

/** World is the mean of cooperation and of freedom from misuse. */
function worldOf(world: OpenWorld, question: ConferenceQuestion): number {
  const { cooperation, abuse } = worldParts({ ...world, conference: BOTH }, 0);
  const of = (parts: readonly WorldPart[]): number =>
    parts.find(({ code }) => code === question)?.points ?? 0;
  return Math.round((of(cooperation) - of(abuse)) / 2);
}
