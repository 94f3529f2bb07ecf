import { type ReactNode, useEffect } from "react";
import { t } from "../../client/wording/index.ts";
import { useConnection } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import type { ScriptMissing } from "./lazy.tsx";
import { StandIn } from "./stand-in.tsx";

type MissingScreenProps = Readonly<{ missing: ScriptMissing; drawAgain: () => void }>;

/** The network has failed, not the match: a reload comes back to it, and whoever comes here again asks anew. */
export function MissingScreen({ missing, drawAgain }: MissingScreenProps): ReactNode {
  const connection = useConnection();
  useEffect(() => {
    missing.forget();
    connection.remember();
  }, [missing, connection]);
  return (
    <StandIn sentence={t("app.missing")} drawAgain={drawAgain}>
      <Button look="primary" onPress={drawAgain}>
        {t("app.tryAgain")}
      </Button>
    </StandIn>
  );
}
