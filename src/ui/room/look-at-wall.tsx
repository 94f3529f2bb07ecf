import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";

/** Whether a result is held back on this device because the wall shows it first. */
export function useIsHolding(): boolean {
  return useRoom((state) => state.isHolding);
}

/** All that a device says while the wall shows a result: its own decisions are over, and the next ones come with it. */
export function LookAtWall(): ReactNode {
  const session = useSession();
  return (
    <div className="look-at-wall" role="status">
      <strong>{t("room:bar.held")}</strong>
      <Button size="small" onPress={() => session?.showNow()}>
        {t("room:bar.showNow")}
      </Button>
    </div>
  );
}
