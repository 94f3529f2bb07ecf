/** The camera's view in device pixels: the whole map, or a close-up of some states. All functions here are pure. */

import type { MapPlan } from "../geometry/map-plan.ts";
import type { Window } from "../geometry/map-window.ts";
import type { Spot } from "../geometry/place.ts";

/** A place `p` of the whole map appears at `p * zoom + (x, y)`. */
export type Look = Readonly<{ zoom: number; x: number; y: number }>;

export const WHOLE: Look = { zoom: 1, x: 0, y: 0 };

/** Zoom for an event. */
export const NEAR = 2.2;
/** The maximum factor by which lines and dots grow when the camera is close. They grow less than the map does. */
export const HEAVIEST = 1.5;
/** Minimum width of a target, in CSS pixels. */
export const TARGET = 24;

/** Centres some states on the map, with the largest zoom that shows all of them, but at most `most`. */
export function lookAt(plan: MapPlan, countries: readonly number[], most = NEAR): Look {
  const spots = countries.flatMap((country) => plan.places[country] ?? []);
  if (spots.length === 0) return WHOLE;
  const { width, unit } = plan.frame;
  const edge = spots.length > 1 ? 90 * unit : 0;
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))];
  const zoom = Math.min(most, width / (right - left + edge), plan.foot / (bottom - top + edge));
  if (zoom <= 1.15) return WHOLE;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    zoom,
    x: within(width / 2 - middle.x * zoom, width - width * zoom, 0),
    y: within(plan.foot / 2 - middle.y * zoom, plan.foot - plan.foot * zoom, 0),
  };
}

/** A view so close that no other state lies within a target's width of this one. */
export function lookNear(plan: MapPlan, country: number): Look {
  const here = plan.labels[country];
  if (here === undefined) return WHOLE;
  const others = plan.labels.filter((_, other) => other !== country);
  const nearest = Math.min(...others.map(({ x, y }) => Math.hypot(x - here.x, y - here.y)));
  const wanted = (TARGET * 1.1 * plan.frame.density) / (nearest * plan.world.scale);
  return lookAt(plan, [country], Math.max(NEAR, wanted));
}

/** `t` of the way from one view to another, 0 to 1, with a zoom that looks even. */
export function between(from: Look, to: Look, t: number): Look {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const zoom = from.zoom * (to.zoom / from.zoom) ** t;
  const share = to.zoom === from.zoom ? t : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { zoom, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export function seen({ zoom, x, y }: Look, spot: Spot): Spot {
  return { x: spot.x * zoom + x, y: spot.y * zoom + y };
}

/** How the source appears on the screen in this view. */
export function windowOf({ world }: MapPlan, look: Look): Window {
  return { ...seen(look, world), scale: world.scale * look.zoom };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
