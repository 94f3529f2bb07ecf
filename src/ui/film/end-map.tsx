import { memo, type ReactNode } from "react";
import world from "../../../assets/map/world.json";

type EndMapProps = Readonly<{
  label: string;
  /** ISO codes of the states that are filled, and of the player's own state. */
  filled: ReadonlySet<string>;
  own: string;
}>;

const SHAPES = Object.entries(world.states);
const DOT = 4.5;

/** The world, with some of its states filled. */
export const EndMap = memo(function EndMap({ label, filled, own }: EndMapProps): ReactNode {
  const looks = (iso3: string) => ({ "data-in": filled.has(iso3), "data-own": iso3 === own });
  return (
    <svg className="end-map" viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={label}>
      <path className="end-sea" d={world.sphere} />
      {world.others.map((path) => (
        <path key={path.slice(0, 24)} d={path} />
      ))}
      {SHAPES.map(([iso3, { path }]) => (
        <path key={iso3} d={path} {...looks(iso3)} />
      ))}
      {world.small.map(({ iso3, x, y }) => (
        <circle key={iso3} cx={x} cy={y} r={DOT} {...looks(iso3)} />
      ))}
    </svg>
  );
});
