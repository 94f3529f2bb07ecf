import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";

export function JoinScreen(): ReactNode {
  return (
    <ScreenFrame name="join">
      <ScreenHeading>{t("room:join.heading")}</ScreenHeading>
    </ScreenFrame>
  );
}
