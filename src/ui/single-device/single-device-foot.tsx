import { type ReactNode, useState } from "react";
import { EMPTY_SHEET } from "../../client/game/single-device-sheet.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName, shortList } from "../../client/i18n/names.ts";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { columnsOf } from "../../client/sessions/single-device/grid.ts";
import { openSeats } from "../../client/sessions/single-device/rows.ts";
import { useGame, useSingleDevice } from "../hooks/stores.ts";
import { useClickGuard } from "../hooks/use-click-guard.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { EndDialog } from "../match/end-dialog.tsx";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { Button } from "../primitives/button.tsx";

/**
 * The delegations that followed their mandates in the last beat because the clerk entered nothing for them, and the
 * two buttons that move the match forward or back. Closing asks first if a delegation has neither shown anything nor
 * been left to its mandate on purpose.
 */
export function SingleDeviceFoot({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const clerk = useSingleDevice();
  const hasPlayed = useHasPlayed();
  const at = useGame((game) => game.clerk);
  const isFrozen = useGame((game) => game.frozen);
  const isResting = useClickGuard(shown.view.world.clock);
  const { count, close, question } = useAskedClose(shown);
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
      <Button look="primary" isDisabled={isFrozen} onPress={move(hasPlayed ? close : skipMotion)}>
        {hasPlayed ? closeText(count) : t("clerk:sheet.skip")}
      </Button>
      {question}
    </footer>
  );
}

/** Closes the beat, or asks first if something is missing for `count` delegations. */
function useAskedClose({ view, scenario }: Shown) {
  const clerk = useSingleDevice();
  const sheet = useGame((game) => game.clerk?.sheet ?? EMPTY_SHEET);
  const [askedAt, setAskedAt] = useState(-1);
  const { clock } = view.world;
  const count = openSeats(columnsOf(view, scenario), sheet).length;
  const answer = (act: () => void) => () => {
    setAskedAt(-1);
    requestAnimationFrame(leadToSheet);
    act();
  };
  const question = askedAt === clock && count > 0 && (
    <EndDialog
      title={t("clerk:sheet.ask", { count })}
      onBack={answer(() => undefined)}
      onGo={answer(clerk.close)}
    />
  );
  return { count, close: count > 0 ? () => setAskedAt(clock) : clerk.close, question };
}

function closeText(open: number): string {
  return open === 0 ? t("clerk:sheet.close") : t("clerk:sheet.closeOpen", { count: open });
}

/** The focus goes to what the class is asked, not back to the button that ends the beat. */
function leadToSheet(): void {
  const heading = document.querySelector<HTMLElement>(".clerk-sheet :is(h2, h3)");
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
