import type { ReactNode } from "react";
import type { Place } from "../../client/screen/ui-store.ts";
import { bondsOfPeople } from "../../client/selectors/negotiation/announced.ts";
import { useUi } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { type Arc, dealArcs } from "./deal-arcs.ts";
import { DealSign, SIGN_RADIUS } from "./deal-sign.tsx";
import { isPair, type Pair, useTalking } from "./use-talking.ts";
import "./deals.css";

/**
 * Lines between the desks of states that have a deal with a person or a class; torn where a promise was broken, and dotted
 * while an offer between two people waits for its answer. The words below the picture say the same.
 */
export function DealLines({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { view, journal } = shown;
  const places = useUi((ui) => ui.places);
  const podium = useUi((ui) => ui.podium);
  const isPeak = useUi((ui) => ui.isPeak);
  const bonds = view.world.phase === "negotiation" ? bondsOfPeople(view.world, journal) : [];
  const talks = useTalking(shown).filter(
    ([one, other]) => !bonds.some(({ by, to }) => isPair([one, other], by, to)),
  );
  const links = [
    ...bonds.map(({ by, to, isBroken }): Link => ({ pair: [by, to], kind: isBroken ? "broken" : "deal" })),
    ...talks.map((pair): Link => ({ pair, kind: "talk" })),
  ].flatMap((link) => {
    const [from, to] = [places[link.pair[0]] ?? null, places[link.pair[1]] ?? null];
    return from === null || to === null ? [] : [{ ...link, ends: [from, to] as const }];
  });
  if (isPeak || links.length === 0) return null;
  const arcs = dealArcs(
    links.map(({ ends }) => ends),
    { middle: middleOf(places), podium, radius: SIGN_RADIUS * KNOT },
  );
  return (
    <svg className="deal-lines" aria-hidden="true">
      {links.map(({ pair, kind }, at) => (
        <Line key={`${pair.join("/")}/${kind}`} kind={kind} arc={arcs[at]} />
      ))}
      {links.map(({ pair, kind }, at) => (
        <Knot key={`${pair.join("/")}/${kind}`} kind={kind} arc={arcs[at]} />
      ))}
    </svg>
  );
}

type Link = Readonly<{ pair: Pair; kind: "deal" | "broken" | "talk" }>;

type LineProps = Readonly<{ kind: Link["kind"]; arc: Arc | undefined }>;

function Line({ kind, arc }: LineProps): ReactNode {
  if (arc === undefined) return null;
  const { from, to, bend } = arc;
  const path = `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
  return (
    <g className="deal-line" data-kind={kind}>
      <path className="deal-line-edge" pathLength={100} d={path} />
      <path pathLength={100} d={path} />
    </g>
  );
}

/** The sign of a deal. It comes after all lines, so that none crosses it. */
function Knot({ kind, arc }: LineProps): ReactNode {
  if (arc === undefined || kind === "talk") return null;
  const { x, y } = arc.knot;
  return (
    <g className="deal-knot" data-kind={kind} transform={`translate(${x} ${y}) scale(${KNOT})`}>
      <DealSign isBroken={kind === "broken"} />
    </g>
  );
}

/** The sign is as large as a lamp, so that the last row sees it. */
const KNOT = 1.3;

function middleOf(places: readonly (Place | null)[]): Place {
  const all = places.filter((place) => place !== null);
  const sum = all.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: sum.x / all.length, y: sum.y / all.length };
}
