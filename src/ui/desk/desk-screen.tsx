import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";

export function DeskScreen(): ReactNode {
  return (
    <ScreenFrame name="desk">
      <ScreenHeading>{t("desk:heading")}</ScreenHeading>
    </ScreenFrame>
  );
}
