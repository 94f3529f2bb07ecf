import { type ReactNode, Suspense, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useConnect } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { lazily } from "../shell/lazily.ts";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { FIRST_SEAT, firstSetup } from "./first-match.ts";
import { FortyRing } from "./forty-ring.tsx";
import { SaveList, type SavesProps } from "./save-list.tsx";
import { listedAtStart, nameOf, placeOf } from "./save-words.ts";
import { Ines, StartCase } from "./start-case.tsx";
import { TodayAct } from "./today-act.tsx";
import { useOpenSave, useSaves } from "./use-saves.ts";

const OpenDialog = lazily(async () => (await import("./open-dialog.tsx")).OpenDialog);

type StartScreenProps = Readonly<{
  /** Called once the page is rendered. */
  onShown: () => void;
}>;

/**
 * The list of saves decides what comes first on the page, so the page appears only together with the list and nothing
 * moves afterwards.
 */
export function StartScreen({ onShown }: StartScreenProps): ReactNode {
  const { found, reload } = useSaves();
  return (
    <ScreenFrame name="start">
      {found !== null && !found.isKeeping && (
        <p className="notice unsaved" role="alert">
          {t("start.notKept")}
        </p>
      )}
      {found !== null && <StartPage saves={found.saves} onChange={reload} onShown={onShown} />}
    </ScreenFrame>
  );
}

function StartPage({ saves, onChange, onShown }: SavesProps & StartScreenProps): ReactNode {
  useEffect(onShown, [onShown]);
  const listed = listedAtStart(saves);
  return (
    <>
      <section className="start-hero">
        <div className="start-words">
          <Ines />
          <p className="start-lead">{t("start.lead")}</p>
          <StartActs saves={saves} />
        </div>
        <FortyRing />
      </section>
      <div className="start-below">
        {listed.length > 0 && <SaveList saves={listed} onChange={onChange} />}
        <StartCase />
        <p className="small soft">{t("start.exercise")}</p>
      </div>
    </>
  );
}

/** An unfinished match comes first, since the player most likely wants to continue it. */
function StartActs({ saves }: Pick<SavesProps, "saves">): ReactNode {
  const latest = saves.find(({ over, health }) => !over && health === "good") ?? null;
  const [isOpening, setOpening] = useState(false);
  return (
    <ul className="start-acts">
      {latest !== null && <ContinueAct save={latest} />}
      <FirstAct isMain={latest === null} />
      <StartAct text={t("start.new")} hint={t("start.newHint")} act={() => showScreen("setup")} />
      <StartAct
        text={t("start.challenges")}
        hint={t("start.challengesHint")}
        act={() => showScreen("challenges")}
      />
      <StartAct text={t("start.watch")} act={() => showScreen("watch")} />
      <StartAct text={t("start.join")} act={() => showScreen("join")} />
      <StartAct text={t("start.desk")} act={() => showScreen("desk")} />
      <StartAct text={t("start.clerk")} act={() => showScreen("clerk")} />
      <StartAct text={t("start.committee")} act={() => showScreen("committee")} />
      <StartAct text={t("start.board")} act={() => showScreen("board")} />
      <StartAct text={t("start.print")} act={() => showScreen("print")} />
      <TodayAct saves={saves} />
      <StartAct text={t("start.open")} act={() => setOpening(true)} />
      <StartAct text={t("start.lab")} act={() => showScreen("lab")} />
      <StartAct text={t("start.about")} act={() => showScreen("about")} />
      <StartAct text={t("start.matches")} act={() => showScreen("matches")} />
      <Suspense>{isOpening && <OpenDialog onClose={() => setOpening(false)} />}</Suspense>
    </ul>
  );
}

function ContinueAct({ save }: Readonly<{ save: SaveSummary }>): ReactNode {
  const open = useOpenSave();
  return (
    <li className="start-act start-main">
      <Button look="primary" onPress={() => void open(save.id)}>
        {t("start.continueSave", { name: nameOf(save) })}
      </Button>
      <span className="small soft">{placeOf(save)}</span>
    </li>
  );
}

/** One press starts the first match. */
function FirstAct({ isMain }: Readonly<{ isMain: boolean }>): ReactNode {
  const connect = useConnect();
  const start = async (): Promise<void> => {
    const [{ shelf }, setup] = await Promise.all([connect(), firstSetup()]);
    await shelf.startMatch(setup, FIRST_SEAT, true);
    showScreen("match");
  };
  return (
    <li className="start-act start-main">
      <Button look={isMain ? "primary" : "plain"} onPress={() => void start()}>
        {t("start.first")}
      </Button>
      <span className="small soft">{t("start.firstHint", { state: countryName(FIRST_SEAT) })}</span>
    </li>
  );
}

type StartActProps = Readonly<{ text: string; hint?: string; act: () => void }>;

function StartAct({ text, hint, act }: StartActProps): ReactNode {
  return (
    <li className="start-act">
      <Button onPress={act}>{text}</Button>
      {hint !== undefined && <span className="small soft">{hint}</span>}
    </li>
  );
}
