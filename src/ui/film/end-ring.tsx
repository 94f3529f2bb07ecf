import type { CSSProperties, ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";

const SIZE = 120;
const RADIUS = 50;
const WIDTH = 14;

type RingProps = Readonly<{
  parties: number;
  needed: number;
  /** Words under the number. Without words the ring says nothing about its number. */
  words?: string;
}>;

/** The ring of instruments, one segment for each that is needed, with their number in the middle. */
export function EndRing({ parties, needed, words }: RingProps): ReactNode {
  const label = t("debrief:ring", { count: parties, needed });
  return (
    <svg
      className="end-ring"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={words === undefined ? label : `${words}: ${label}`}
      data-reached={parties >= needed}
      style={{ "--filled": Math.min(parties, needed) } as CSSProperties}
    >
      {Array.from({ length: needed }, (_, at) => `segment-${at}`).map((key, at) => (
        <circle
          key={key}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          fill="none"
          strokeWidth={WIDTH}
          data-there={at < parties}
          style={{ "--at": at } as CSSProperties}
          pathLength={needed}
          strokeDasharray={`0.78 ${needed - 0.78}`}
          strokeDashoffset={-at}
          transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
        />
      ))}
      <text x={SIZE / 2} y={SIZE / 2 + 10} className="end-ring-number" fontSize="34">
        {number(parties)}
      </text>
      {words !== undefined && (
        <text x={SIZE / 2} y={SIZE / 2 + 24} className="end-ring-words" fontSize="10">
          {words}
        </text>
      )}
    </svg>
  );
}
