import { type ReactNode, useRef } from "react";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";

type TheatreProps = Readonly<{
  /** The picture, which reaches from edge to edge. */
  stage: ReactNode;
  /** Under the picture: the bar that fills in a vote. */
  bar?: ReactNode | null;
  head: ReactNode;
  side: ReactNode;
  foot?: ReactNode;
  controls?: ReactNode;
  /** Whether the picture fills the whole wall for a great moment. */
  isPeak?: boolean;
  /** The last night of the talks, in which the picture is dark by itself. */
  isNight?: boolean;
  beat?: string;
  table?: number;
}>;

/** The frame of every wall, for a class and for a committee: a picture in the dark, and beside it a few large words. */
export function Theatre({
  stage,
  bar = null,
  head,
  side,
  foot,
  controls,
  isPeak = false,
  isNight = false,
  beat,
  table,
}: TheatreProps): ReactNode {
  const page = useRef<HTMLDivElement>(null);
  // A control such as that which skips a scene goes with what it controls.
  useKeptFocus(page);
  return (
    <div
      ref={page}
      className="wall-page theatre"
      data-beat={beat}
      data-table={table}
      data-peak={isPeak}
      data-night={isNight || isPeak}
    >
      <div className="theatre-left">
        <div className="theatre-stage">{stage}</div>
        {bar !== null && <div className="theatre-bar">{bar}</div>}
      </div>
      <div className="theatre-right">
        <div className="theatre-words">
          {head}
          {side}
        </div>
        <footer className="wall-foot">
          {foot}
          {controls}
        </footer>
      </div>
    </div>
  );
}

/** The controls of a wall, which `ProjectedMain` hides until the mouse moves. */
export function WallControls({
  children,
  title,
}: Readonly<{ children: ReactNode; title?: string }>): ReactNode {
  return (
    <div className="wall-controls" title={title}>
      {children}
    </div>
  );
}
