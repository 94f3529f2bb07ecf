import type { CSSProperties, ReactNode } from "react";
import { number } from "../../client/i18n/index.ts";
import { type Shape, ShapeIcon } from "../table/shapes.tsx";
import "./vote-bar.css";

export type Side = Readonly<{
  id: "yes" | "no" | "abstain" | "missing";
  name: string;
  count: number;
}>;

type VoteBarProps = Readonly<{
  sides: readonly Side[];
  /** Votes in favour that carry the question, or null if the bar has no such line. */
  needed: number | null;
}>;

const SIGNS: Readonly<Record<Side["id"], Shape>> = {
  yes: "support",
  no: "object",
  abstain: "abstain",
  missing: "silent",
};

/** From the left the votes in favour, from the right those against, and the line that the first must cross. */
const ORDER = ["yes", "missing", "abstain", "no"] as const;

/** A vote as one bar that fills from both ends, with its counts in words below. */
export function VoteBar({ sides, needed }: VoteBarProps): ReactNode {
  const all = Math.max(1, needed ?? 0, sumOf(sides));
  const yes = sides.find(({ id }) => id === "yes")?.count ?? 0;
  return (
    <div className="vote-bar">
      <div className="vote-bar-track" aria-hidden="true">
        {ORDER.map((id) => {
          const count = sides.find((side) => side.id === id)?.count ?? 0;
          return <span key={id} data-side={id} style={{ inlineSize: `${(100 * count) / all}%` }} />;
        })}
        {needed !== null && needed > 0 && (
          <span
            className="vote-bar-line"
            data-crossed={yes >= needed}
            style={{ "--at": `${(100 * needed) / all}%` } as CSSProperties}
          />
        )}
      </div>
      <dl className="vote-bar-counts numbers">
        {sides.map(({ id, name, count }) => (
          <div key={id} data-side={id}>
            <dt>
              <ShapeIcon shape={SIGNS[id]} /> {name}
            </dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function sumOf(sides: readonly Side[]): number {
  return sides.reduce((sum, { count }) => sum + count, 0);
}
