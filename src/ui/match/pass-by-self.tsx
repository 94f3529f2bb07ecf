import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { personSeats } from "../../client/selectors/match/sharing.ts";
import { isIdle } from "../../client/sessions/solo/skip-seasons.ts";
import { useGame, useSession, useTable, useUi } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";

/** How long an idle season stays before it passes by itself, in ms: enough to read its news. */
const PAUSE_MS = 6000;

/**
 * A season with nothing to win or lose passes by itself, unless the player stops it or presses anything else. With
 * reduced motion, or if several people share this device, nothing moves by itself, and the button beside it passes the
 * season.
 */
export function PassBySelf({ confirm }: Readonly<{ confirm: () => void }>): ReactNode {
  const { view, scenario } = useTable();
  const [isStopped, stop] = useState(false);
  const isStill = useUi((ui) => ui.motion !== "full");
  const isShared = useSession() === null && personSeats(view, scenario).length > 1;
  const isReading = useUi((ui) => ui.panel !== "decide" || ui.isReading);
  const passes = useGame((game) => game.status === "ready" && !game.frozen && isIdle(game));
  const isHeld = isStopped || isStill || isShared || isReading || view.world.ready.includes(view.seat);
  const isMoving = passes && !isHeld;
  const pass = useEffectEvent(confirm);
  useEffect(() => {
    if (!isMoving) return;
    const timer = setTimeout(() => pass(), PAUSE_MS);
    const hold = (): void => stop(true);
    addEventListener("pointerdown", hold);
    addEventListener("keydown", hold);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointerdown", hold);
      removeEventListener("keydown", hold);
    };
  }, [isMoving]);
  if (!passes) return null;
  const { month, monthsAhead } = view.world;
  return (
    <span className="small confirm-open" role="status">
      <span>{t("ratification:passing.next", { month: month + monthsAhead })}</span>
      {isMoving && (
        <Button size="small" look="quiet" onPress={() => stop(true)}>
          {t("ratification:passing.stop")}
        </Button>
      )}
    </span>
  );
}
