import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useGame } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { StandIn } from "./stand-in.tsx";

/** Rendering has failed, but the match itself is fine. */
export function CrashScreen({ drawAgain }: Readonly<{ drawAgain: () => void }>): ReactNode {
  const isUnsaved = useGame((game) => game.saving === "failing");
  return (
    <StandIn sentence={t(isUnsaved ? "app.crashUnsaved" : "app.crash")} drawAgain={drawAgain}>
      <Button look="primary" onPress={() => location.reload()}>
        {t("app.reload")}
      </Button>
    </StandIn>
  );
}
