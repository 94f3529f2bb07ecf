/** Seating by caucus, or in three camps by position. The functions are pure; the hall and its rows never change. */

import type { Group } from "../../client/selectors/picture/groups.ts";
import type { Face, Mark } from "../../client/selectors/picture/marks.ts";
import { type ChamberPlan, nameRoom, placesIn } from "../geometry/chamber-plan.ts";
import { seatGroups, type Wedge } from "../geometry/hemicycle.ts";
import { openPlaces } from "../geometry/open-caucus.ts";
import type { Place } from "../geometry/place.ts";

/** The places of the desks, and the groups with the positions of their labels. */
export type Seating = Readonly<{ places: readonly Place[]; groups: readonly (Group & { wedge: Wedge })[] }>;

export function seatingByCaucus(plan: ChamberPlan): Seating {
  const { hall, groups, places } = plan;
  return { places, groups: withWedges(groups, hall.wedges) };
}

/** Three camps: left, middle and right. States without a mark sit in the middle. */
export function seatingByPosition(plan: ChamberPlan, marks: readonly (Mark | null)[]): Seating {
  const camps = campsOf(plan, marks);
  const seats = camps.map(({ id, members }) => ({ id, seats: members.map(String) }));
  const { desks, wedges } = seatGroups(plan.hall, seats, nameRoom(plan.frame));
  const across = camps.flatMap(({ id, members }) => {
    const own = desks.filter(({ group }) => group === id).sort((a, b) => a.angle - b.angle);
    return own.map((desk, index) => ({ ...desk, seat: String(members[index] ?? -1) }));
  });
  const hall = { ...plan.hall, desks: across, wedges };
  return {
    places: placesIn(hall, plan.tiles, plan.places.length, plan.isSmall),
    groups: withWedges(camps, wedges),
  };
}

/** The desks of one open caucus of a small hall, without the names along the rim. */
export function seatingOfOpen({ frame, groups, places, tiles }: ChamberPlan, id: string): Seating {
  const members = groups.find((group) => group.id === id)?.members ?? [];
  const row = tiles.length - 1;
  const tile = tiles[row];
  return { places: tile === undefined ? places : openPlaces(frame, members, places, tile, row), groups: [] };
}

/** Sorts the members of each camp by their seat among the caucuses, from left to right, so that few paths cross. */
function campsOf({ hall }: ChamberPlan, marks: readonly (Mark | null)[]): Group[] {
  const isStands = marks.some((mark) => mark === "join" || mark === "abstain" || mark === "block");
  const ids: readonly Face[] = isStands ? ["join", "abstain", "block"] : ["support", "live", "object"];
  const inOrder = [...hall.desks].sort((a, b) => a.angle - b.angle).map(({ seat }) => Number(seat));
  return ids.map((id, camp) => ({
    id,
    members: inOrder.filter((country) => campOf(marks[country] ?? null) === camp),
  }));
}

function campOf(mark: Mark | null): number {
  if (mark === "support" || mark === "join") return 0;
  return mark === "object" || mark === "block" ? 2 : 1;
}

function withWedges(groups: readonly Group[], wedges: readonly Wedge[]): (Group & { wedge: Wedge })[] {
  return wedges.flatMap((wedge) => {
    const group = groups.find(({ id }) => id === wedge.group);
    return group === undefined ? [] : [{ ...group, wedge }];
  });
}

/** A place between two others, `share` of the way along. Row and tile are those of the destination. */
export function between(from: Place, to: Place, share: number): Place {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    ...to,
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    turn: mix(from.turn, to.turn),
    across: mix(from.across, to.across),
  };
}
