import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { fetchLab } from "../../client/selectors/debrief/debrief.ts";
import { useGame, useSingleDevice, useUi } from "../hooks/stores.ts";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";
import { type Shown, useShownAlone } from "../hooks/use-shown.ts";
import { MatchMenu } from "../match/match-menu.tsx";
import { Notices } from "../match/notices.tsx";
import { Canvas } from "../picture/canvas.tsx";
import { PictureSentence } from "../picture/picture-words.tsx";
import { Button } from "../primitives/button.tsx";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { GlossaryButton } from "../shell/glossary-button.tsx";
import { useRemembered } from "../shell/use-remembered.ts";
import { BeatClock } from "./beat-clock.tsx";
import { RoomText } from "./room-text.tsx";
import { SingleDeviceFoot } from "./single-device-foot.tsx";
import { SingleDeviceSheet } from "./single-device-sheet.tsx";

/** Loads the debrief early, because the network may be gone when it is needed. */
function fetchDebrief(): void {
  fetchLab();
  // If the download fails, the part is fetched again when it is needed.
  void import("../debrief/film-screen.tsx").catch(() => undefined);
}

/** The page for a laptop mirrored on a projector: what a wall shows, with the clerk's entries beside it. */
export function SingleDeviceTable(): ReactNode {
  const main = useLayerRef();
  const shown = useShownAlone();
  const sheet = useRef<HTMLElement>(null);
  const isPeak = useUi((ui) => ui.isPeak);
  const sentence = useId();
  useRemembered();
  useEffect(fetchDebrief, []);
  const clock = shown?.view.world.clock;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new beat starts at the top
  useLayoutEffect(() => void sheet.current?.scrollTo(0, 0), [clock]);
  useKeptFocus(sheet);
  if (shown === null) return null;
  const { beat, phase } = shown.view.world;
  return (
    <main
      ref={main}
      id="main"
      className="clerk"
      data-beat={beat}
      data-clock={clock}
      data-night={phase === "adoption" || isPeak}
    >
      <ScreenHeading isHidden>{t("page.clerk")}</ScreenHeading>
      <Head shown={shown} />
      <div className="clerk-body">
        <div className="clerk-room">
          <section className="clerk-picture" aria-label={t("match.picture")}>
            <Canvas sentence={sentence} />
            <PictureSentence id={sentence} />
          </section>
          <RoomText shown={shown} />
        </div>
        <section ref={sheet} className="clerk-sheet" aria-label={t("clerk:sheet.heading")}>
          <Notices />
          {beat === "over" ? <End /> : <SingleDeviceSheet key={clock} shown={shown} />}
        </section>
      </div>
      {beat !== "over" && <SingleDeviceFoot shown={shown} />}
    </main>
  );
}

function Head({ shown: { view, scenario } }: Readonly<{ shown: Shown }>): ReactNode {
  const { beat, clock, phase, round, season } = view.world;
  return (
    <header className="clerk-head">
      <h2>{t(`beat.${beat}.name`)}</h2>
      {phase === "negotiation" && <span>{t("wall:round", { round, rounds: scenario.rounds - 1 })}</span>}
      {phase === "ratification" && <span>{t("wall:season", { season, seasons: scenario.seasons })}</span>}
      <span className="clerk-head-end">
        {beat !== "over" && <BeatClock key={clock} beat={beat} clock={clock} />}
        <GlossaryButton />
        <MatchMenu />
      </span>
    </header>
  );
}

/**
 * Opens the debrief. From then on nothing is secret, so the button appears only after the last picture, and the clerk
 * presses it when the class is ready.
 */
function End(): ReactNode {
  const clerk = useSingleDevice();
  const isOver = useGame(({ view }) => view?.world.phase === "over");
  const [isOpening, setOpening] = useState(false);
  if (!isOver) return null;
  const open = (): void => {
    setOpening(true);
    clerk.debrief();
  };
  return (
    <div className="stack clerk-end">
      <h3>{t("clerk:end.heading")}</h3>
      <p>{t("clerk:end.note")}</p>
      <Button look="primary" isDisabled={isOpening} onPress={open}>
        {t("clerk:end.debrief")}
      </Button>
    </div>
  );
}
