/** Where everything stands in the chamber, for one size of picture: pure numbers in device pixels. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Frame } from "../frame.ts";
import { type Hemicycle, hemicycle } from "../geometry/hemicycle.ts";

export type Spot = Readonly<{ x: number; y: number }>;

export type ChamberPlan = Readonly<{
  frame: Frame;
  hall: Hemicycle;
  /** Desk of each country, by its position in the scenario. */
  desks: readonly Spot[];
  rows: readonly number[];
  flag: Readonly<{ width: number; height: number }>;
  /** Radius of a placard. */
  placard: number;
  /** From a desk's middle to the middles of its flag and its placard. */
  flagDrop: number;
  placardRise: number;
}>;

/**
 * Neighbours in the hall, left to right: caucuses that often vote alike sit near each other. The order
 * says nothing else; a caucus that is not named here sits at the right end.
 */
const ORDER = [
  "cis",
  "asia",
  "asean",
  "arab",
  "ecowas",
  "africa",
  "pif",
  "caricom",
  "grulac",
  "eeur",
  "eu",
  "west",
];

const MARGIN = 8;

export function chamberPlan(scenario: Scenario, frame: Frame): ChamberPlan {
  const margin = MARGIN * frame.unit;
  const hall = hemicycle(groupsOf(scenario), frame.width - 2 * margin, frame.height - 2 * margin);
  const shifted = shift(hall, margin);
  const at = new Map(shifted.desks.map((desk) => [desk.seat, desk]));
  const found = scenario.countries.map(({ iso3 }) => at.get(iso3));
  const width = Math.round(shifted.spacing * 0.7);
  const height = Math.round(width * 0.75);
  return {
    frame,
    hall: shifted,
    desks: found.map((desk) => ({ x: Math.round(desk?.x ?? 0), y: Math.round(desk?.y ?? 0) })),
    rows: found.map((desk) => desk?.row ?? 0),
    flag: { width, height },
    placard: shifted.spacing * 0.27,
    flagDrop: Math.round(shifted.spacing * 0.17),
    placardRise: Math.round(shifted.spacing * 0.27),
  };
}

function groupsOf({ caucuses, countries }: Scenario): { id: string; seats: string[] }[] {
  const rank = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return [...caucuses]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id }) => ({
      id,
      seats: countries.filter(({ caucus }) => caucus === id).map(({ iso3 }) => iso3),
    }));
}

function shift(hall: Hemicycle, by: number): Hemicycle {
  const moved = <T extends Spot>(spot: T): T => ({ ...spot, x: spot.x + by, y: spot.y + by });
  return {
    ...hall,
    centre: moved(hall.centre),
    desks: hall.desks.map(moved),
    wedges: hall.wedges.map((wedge) => ({ ...wedge, label: moved(wedge.label) })),
  };
}

/** The spot nearest to a point, or −1 where none is within `reach`. */
export function nearest(spots: readonly Spot[], x: number, y: number, reach: number): number {
  let found = -1;
  let best = reach * reach;
  for (const [index, spot] of spots.entries()) {
    const distance = (spot.x - x) * (spot.x - x) + (spot.y - y) * (spot.y - y);
    if (distance < best) [found, best] = [index, distance];
  }
  return found;
}
