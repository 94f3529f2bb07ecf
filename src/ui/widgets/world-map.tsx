import type { ReactNode } from "react";
import world from "../../../assets/map/world.json";
import { countryName } from "../../client/i18n/names.ts";

type WorldMapProps = Readonly<{
  /** What the map shows, for screen readers. The list beside it has the same states. */
  label: string;
  chosen: string;
  /** States with a handwritten mandate, which are drawn differently. */
  special: ReadonlySet<string>;
  onChoose: (iso3: string) => void;
}>;

const SHAPES = Object.entries(world.states);
const DOT = 4.5;

/** Whether a state lies in the western or in the eastern half of the map, so that a card can lie on the other half. */
export function halfOfMap(iso3: string): "west" | "east" {
  const at =
    SHAPES.find(([id]) => id === iso3)?.[1].cx ?? world.small.find((one) => one.iso3 === iso3)?.x ?? 0;
  return at < world.width / 2 ? "west" : "east";
}

/**
 * The world in the Equal Earth projection, as a static picture to point at. It takes no focus, because keyboard users
 * have the list beside it.
 */
export function WorldMap({ label, chosen, special, onChoose }: WorldMapProps): ReactNode {
  const looks = (iso3: string): Readonly<Record<string, string>> => ({
    "data-choosable": "",
    ...(special.has(iso3) ? { "data-special": "" } : {}),
    ...(iso3 === chosen ? { "data-chosen": "" } : {}),
  });
  return (
    <svg className="world-map" viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={label}>
      <path className="sea" d={world.sphere} />
      {world.others.map((path) => (
        <path key={path.slice(0, 24)} className="neutral" d={path} />
      ))}
      {SHAPES.map(([iso3, { path }]) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keyboards use the list beside the map
        <path key={iso3} className="land" d={path} onClick={() => onChoose(iso3)} {...looks(iso3)}>
          <title>{countryName(iso3)}</title>
        </path>
      ))}
      {world.small.map(({ iso3, x, y }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keyboards use the list beside the map
        <circle
          key={iso3}
          className="land dot"
          cx={x}
          cy={y}
          r={DOT}
          onClick={() => onChoose(iso3)}
          {...looks(iso3)}
        >
          <title>{countryName(iso3)}</title>
        </circle>
      ))}
    </svg>
  );
}
