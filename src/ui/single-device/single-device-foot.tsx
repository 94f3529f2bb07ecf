import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName, shortList } from "../../client/i18n/names.ts";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { columnsOf } from "../../client/sessions/single-device/grid.ts";
import { openSeats } from "../../client/sessions/single-device/rows.ts";
import { useGame, useSingleDevice } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useClickGuard } from "../match/use-click-guard.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { Button } from "../primitives/button.tsx";

/**
 * The delegations that followed their mandates in the last beat because the clerk entered nothing for them, and the
 * two buttons that move the match forward or back.
 */
export function SingleDeviceFoot({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const clerk = useSingleDevice();
  const hasPlayed = useHasPlayed();
  const at = useGame((game) => game.clerk);
  const isFrozen = useGame((game) => game.frozen);
  const isResting = useClickGuard(shown.view.world.clock);
  if (at === null) return null;
  const filled = at.before?.filled ?? [];
  const move = (act: () => void) => () => {
    if (!isResting) act();
  };
  return (
    <footer className="clerk-foot">
      <span className="clerk-foot-words small">
        {filled.length > 0 && t("clerk:sheet.filled", { countries: shortList(filled.map(countryName)) })}
      </span>
      <Button isDisabled={isFrozen || !hasPlayed || !at.mayUndo} onPress={move(clerk.undo)}>
        {t("clerk:sheet.undo")}
      </Button>
      <Button look="primary" isDisabled={isFrozen} onPress={move(hasPlayed ? clerk.close : skipMotion)}>
        {hasPlayed
          ? closeText(openSeats(columnsOf(shown.view, shown.scenario), at.sheet).length)
          : t("clerk:sheet.skip")}
      </Button>
    </footer>
  );
}

function closeText(open: number): string {
  return open === 0 ? t("clerk:sheet.close") : t("clerk:sheet.closeOpen", { count: open });
}
