/**
 * Seating by caucus, in three camps by position, or of those who meet in a conference. The functions are pure; the hall
 * and its rows never change.
 */

import type { Group } from "../../client/selectors/picture/groups.ts";
import type { Face, Mark } from "../../client/selectors/picture/marks.ts";
import { type ChamberPlan, nameRoom, placesIn } from "../geometry/chamber-plan.ts";
import { type Hall, type Seated, seatGroups, type Wedge } from "../geometry/hemicycle.ts";
import { openPlaces } from "../geometry/open-caucus.ts";
import type { Place } from "../geometry/place.ts";

/** The least width of a desk around the podium, as a share of the usual one. */
const LEAST_WIDTH = 0.9;

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

/**
 * Only these countries, around the podium: in the fewest front rows that have a place for each, with a wedge for every
 * caucus that is there. The other desks are not shown.
 */
export function seatingOfPresent(plan: ChamberPlan, present: readonly number[]): Seating {
  const groups = plan.groups.flatMap(({ id, members }) => {
    const there = members.filter((member) => present.includes(member));
    return there.length === 0 ? [] : [{ id, members: there }];
  });
  const hall = { ...plan.hall, ...aroundPodium(plan, groups) };
  const places = placesIn(hall, plan.tiles, plan.places.length, plan.isSmall);
  return {
    places: places.map((place, country) => (present.includes(country) ? place : away(plan, country, place))),
    groups: withWedges(groups, hall.wedges),
  };
}

/** The front rows that seat these groups, from the fewest that have as many places as there are members. */
function aroundPodium({ hall, frame }: ChamberPlan, groups: readonly Group[]): Seated {
  const seats = groups.map(({ id, members }) => ({ id, seats: members.map(String) }));
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  for (let rows = 1; rows < hall.rows.length; rows++) {
    const seated = seatGroups({ ...hall, rows: hall.rows.slice(0, rows) }, seats, nameRoom(frame));
    const hasAll = seated.desks.length === count;
    if (hasAll && seated.desks.every(({ half, row }) => isWideEnough(hall, half, row))) return seated;
  }
  return seatGroups(hall, seats, nameRoom(frame));
}

/** Whether a desk has nearly the width of the hall's usual desks. */
function isWideEnough({ rows, spacing }: Hall, half: number, row: number): boolean {
  return 2 * half * (rows[row] ?? 0) >= LEAST_WIDTH * spacing;
}

function away({ places }: ChamberPlan, country: number, nowhere: Place): Place {
  return { ...(places[country] ?? nowhere), isShown: false };
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

/** Whether every desk is shown at the same spot in both, or in neither. */
export function isSameSeating(one: Seating, other: Seating): boolean {
  return one.places.every(({ x, y, isShown }, country) => {
    const there = other.places[country];
    return there?.isShown === isShown && there.x === x && there.y === y;
  });
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
