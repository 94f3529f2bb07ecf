import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

const SEGMENTS = 40;
const SIGNED = 39;
const CENTRE = 150;
const OUTER = 138;
const INNER = 116;
/** Seats in each row of the hemicycle, 193 in total. */
const SEATS_BY_ROW = [19, 25, 30, 36, 39, 44];

/**
 * The ring of forty instruments around a hemicycle, with thirty-nine deposited: the emblem of the game. `isLit`: the
 * hall has its lights on, because the player has answered Ines.
 */
export function FortyRing({ isLit }: Readonly<{ isLit: boolean }>): ReactNode {
  return (
    <svg className="forty-ring" viewBox="0 0 300 300" data-lit={isLit} aria-hidden="true">
      <defs>
        <radialGradient id="hall-light" cx="50%" cy="50%" r="50%">
          <stop offset="0%" className="hall-light-near" />
          <stop offset="100%" className="hall-light-far" />
        </radialGradient>
      </defs>
      <circle cx={CENTRE} cy={CENTRE} r={INNER - 4} fill="url(#hall-light)" className="hall-light" />
      {Array.from({ length: SEGMENTS }, (_, at) => segment(at)).map((path, at) => (
        <path key={path} d={path} className={at < SIGNED ? "segment filled" : "segment last"} />
      ))}
      {SEATS_BY_ROW.flatMap((count, row) => seatsOf(count, row))}
      <text x={CENTRE} y={206} className="forty-number" fontSize="44">
        {SEGMENTS}
      </text>
      <text x={CENTRE} y={228} className="forty-word" fontSize="16">
        {t("match.counterLabel")}
      </text>
    </svg>
  );
}

function segment(at: number): string {
  const step = (2 * Math.PI) / SEGMENTS;
  const from = at * step - Math.PI / 2 + step * 0.09;
  const to = from + step * 0.82;
  const point = (angle: number, radius: number): string =>
    `${(CENTRE + radius * Math.cos(angle)).toFixed(1)} ${(CENTRE + radius * Math.sin(angle)).toFixed(1)}`;
  return `M${point(from, OUTER)}A${OUTER} ${OUTER} 0 0 1 ${point(to, OUTER)}L${point(to, INNER)}A${INNER} ${INNER} 0 0 0 ${point(from, INNER)}Z`;
}

function seatsOf(count: number, row: number): readonly ReactNode[] {
  const radius = 36 + row * 11;
  return Array.from({ length: count }, (_, at) => {
    const angle = Math.PI + (Math.PI * (at + 0.5)) / count;
    const cx = CENTRE + radius * Math.cos(angle);
    const cy = 160 + radius * Math.sin(angle);
    const place = `${cx.toFixed(1)},${cy.toFixed(1)}`;
    return <circle key={place} cx={cx.toFixed(1)} cy={cy.toFixed(1)} r={2.5} className="seat-dot" />;
  });
}
