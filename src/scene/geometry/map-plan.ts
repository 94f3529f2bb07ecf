/** The layout of the world, its insets, the ring and the text for one picture size, in device pixels. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Frame } from "./frame.ts";
import { type Inset, insetsOf } from "./map-insets.ts";
import { placed, type Window } from "./map-window.ts";
import type { Spot } from "./place.ts";
import type { RingBox } from "./ring.ts";

/** `assets/map/world.json`: paths and places on a picture of `width` by `height` pixels. */
export type WorldShapes = Readonly<{
  width: number;
  height: number;
  states: Readonly<Record<string, Readonly<{ path: string; cx: number; cy: number; side: number }>>>;
  others: readonly string[];
  small: readonly Readonly<{ iso3: string; x: number; y: number }>[];
}>;

export type MapPlan = Readonly<{
  frame: Frame;
  world: Window;
  /** Label point of each country on the whole map, by its index in the scenario. */
  places: readonly Spot[];
  /** The same points in pixels of the source. */
  labels: readonly Spot[];
  /** Side of a square with the area of the country's land, in pixels of the source. */
  sides: readonly number[];
  /** Whether a country is drawn as a dot. */
  isDot: readonly boolean[];
  dot: number;
  insets: readonly Inset[];
  /** The y coordinate where the map ends and the paper with the ring begins. */
  foot: number;
  ring: RingBox;
  /** The same ring without insets beside it, once only a few instruments are missing. */
  wideRing: RingBox;
  /** The widest flag in the ring. */
  widestFlag: number;
  /** Radius of the seal in the middle of the ring. */
  seal: number;
  words: Readonly<{ x: number; y: number; width: number }>;
}>;

/** Antarctica is never a party, so the map ends in the Southern Ocean at this height, in pixels of the source. */
const SOUTH = 612;
/** Below this width, in CSS pixels, there is no space for insets, so the player zooms in instead. */
const NARROW = 560;
/** Insets also need paper of at least this height under the map, in CSS pixels. */
const LOW = 60;
/**
 * The minimum scale of the world. In a very low window there would otherwise be no height left for it; its lower part
 * is cut off instead.
 */
const LEAST_SCALE = 0.05;
/** The minimum fraction of the height that is kept for the ring. */
const FOOT = 0.3;
/**
 * Height of the control over the foot of the picture that switches between hall and map, in CSS pixels. A narrow
 * picture has the control below it.
 */
const CONTROL = 50;

export function mapPlan(scenario: Scenario, shapes: WorldShapes, frame: Frame): MapPlan {
  const { width, height, unit, letter, density, hasWords } = frame;
  const margin = 8 * unit;
  // The letters of a wall are larger than its picture needs.
  const strip = hasWords ? Math.max(60 * unit, 46 * letter) : margin;
  const least = Math.min(height * 0.45, Math.max(150 * density, height * FOOT));
  const fitting = Math.min((width - 2 * margin) / shapes.width, (height - strip - least) / SOUTH);
  const scale = Math.max(LEAST_SCALE, fitting);
  const foot = Math.round(Math.max(strip + scale * SOUTH, height - width * 0.8));
  const world = {
    x: Math.round((width - shapes.width * scale) / 2),
    y: Math.round(strip + Math.max(0, foot - strip - scale * SOUTH) / 2),
    scale,
  };
  const dots = new Set(shapes.small.map(({ iso3 }) => iso3));
  const labels = scenario.countries.map(({ iso3 }) => ({
    x: shapes.states[iso3]?.cx ?? 0,
    y: shapes.states[iso3]?.cy ?? 0,
  }));
  const hasRoom = hasWords && width / density >= NARROW && (height - foot) / density >= LOW;
  const insets = hasRoom ? insetsOf(frame, foot) : [];
  const ring = ringBox(frame, foot, insets);
  return {
    frame,
    world,
    places: labels.map((label) => placed(world, label)),
    labels,
    sides: scenario.countries.map(({ iso3 }) => shapes.states[iso3]?.side ?? 0),
    isDot: scenario.countries.map(({ iso3 }) => dots.has(iso3)),
    dot: Math.max(3 * density, 2.9 * scale),
    insets,
    foot,
    ring,
    wideRing: ringBox(frame, foot, []),
    widestFlag: 44 * unit,
    seal: Math.min(ring.height * 0.32, ring.width * 0.22),
    words: { x: 14 * unit, y: 10 * unit, width: width * 0.62 },
  };
}

/** Places the ring in the middle of the paper, between the insets. */
function ringBox(
  { width, height, unit, density, hasSwitch }: Frame,
  foot: number,
  insets: readonly Inset[],
): RingBox {
  const margin = 10 * unit;
  const aside = Math.max(0, ...insets.map(({ box }) => Math.min(box.x + box.width, width - box.x)));
  const control = hasSwitch && width / density >= NARROW ? CONTROL * density : 0;
  const room = Math.max(0, height - foot - 1.5 * margin - control);
  const across = Math.max(0, Math.min(width - 2 * (aside + margin), room * 3.7));
  return { x: width / 2, y: foot + margin + room / 2, width: across, height: room };
}
