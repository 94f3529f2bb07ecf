import { memo, type ReactNode } from "react";
import world from "../../../assets/map/world.json";
import type { Standing } from "../../client/lab/lab-figures.ts";
import { COLOURS } from "./chart-colours.ts";

type StudyMapProps = Readonly<{ label: string; standings: ReadonlyMap<string, Standing> }>;

const SHAPES = Object.entries(world.states);
const DOT = 4.5;

/**
 * A world map that shows how each state relates to the treaty. Each standing has its own pattern, so that the map
 * works without colour. Styles are inline, so that a saved picture keeps them.
 */
export const StudyMap = memo(function StudyMap({ label, standings }: StudyMapProps): ReactNode {
  const fill = (iso3: string): string => FILLS[standings.get(iso3) ?? "stays"];
  return (
    <svg className="study-map" viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={label}>
      <Patterns />
      <path fill={COLOURS.sea} stroke={COLOURS.rule} d={world.sphere} />
      {world.others.map((path) => (
        <path key={path.slice(0, 24)} fill={COLOURS.land} fillOpacity={0.5} d={path} />
      ))}
      {SHAPES.map(([iso3, { path }]) => (
        <path key={iso3} d={path} fill={fill(iso3)} stroke={COLOURS.paper} strokeWidth={0.6} />
      ))}
      {world.small.map(({ iso3, x, y }) => (
        <circle key={iso3} cx={x} cy={y} r={DOT} fill={fill(iso3)} stroke={COLOURS.soft} />
      ))}
    </svg>
  );
});

const FILLS: Readonly<Record<Standing, string>> = {
  carries: COLOURS.deep,
  joins: "url(#standing-joins)",
  wavers: "url(#standing-wavers)",
  stays: "url(#standing-stays)",
};

export function fillOf(standing: Standing): string {
  return FILLS[standing];
}

const SIZE = 7;

function Patterns(): ReactNode {
  return (
    <defs>
      <pattern id="standing-joins" width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
        <rect width={SIZE} height={SIZE} fill={COLOURS.middle} />
        <circle cx={SIZE / 2} cy={SIZE / 2} r={1.3} fill={COLOURS.deep} />
      </pattern>
      <pattern
        id="standing-wavers"
        width={SIZE}
        height={SIZE}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={SIZE} height={SIZE} fill={COLOURS.paper} />
        <rect width={2.4} height={SIZE} fill={COLOURS.middle} />
      </pattern>
      <pattern id="standing-stays" width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
        <rect width={SIZE} height={SIZE} fill={COLOURS.land} />
        <path d={`M1.5 1.5L5.5 5.5M5.5 1.5L1.5 5.5`} stroke={COLOURS.bad} strokeWidth={0.9} />
      </pattern>
    </defs>
  );
}

/** The pattern of a standing, for the legend. */
export function StandingMark({ standing }: Readonly<{ standing: Standing }>): ReactNode {
  return (
    <svg className="standing-mark" viewBox="0 0 22 15" aria-hidden="true">
      <rect width="22" height="15" fill={FILLS[standing]} stroke={COLOURS.soft} />
    </svg>
  );
}
