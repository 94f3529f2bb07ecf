import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { usePlay, useUi } from "../hooks/stores.ts";
import { useIsSmall } from "../hooks/use-is-narrow.ts";
import { useHall } from "./use-hall.ts";

/** What the corners and the stripes on desks stand for, while there are any in the hall. */
export function HallKey(): ReactNode {
  const isHall = useUi((ui) => ui.picture === "chamber" && !ui.isReading && !ui.isWordless);
  const isSmall = useIsSmall();
  const isWatched = usePlay().watchList().length > 0;
  const isLined = useHall().lines.length > 0;
  // The desks of a phone are too small for corners and stripes.
  if (!isHall || isSmall || (!isWatched && !isLined)) return null;
  return (
    <p className="hall-key">
      {isWatched && (
        <span className="hall-key-part">
          <span className="hall-key-corners" aria-hidden="true" /> {t("match.hallKey.watched")}
        </span>
      )}
      {isLined && (
        <span className="hall-key-part">
          <span className="hall-key-stripes" aria-hidden="true" /> {t("match.hallKey.line")}
        </span>
      )}
    </p>
  );
}
