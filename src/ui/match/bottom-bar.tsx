import { type ReactNode, useEffect, useState } from "react";
import { EMPTY_CHAIR_TRUST, isLeavingChair } from "../../client/conduct.ts";
import { showPanel } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useConnection, useGame, useTable } from "../hooks.ts";
import { Button, LinkButton } from "../primitives/button.tsx";
import { openTasks } from "./open-tasks.ts";
import { SealedActs } from "./sealed-acts.tsx";
import { useTicker } from "./use-ticker.ts";

/** What has just happened, what is sealed, and the button that closes the beat. */
export function BottomBar(): ReactNode {
  const { view } = useTable();
  return (
    <footer className="bottom-bar">
      <Ticker />
      {view.mine !== null && (
        <div className="bottom-bar-acts">
          <SealedActs />
          <ConfirmButton />
        </div>
      )}
    </footer>
  );
}

function Ticker(): ReactNode {
  const lines = useTicker();
  return (
    <div className="ticker">
      <ul className="ticker-lines" aria-label={t("match.ticker")}>
        {lines.map((line) => (
          <li key={line.text} className="ticker-line" data-tone={line.tone}>
            {line.text}
          </li>
        ))}
      </ul>
      <LinkButton onPress={() => showPanel("journal")}>{t("match.tickerMore")}</LinkButton>
    </div>
  );
}

/** A second press within this time is the tail of a double click, not a wish to close the next beat too. */
const REST_MS = 450;

function ConfirmButton(): ReactNode {
  const connection = useConnection();
  const { view } = useTable();
  const isReady = useGame((game) => game.status === "ready" && !game.frozen);
  const { beat, clock } = view.world;
  const isResting = useRest(clock);
  const confirm = (): void => {
    if (isResting) return;
    connection.confirm();
    showPanel("decide");
  };
  return (
    <div className="confirm">
      <Open />
      <Button look="primary" isDisabled={!isReady} onPress={confirm}>
        {beat === "over" ? t("beat.over.name") : t(`beat.${beat}.confirm`)}
      </Button>
    </div>
  );
}

/** What is still open; an empty chair is told what it costs. */
function Open(): ReactNode {
  const { view } = useTable();
  const count = openTasks(view);
  if (isLeavingChair(view)) {
    return (
      <span className="small confirm-open confirm-empty">
        {t("match.emptyChair", { trust: EMPTY_CHAIR_TRUST })}
      </span>
    );
  }
  return count > 0 ? <span className="small soft confirm-open">{t("match.open", { count })}</span> : null;
}

function useRest(clock: number): boolean {
  const [rested, setRested] = useState(clock);
  useEffect(() => {
    const timer = setTimeout(() => setRested(clock), REST_MS);
    return () => clearTimeout(timer);
  }, [clock]);
  return rested !== clock;
}
