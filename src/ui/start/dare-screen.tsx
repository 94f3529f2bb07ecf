import type { ReactNode } from "react";
import { useStore } from "zustand";
import { gameStore } from "../../client/game/game-store.ts";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** A friend's finished match as a question. It says which seat and which length, and nothing of how it ended. */
export function DareScreen(): ReactNode {
  const main = useLayerRef();
  const dare = useStore(gameStore, (game) => game.dare);
  return (
    <main ref={main} id="main" className="dare">
      {dare === null ? (
        <>
          <ScreenHeading>{t("page.dare")}</ScreenHeading>
          <Button onPress={() => showScreen("start")}>{t("app.toStart")}</Button>
        </>
      ) : (
        <Question iso3={dare.seat} scenario={dare.setup.scenario} />
      )}
    </main>
  );
}

type QuestionProps = Readonly<{
  iso3: string;
  scenario: NonNullable<ReturnType<typeof gameStore.getState>["dare"]>["setup"]["scenario"];
}>;

function Question({ iso3, scenario }: QuestionProps): ReactNode {
  const shelf = useMatchFiles();
  const play = async (): Promise<void> => {
    await shelf.takeDare();
    showPanel("decide");
    showScreen("briefing");
  };
  const look = async (): Promise<void> => {
    if (await shelf.lookAtDare()) showScreen("match");
  };
  return (
    <>
      <FlagIcon iso3={iso3} scale={3} />
      <p className="dare-lead">{t("dare.lead", { state: countryName(iso3) })}</p>
      <ScreenHeading>{t("dare.heading")}</ScreenHeading>
      <p className="soft">
        {t("dare.match", {
          scenario: t(`scenario.${scenario}.name`),
          time: t(`scenario.${scenario}.time`),
        })}
      </p>
      <Button look="primary" onPress={() => void play()}>
        {t("dare.play")}
      </Button>
      <Button look="quiet" size="small" onPress={() => void look()}>
        {t("dare.look")}
      </Button>
    </>
  );
}
