import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";

export function WallScreen(): ReactNode {
  return (
    <ScreenFrame name="wall">
      <ScreenHeading>{t("wall:heading")}</ScreenHeading>
    </ScreenFrame>
  );
}
