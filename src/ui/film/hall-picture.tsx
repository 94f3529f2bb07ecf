import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type Side, sideOf } from "../../client/selectors/match/last-vote.ts";
import type { Outcome } from "../../engine/state/treaty.ts";

/** From the start of the hall to its end. */
const ORDER: readonly Side[] = ["yes", "abstain", "absent", "no"];
/** The share of the states that sit in each row, from the inside, as the rows grow longer. */
const ROWS = [19, 25, 30, 36, 39, 44];
const INNER = 36;
const APART = 11;
const CENTRE = { x: 105, y: 104 };

type HallProps = Readonly<{
  states: number;
  outcome: Outcome;
  /** The country whose seat is marked; −1 for none. */
  own: number;
}>;

/** The hall on the last night: one dot for each state, by how it voted. Without a vote, all dots are alike. */
export function HallPicture({ states, outcome, own }: HallProps): ReactNode {
  const { ballot } = outcome;
  const sides = [...Array(states).keys()].map(
    (country): Side => (ballot === null ? "yes" : sideOf(ballot, country)),
  );
  const label =
    ballot === null ? t("film:picture.hallConsensus") : t("film:picture.hall", { ...ballot.tally });
  return <Hall sides={sides} own={own} label={label} />;
}

type SidesProps = Readonly<{
  /** The side of each country. */
  sides: readonly Side[];
  own: number;
  label: string;
}>;

/** The hall with each state on its side. */
export function Hall({ sides, own, label }: SidesProps): ReactNode {
  const seated = sides
    .map((side, country) => ({ side, country }))
    .sort((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side) || a.country - b.country);
  const places = placesFor(sides.length);
  return (
    <figure className="hall-picture">
      <svg className="directed" viewBox="0 0 210 112" role="img" aria-label={label}>
        {seated.map(({ side, country }, at) => (
          <circle
            key={country}
            cx={places[at]?.x}
            cy={places[at]?.y}
            r={country === own ? 4.2 : 3}
            data-side={side}
            data-own={country === own}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">{label}</figcaption>
    </figure>
  );
}

type At = Readonly<{ x: number; y: number; angle: number }>;

/** The seats of the hall, ordered from its left side to its right. */
function placesFor(states: number): readonly At[] {
  const all = ROWS.reduce((sum, row) => sum + row, 0);
  const rows = ROWS.map((row) => Math.round((row * states) / all));
  rows[rows.length - 1] = states - rows.slice(0, -1).reduce((sum, row) => sum + row, 0);
  return rows.flatMap((count, row) => rowOf(Math.max(0, count), row)).sort((a, b) => a.angle - b.angle);
}

function rowOf(count: number, row: number): readonly At[] {
  const radius = INNER + row * APART;
  return Array.from({ length: count }, (_, at) => {
    const angle = (Math.PI * (at + 0.5)) / count;
    return { x: CENTRE.x - radius * Math.cos(angle), y: CENTRE.y - radius * Math.sin(angle), angle };
  });
}
