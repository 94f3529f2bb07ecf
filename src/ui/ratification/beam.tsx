import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import { type CardSeat, supportOf } from "../../client/selectors/ratification/capital.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";

type BeamProps = Readonly<{ home: HomeTable; seats: readonly CardSeat[] }>;

/** Degrees of tilt per point of support, and the maximum tilt. */
const TILT = 0.4;
const MOST = 9;
/** Height of one point of support, in pixels of the drawing. */
const POINT = 0.7;
const ARM = 118;
const PAN = 64;

/**
 * A beam that tips at the threshold. One pan shows what the constitution requires, and the other shows the support of
 * each group. The beam is level when both are equal. The words beside it give the numbers.
 */
export function Beam({ home, seats }: BeamProps): ReactNode {
  const tilt = Math.max(-MOST, Math.min(MOST, TILT * (supportOf(home) - home.line)));
  return (
    <svg className="beam" viewBox="0 0 340 128" aria-hidden="true" data-ready={supportOf(home) >= home.line}>
      <path className="beam-foot" d="M170 68v54M138 124h64" />
      <g className="beam-arm" style={{ rotate: `${tilt}deg` }}>
        <path d={`M${170 - ARM} 68h${2 * ARM}`} />
        <Pan x={170 - ARM} tilt={tilt}>
          <Needed line={home.line} />
        </Pan>
        <Pan x={170 + ARM} tilt={tilt}>
          <Given seats={seats} />
        </Pan>
      </g>
      <circle className="beam-pivot" cx="170" cy="68" r="6" />
    </svg>
  );
}

/** A pan, which hangs vertically at any tilt of the beam. */
function Pan({ x, tilt, children }: Readonly<{ x: number; tilt: number; children: ReactNode }>): ReactNode {
  return (
    <g transform={`translate(${x} 68)`}>
      <g className="beam-pan" style={{ rotate: `${-tilt}deg` }}>
        <path d={`M0 0L${-PAN / 2} 44H${PAN / 2}Z`} />
        {children}
      </g>
    </g>
  );
}

function Needed({ line }: Readonly<{ line: number }>): ReactNode {
  const height = line * POINT;
  return (
    <>
      <rect className="beam-needed" x={-20} y={44 - height} width={40} height={height} />
      <text fontSize={23} x={0} y={44 - height / 2}>
        {number(line)}
      </text>
    </>
  );
}

/** Each group's points as a block, the largest at the bottom. */
function Given({ seats }: Pick<BeamProps, "seats">): ReactNode {
  const blocks = [...seats].sort((a, b) => b.points - a.points);
  let top = 44;
  return blocks.map(({ card, points, weight }) => {
    const height = Math.max(0, points) * POINT;
    top -= height;
    return (
      <rect key={card} className="beam-group" x={-20} y={top} width={40} height={height}>
        <title>{t("ratification:home.parts", { card: cardName(card), points, weight })}</title>
      </rect>
    );
  });
}
