/**
 * The land of the source (world-atlas 50m, public domain Natural Earth) with an owner for each piece: a UN member's
 * alpha-3 code, or null for land that the map draws in a neutral colour.
 */
import { feature } from "topojson-client";
import { ISO3_BY_M49 } from "./m49.ts";

/** Rings of longitude and latitude in degrees, closed, the outer ring first. */
export type LonLatPolygon = LonLat[][];
type LonLat = [number, number];
export type Land = Readonly<{ owner: string | null; polygons: readonly LonLatPolygon[] }>;
type Topology = Parameters<typeof feature>[0];

/**
 * In the source Crimea is a separate polygon that belongs to Russia; General Assembly resolution 68/262 treats it as
 * part of Ukraine.
 */
const CRIMEA = { west: 32, east: 37, south: 44, north: 46.3 };
/** The parallel 27° 40' N, where the source draws the north of Western Sahara (NSGT list of the UN). */
const WESTERN_SAHARA_NORTH = 27.6568;

/**
 * Splits the source into land by owner. Land without a number in the source (Kosovo, Northern Cyprus,
 * Somaliland), territories with a number of their own, Crimea and all of Western Sahara have no owner.
 */
export function landOf(topology: Topology): Land[] {
  return featuresOf(topology).flatMap(({ id, polygons }) => {
    const owner = ISO3_BY_M49.get(id) ?? null;
    const carve = owner === null ? undefined : CARVES.get(owner);
    if (carve === undefined) return [{ owner, polygons }];
    return polygons.flatMap((polygon) => carve(polygon).map((piece) => withOwner(piece, owner)));
  });
}

function featuresOf(topology: Topology): { id: string; polygons: LonLatPolygon[] }[] {
  const { countries } = topology.objects;
  if (countries?.type !== "GeometryCollection") throw new Error("the map's source has no countries");
  return feature(topology, countries).features.map(({ id, geometry }) => ({
    id: String(id ?? ""),
    polygons: polygonsOf(geometry),
  }));
}

function polygonsOf(geometry: { type: string; coordinates?: unknown }): LonLatPolygon[] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates as LonLatPolygon[];
  return geometry.type === "Polygon" ? [geometry.coordinates as LonLatPolygon] : [];
}

type Piece = Readonly<{ polygon: LonLatPolygon; isNeutral: boolean }>;

const CARVES: ReadonlyMap<string, (polygon: LonLatPolygon) => Piece[]> = new Map([
  ["RUS", (polygon) => [{ polygon, isNeutral: isCrimea(polygon) }]],
  ["MAR", carveAtParallel],
]);

function withOwner({ polygon, isNeutral }: Piece, owner: string | null): Land {
  return { owner: isNeutral ? null : owner, polygons: [polygon] };
}

function isCrimea([outer = []]: LonLatPolygon): boolean {
  const { west, east, south, north } = CRIMEA;
  return outer.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
}

function carveAtParallel([outer = []]: LonLatPolygon): Piece[] {
  const north = clip(outer, (lat) => lat - WESTERN_SAHARA_NORTH);
  const south = clip(outer, (lat) => WESTERN_SAHARA_NORTH - lat);
  return [
    { polygon: [north], isNeutral: false },
    { polygon: [south], isNeutral: true },
  ].filter(({ polygon: [ring] }) => ring !== undefined && ring.length > 3);
}

/** The part of a closed ring where `side` of the latitude is not negative (Sutherland and Hodgman). */
function clip(ring: readonly LonLat[], side: (lat: number) => number): LonLat[] {
  const kept: LonLat[] = [];
  for (const [index, point] of ring.slice(1).entries()) {
    const before = ring[index] ?? point;
    const [from, to] = [side(before[1]), side(point[1])];
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
    }
    if (to >= 0) kept.push(point);
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}
