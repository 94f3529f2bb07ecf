import { type ReactNode, Suspense, useState } from "react";
import { showScreen } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useGame } from "../hooks.ts";
import { lazily } from "../lazily.ts";
import { Button } from "../primitives/button.tsx";
import { useLayerRef } from "../primitives/layer.ts";

const RulesDialog = lazily(async () => (await import("../widgets/rules-dialog.tsx")).RulesDialog);

/** Head and main of every screen that is not a match. */
export function ScreenFrame({ name, children }: Readonly<{ name: string; children: ReactNode }>): ReactNode {
  const main = useLayerRef();
  const isPlaying = useGame((game) => game.view !== null);
  return (
    <>
      <header className="screen-head">
        <span className="wordmark">{t("app.name")}</span>
        <nav aria-label={t("app.name")}>
          {name === "start" ? (
            <HowToPlay />
          ) : (
            <Button look="quiet" size="small" onPress={() => showScreen(isPlaying ? "match" : "start")}>
              {t(isPlaying ? "page.match" : "page.start")}
            </Button>
          )}
        </nav>
      </header>
      <main ref={main} id="main" className={`screen ${name}`}>
        {children}
      </main>
    </>
  );
}

/** The rules in short, before one sits down. */
function HowToPlay(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        {t("rules.heading")}
      </Button>
      <Suspense>{isOpen && <RulesDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
