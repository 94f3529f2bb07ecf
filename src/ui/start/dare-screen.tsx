import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { type Dare, gameStore } from "../../client/game/game-store.ts";
import { t } from "../../client/i18n/index.ts";
import { caseWho, countryName } from "../../client/i18n/names.ts";
import type { MatchFiles } from "../../client/saves/match-files.ts";
import type { Answering } from "../../client/saves/saves.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { LargeFlag } from "../widgets/large-flag.tsx";

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
        <Question dare={dare} />
      )}
    </main>
  );
}

/** What the game is, for somebody who has only the link, then whose seat it is, and the question. */
function Question({ dare: { seat, setup } }: Readonly<{ dare: Dare }>): ReactNode {
  return (
    <>
      <div className="dare-game">
        <span className="wordmark">{t("app.name")}</span>
        <p className="soft">{t("dare.about", { person: caseWho(START_CASE.case) })}</p>
      </div>
      <LargeFlag iso3={seat} scale={3} />
      <p className="dare-lead">{t("dare.lead", { state: countryName(seat) })}</p>
      <ScreenHeading>{t("dare.heading")}</ScreenHeading>
      <p className="soft">
        {t("dare.match", {
          scenario: t(`scenario.${setup.scenario}.name`),
          time: t(`scenario.${setup.scenario}.time`),
        })}
      </p>
      <Acts />
    </>
  );
}

/** A link that this browser has answered already leads back to that match. */
function Acts(): ReactNode {
  const shelf = useMatchFiles();
  const answer = useAnswer(shelf);
  const look = async (): Promise<void> => {
    if (await shelf.lookAtDare()) showScreen("match");
  };
  return (
    <div className="dare-acts">
      {answer === null && (
        <Button look="primary" onPress={() => void play(shelf)}>
          {t("dare.play")}
        </Button>
      )}
      {answer !== null && answer !== "pending" && <GoOn answer={answer} />}
      {answer !== "pending" && (
        <Button look="quiet" size="small" onPress={() => void look()}>
          {t("dare.look")}
        </Button>
      )}
    </div>
  );
}

function GoOn({ answer }: Readonly<{ answer: Answering }>): ReactNode {
  const shelf = useMatchFiles();
  const goOn = async (): Promise<void> => {
    if (await shelf.continueSave(answer.id)) showScreen("match");
  };
  return (
    <>
      <Button look="primary" onPress={() => void goOn()}>
        {t(answer.over ? "dare.both" : "dare.goOn")}
      </Button>
      <Button onPress={() => void play(shelf)}>{t("dare.again")}</Button>
    </>
  );
}

/** A newcomer goes straight to the table, where the guide explains one thing at a time. */
async function play(shelf: MatchFiles): Promise<void> {
  const isGuided = await shelf.takeDare();
  showPanel("decide");
  showScreen(isGuided ? "match" : "briefing");
}

/** The match of this browser that answers the dare, or null; "pending" until it is known. */
function useAnswer(shelf: MatchFiles): Answering | "pending" | null {
  const [answer, setAnswer] = useState<Answering | "pending" | null>("pending");
  useEffect(() => {
    let isHere = true;
    void shelf
      .answerToDare()
      .catch(() => null)
      .then((found) => isHere && setAnswer(found));
    return () => {
      isHere = false;
    };
  }, [shelf]);
  return answer;
}
