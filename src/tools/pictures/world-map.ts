/** The world map in the Equal Earth projection, projected at build time so that the page never has to do it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoProjection, geoEqualEarth, geoPath, geoStream } from "d3-geo";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import { type Land, type LonLatPolygon, landOf } from "./land.ts";
import { labelPoint, type Point, pathOf, type Ring, ringArea, spread } from "./plane.ts";
import type { StatePlace } from "./states.ts";

/** All lengths in pixels of the picture. */
const WIDTH = 1400;
/** Space around the picture for the stroke of the outline, in pixels. */
const MARGIN = 2;
/** Triangles smaller than this are dropped (px²). At 1 px², Norway is visibly distorted (measured). */
const DETAIL = 0.25;
/** Islands smaller than this are dropped (px²), unless they are the largest part of their state. */
const SMALLEST_ISLAND = 0.5;
/** States with less land than this are drawn as dots (px²). */
const SMALLEST_STATE = 6;
/** The minimum distance between dots in px, so that each can be seen and pressed. */
const DOT_GAP = 6.5;
/** The picture is cut at 169° W, in the Bering Strait, so that Russia and Fiji stay whole. */
const CENTRE_MERIDIAN = 11;

/** The key for land without an owner, among the alpha-3 codes. */
const NEUTRAL = "neutral";

type Topology = Parameters<typeof presimplify>[0];
type Plane = { type: "MultiPolygon"; coordinates: [number, number][][][] };
/** `side`: the side of a square with the same area as the land. */
type StateShape = Readonly<{ path: string; cx: number; cy: number; side: number }>;
type Dot = Readonly<{ iso3: string; x: number; y: number }>;
export type WorldMap = Readonly<{
  width: number;
  height: number;
  sphere: string;
  states: Readonly<Record<string, StateShape>>;
  others: readonly string[];
  small: readonly Dot[];
}>;
type Shapes = Readonly<{ byState: ReadonlyMap<string, Ring[]>; neutral: readonly Ring[] }>;

/** Builds the map: a path and a label point for each state, dots for small states, and neutral land. */
export function worldMap(states: readonly StatePlace[]): WorldMap {
  const projection = equalEarth();
  const source = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const { byState, neutral } = shapes(landOf(JSON.parse(readFileSync(source, "utf8"))), projection);
  const small = dots(states, byState, projection);
  const dotOf = new Map(small.map((dot) => [dot.iso3, dot]));
  const shapeOf = ({ iso3 }: StatePlace): [string, StateShape] => {
    const rings = byState.get(iso3) ?? [];
    const dot = dotOf.get(iso3);
    const [x, y] = dot ? [dot.x, dot.y] : labelPoint(rings[0] ?? []);
    const side = Math.sqrt(areaOf(rings));
    return [iso3, { path: pathOf(rings), cx: rounded(x), cy: rounded(y), side: rounded(side) }];
  };
  return {
    width: WIDTH,
    height: Math.ceil(geoPath(projection).bounds({ type: "Sphere" })[1][1]) + MARGIN,
    sphere: geoPath(projection.precision(0.3)).digits(1)({ type: "Sphere" }) ?? "",
    states: Object.fromEntries(states.map(shapeOf)),
    others: neutral.map((ring) => pathOf([ring])).filter((path) => path !== ""),
    small,
  };
}

/** Lines are not resampled, because neighbours must keep identical corners or a gap would show at their border. */
function equalEarth(): GeoProjection {
  const projection = geoEqualEarth().rotate([-CENTRE_MERIDIAN, 0]).precision(0);
  projection.fitWidth(WIDTH - 2 * MARGIN, { type: "Sphere" });
  const [x, y] = projection.translate();
  return projection.translate([x + MARGIN, y + MARGIN]);
}

/**
 * Projects and simplifies shapes with shared borders, removes borders between neutral lands, and drops tiny islands.
 */
function shapes(land: readonly Land[], projection: GeoProjection): Shapes {
  const objects: Record<string, Plane> = { [NEUTRAL]: { type: "MultiPolygon", coordinates: [] } };
  for (const { owner, polygons } of land) {
    const key = owner ?? NEUTRAL;
    const rings = objects[key]?.coordinates ?? [];
    const coordinates = [...rings, ...projected(polygons, projection).map((ring) => [ring])];
    objects[key] = { type: "MultiPolygon", coordinates };
  }
  const plain = simplify(presimplify(topology(objects) as Topology), DETAIL);
  const byState = new Map<string, Ring[]>();
  let neutral: Ring[] = [];
  for (const [key, piece] of Object.entries(plain.objects)) {
    if (piece.type !== "MultiPolygon") continue;
    const rings = merge(plain, [piece]).coordinates.flat().map(pointsOf);
    if (key === NEUTRAL) neutral = withoutSpecks(rings, 0);
    else byState.set(key, withoutSpecks(rings, 1));
  }
  return { byState, neutral };
}

function pointsOf(ring: readonly number[][]): Ring {
  return ring.map(([x = 0, y = 0]): Point => [x, y]);
}

/** The closed rings of a piece of land in the plane, cut at the picture's edge. */
function projected(polygons: readonly LonLatPolygon[], projection: GeoProjection): [number, number][][] {
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  const sink = projection.stream({
    point: (x, y) => ring.push([x, y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      const [first] = ring;
      if (first !== undefined) rings.push([...ring, first]);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  });
  geoStream({ type: "MultiPolygon", coordinates: [...polygons] }, sink);
  return rings;
}

/** Sorts rings by size, largest first, and drops tiny ones. The `kept` largest stay whatever their size. */
function withoutSpecks(rings: readonly Ring[], kept: number): Ring[] {
  const bySize = rings.map((ring) => ({ ring, area: ringArea(ring) })).sort((a, b) => b.area - a.area);
  return bySize.filter(({ area }, index) => index < kept || area >= SMALLEST_ISLAND).map(({ ring }) => ring);
}

function dots(
  states: readonly StatePlace[],
  byState: ReadonlyMap<string, Ring[]>,
  projection: GeoProjection,
): Dot[] {
  const small = states.filter(({ iso3 }) => areaOf(byState.get(iso3) ?? []) < SMALLEST_STATE);
  const places = small.map(({ lon, lat }): Point => projection([lon, lat]) ?? [0, 0]);
  return spread(places, DOT_GAP).map(([x, y], index) => ({
    iso3: small[index]?.iso3 ?? "",
    x: rounded(x),
    y: rounded(y),
  }));
}

function areaOf(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + ringArea(ring), 0);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
