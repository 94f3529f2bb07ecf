/** Where the world, the ring and the words stand on the map, for one size of picture, in device pixels. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Spot } from "../chamber/plan.ts";
import type { Frame } from "../frame.ts";

/** `assets/map/world.json`: paths and places in pixels of a picture `width` x `height` large. */
export type WorldShapes = Readonly<{
  width: number;
  height: number;
  sphere: string;
  states: Readonly<Record<string, Readonly<{ path: string; cx: number; cy: number }>>>;
  others: readonly string[];
  small: readonly Readonly<{ iso3: string; x: number; y: number }>[];
}>;

export type MapPlan = Readonly<{
  frame: Frame;
  /** Left upper corner of the world and device pixels in a pixel of its source. */
  world: Readonly<{ x: number; y: number; width: number; height: number; scale: number }>;
  /** Label point of each country, by its position in the scenario. */
  places: readonly Spot[];
  /** Whether a country is drawn as a dot. */
  isDot: readonly boolean[];
  dot: number;
  ring: Readonly<{ x: number; y: number; radius: number }>;
  /** Where the words begin, and how wide they may be. */
  words: Readonly<{ x: number; y: number; width: number }>;
}>;

const MARGIN = 9;
/** The ring lies over the South Pacific: this share of the map's width is open sea there. */
const OPEN_SEA = 0.098;

export function mapPlan(scenario: Scenario, shapes: WorldShapes, frame: Frame): MapPlan {
  const margin = MARGIN * frame.unit;
  const strip = 26 * frame.unit;
  const width = Math.min(
    frame.width - 2 * margin,
    ((frame.height - 2 * margin - strip) * shapes.width) / shapes.height,
  );
  const scale = width / shapes.width;
  const height = shapes.height * scale;
  const spare = frame.height - 2 * margin - height;
  const world = {
    x: Math.round((frame.width - width) / 2),
    y: Math.round(margin + Math.max(0, spare - strip) * 0.16),
    width,
    height,
    scale,
  };
  const dots = new Map(shapes.small.map((dot) => [dot.iso3, dot]));
  const places = scenario.countries.map(({ iso3 }) => {
    const shape = shapes.states[iso3];
    return {
      x: Math.round(world.x + (shape?.cx ?? 0) * scale),
      y: Math.round(world.y + (shape?.cy ?? 0) * scale),
    };
  });
  const ring = ringPlace(frame, world, margin);
  return {
    frame,
    world,
    places,
    isDot: scenario.countries.map(({ iso3 }) => dots.has(iso3)),
    dot: Math.max(2.4 * frame.unit, 2.9 * scale),
    ring,
    words: {
      x: Math.round(ring.x + ring.radius + 16 * frame.unit),
      y: frame.height - margin,
      width: frame.width * 0.4,
    },
  };
}

/** In the corner at the lower left; larger where there is room below the map. */
function ringPlace(frame: Frame, world: MapPlan["world"], margin: number): MapPlan["ring"] {
  const below = frame.height - (world.y + world.height);
  const radius = Math.round(Math.min(frame.height * 0.24, world.width * OPEN_SEA + below * 0.16));
  return {
    x: Math.round(Math.max(margin, world.x * 0.5) + radius + 4 * frame.unit),
    y: Math.round(frame.height - margin - radius - 4 * frame.unit),
    radius,
  };
}
