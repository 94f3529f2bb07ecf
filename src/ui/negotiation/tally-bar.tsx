import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { PlacardTally } from "../../client/selectors/negotiation/tallies.ts";
import { ShapeIcon } from "../table/shapes.tsx";

const KINDS = ["support", "live", "object", "silent"] as const;

/** The placards on a text as one bar, divided in proportion. The numbers are beside it in words. */
export function TallyBar({ tally }: Readonly<{ tally: PlacardTally }>): ReactNode {
  const all = Math.max(1, tally.support + tally.live + tally.object + tally.silent);
  return (
    <span className="tally-bar" aria-hidden="true">
      {KINDS.map((kind) => (
        <span key={kind} data-kind={kind} style={{ inlineSize: `${(100 * tally[kind]) / all}%` }} />
      ))}
    </span>
  );
}

/** The tally in words, each word with its sign. */
export function TallyWords({ tally }: Readonly<{ tally: PlacardTally }>): ReactNode {
  const kinds = KINDS.filter((kind) => kind !== "silent" || tally.silent > 0);
  return (
    <span className="tally-words small numbers">
      {kinds.map((kind) => (
        <span key={kind} className="tally-word">
          <ShapeIcon shape={kind} size={14} />
          {t(`negotiation:room.${kind}`, { count: tally[kind] })}
        </span>
      ))}
    </span>
  );
}
