import { type ComponentType, type ReactNode, Suspense, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useGame } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useLayerRef } from "../primitives/layer.ts";
import { GlossaryButton } from "./glossary-button.tsx";
import { lazily } from "./lazily.ts";

const ColoursDialog = lazily(async () => (await import("../widgets/colours-dialog.tsx")).ColoursDialog);
const RulesDialog = lazily(async () => (await import("../widgets/rules-dialog.tsx")).RulesDialog);

/** Header and main of every screen outside a match. */
export function ScreenFrame({ name, children }: Readonly<{ name: string; children: ReactNode }>): ReactNode {
  const main = useLayerRef();
  const isPlaying = useGame((game) => game.view !== null);
  return (
    <>
      <header className="screen-head">
        <span className="wordmark">{t("app.name")}</span>
        <nav aria-label={t("app.name")}>
          <GlossaryButton />
          {name === "start" ? (
            <>
              <FromHead text={t("colours.name")} Shown={ColoursDialog} />
              <FromHead text={t("rules.heading")} Shown={RulesDialog} />
            </>
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

type FromHeadProps = Readonly<{ text: string; Shown: ComponentType<Readonly<{ onClose: () => void }>> }>;

/**
 * A button in the header that opens something to set or read before a match: the colours of the page, or the rules in
 * short.
 */
function FromHead({ text, Shown }: FromHeadProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        {text}
      </Button>
      <Suspense>{isOpen && <Shown onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
