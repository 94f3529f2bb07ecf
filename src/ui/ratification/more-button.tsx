import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";

/** Shows the choices that promise less than the best few. */
export function MoreButton({ onPress }: Readonly<{ onPress: () => void }>): ReactNode {
  return (
    <Button size="small" onPress={onPress}>
      {t("ratification:abroad.more")}
    </Button>
  );
}
