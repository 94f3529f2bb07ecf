import { type ReactNode, useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { useConnect, useGame } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import type { ScriptMissing } from "./lazy.tsx";
import { StandIn } from "./stand-in.tsx";

type MissingScreenProps = Readonly<{ missing: ScriptMissing; drawAgain: () => void }>;

/** The network has failed, not the match. A reload returns to the match, and opening the screen again retries. */
export function MissingScreen({ missing, drawAgain }: MissingScreenProps): ReactNode {
  const connect = useConnect();
  const hasMatch = useGame((game) => game.view !== null);
  useEffect(() => {
    missing.forget();
    if (hasMatch) void connect().then(({ shelf }) => shelf.remember());
  }, [missing, connect, hasMatch]);
  return (
    <StandIn sentence={t("app.missing")} drawAgain={drawAgain}>
      <Button look="primary" onPress={drawAgain}>
        {t("app.tryAgain")}
      </Button>
    </StandIn>
  );
}
