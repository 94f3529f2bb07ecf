import type { ReactNode } from "react";
import type { Place } from "../../client/screen/ui-store.ts";
import { bondsOfPeople } from "../../client/selectors/negotiation/announced.ts";
import { useUi } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { DealSign } from "./deal-sign.tsx";
import { isPair, type Pair, useTalking } from "./use-talking.ts";
import "./deals.css";

/**
 * Lines between the desks of states that have a deal with a person or a class; torn where a promise was broken, and dotted
 * while an offer between two people waits for its answer. The words below the picture say the same.
 */
export function DealLines({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { view, journal } = shown;
  const places = useUi((ui) => ui.places);
  const isPeak = useUi((ui) => ui.isPeak);
  const bonds = view.world.phase === "negotiation" ? bondsOfPeople(view.world, journal) : [];
  const talks = useTalking(shown).filter(
    ([one, other]) => !bonds.some(({ by, to }) => isPair([one, other], by, to)),
  );
  if (isPeak || places.length === 0 || bonds.length + talks.length === 0) return null;
  const middle = middleOf(places);
  return (
    <svg className="deal-lines" aria-hidden="true">
      {bonds.map(({ by, to, isBroken }) => (
        <Line
          key={`${by}/${to}/${isBroken}`}
          pair={[by, to]}
          kind={isBroken ? "broken" : "deal"}
          places={places}
          middle={middle}
        />
      ))}
      {talks.map((pair) => (
        <Line key={pair.join("/")} pair={pair} kind="talk" places={places} middle={middle} />
      ))}
    </svg>
  );
}

type LineProps = Readonly<{
  pair: Pair;
  kind: "deal" | "broken" | "talk";
  places: readonly (Place | null)[];
  middle: Place;
}>;

function Line({ pair, kind, places, middle }: LineProps): ReactNode {
  const [from, to] = [places[pair[0]] ?? null, places[pair[1]] ?? null];
  if (from === null || to === null) return null;
  const bend = towards(between(from, to), middle, BEND);
  const mid = { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 };
  const path = `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
  return (
    <g className="deal-line" data-kind={kind}>
      <path className="deal-line-edge" pathLength={100} d={path} />
      <path pathLength={100} d={path} />
      {kind !== "talk" && (
        <g className="deal-knot" transform={`translate(${mid.x} ${mid.y}) scale(${KNOT})`}>
          <DealSign isBroken={kind === "broken"} />
        </g>
      )}
    </g>
  );
}

/** The sign is as large as a lamp, so that the last row sees it. */
const KNOT = 1.3;

/** How far a line bends to the middle of the hall, so that it does not leave it. */
const BEND = 0.45;

function between(one: Place, other: Place): Place {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function towards(from: Place, to: Place, share: number): Place {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function middleOf(places: readonly (Place | null)[]): Place {
  const all = places.filter((place) => place !== null);
  const sum = all.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: sum.x / all.length, y: sum.y / all.length };
}
