import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useConnect, useGame } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { useExport } from "./use-export.ts";

/** `children`: the button that continues from here. `drawAgain`: renders the page again. */
type StandInProps = Readonly<{ sentence: string; drawAgain: () => void; children: ReactNode }>;

/** Replaces a screen that cannot be rendered. Explains why and offers every way to continue. */
export function StandIn({ sentence, drawAgain, children }: StandInProps): ReactNode {
  const connect = useConnect();
  const hasMatch = useGame((game) => game.view !== null);
  const main = useLayerRef();
  const exportMatch = useExport();
  const leave = (): void => {
    showScreen("start");
    // Without a match there is nothing to leave, and the connection may be the very script that is missing.
    if (hasMatch) void connect().then(({ shelf }) => shelf.leave());
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
