import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** Number of the first beat on the match clock. All players read their mandates before it. */
const FIRST_CLOCK = 1;

/**
 * Separates the turns of two people who share a device. The curtain hides the match until the next player presses a
 * button.
 */
export function Curtain({ seat }: Readonly<{ seat: string }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const open = (): void => {
    if (view.world.clock === FIRST_CLOCK) showScreen("briefing");
    play.openCurtain();
  };
  const state = countryName(seat);
  return (
    <main className="curtain">
      <FlagIcon iso3={seat} scale={3} />
      <ScreenHeading>{t("match.curtain.heading", { state })}</ScreenHeading>
      <p>{t("match.curtain.note")}</p>
      <Button look="primary" onPress={open}>
        {t("match.curtain.open", { state })}
      </Button>
    </main>
  );
}
