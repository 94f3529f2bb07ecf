import type { ReactNode } from "react";
import { showScreen } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useConnection } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { useExport } from "./use-export.ts";

/** `children`: the button that goes on from here; `drawAgain` draws the page as it then is. */
type StandInProps = Readonly<{ sentence: string; drawAgain: () => void; children: ReactNode }>;

/** In the place of a screen that cannot be drawn: why, and every way on. */
export function StandIn({ sentence, drawAgain, children }: StandInProps): ReactNode {
  const connection = useConnection();
  const main = useLayerRef();
  const exportMatch = useExport();
  const leave = (): void => {
    showScreen("start");
    connection.leave();
    drawAgain();
  };
  return (
    <main ref={main} id="main" className="crash sheet">
      <ScreenHeading>{t("app.name")}</ScreenHeading>
      <p role="alert">{sentence}</p>
      <div className="row">
        {children}
        <Button onPress={leave}>{t("app.toStart")}</Button>
        {exportMatch !== null && <Button onPress={exportMatch}>{t("app.export")}</Button>}
      </div>
    </main>
  );
}
