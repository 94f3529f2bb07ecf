import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { PlacardTally } from "../../client/selectors/negotiation/tallies.ts";
import { TallyBar } from "../negotiation/tally-bar.tsx";
import { ShapeIcon } from "../table/shapes.tsx";
import "./board.css";

/** The placards in the order of their numbers. */
const KINDS = ["support", "live", "object"] as const;

/** The placards on a text as a bar, and beside it how many there are of each, in words. */
export function BoardTally({ tally }: Readonly<{ tally: PlacardTally }>): ReactNode {
  const { support, live, object } = tally;
  return (
    <>
      <span className="wall-board-tally" aria-hidden="true">
        <TallyBar tally={tally} />
        <span className="wall-board-counts numbers">
          {KINDS.map((kind) => (
            <span key={kind}>
              <ShapeIcon shape={kind} />
              {t(`wall:text.${kind}`, { count: tally[kind] })}
            </span>
          ))}
        </span>
      </span>
      <span className="visually-hidden">{t("wall:text.tally", { support, live, object })}</span>
    </>
  );
}
