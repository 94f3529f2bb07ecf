import { type ReactNode, useState } from "react";
import { hasPlacard } from "../../client/game/form-drafts.ts";
import { gameStore } from "../../client/game/game-store.ts";
import { t } from "../../client/i18n/index.ts";
import { selectArticle, showPanel, skipMotion } from "../../client/screen/ui-store.ts";
import { isLeavingChair } from "../../client/selectors/match/conduct.ts";
import { isLent } from "../../client/selectors/match/lent.ts";
import { othersWaiting, personSeats } from "../../client/selectors/match/sharing.ts";
import { isWaiting, skipSeasons } from "../../client/sessions/solo/skip-seasons.ts";
import { thinkingRivals } from "../../client/setup/rivals.ts";
import type { View } from "../../engine/views/view.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useGame, useIsTurning, usePlay, useRoom, useSession, useTable } from "../hooks/stores.ts";
import { REST_MS, useClickGuard } from "../hooks/use-click-guard.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";
import { useUnreadMove } from "../move/use-move.ts";
import { Button } from "../primitives/button.tsx";
import { confirmText, type EmptyChair } from "../ratification/confirm-text.ts";
import { useSeasonQuestions } from "../ratification/use-season-questions.ts";
import { RoomWaiting } from "../room/room-bar.tsx";
import { Refused } from "../room/room-notices.tsx";
import { EndQuestion, useEndAsk } from "./end-ask.tsx";
import { leadToOpenRow } from "./lead-to-open-row.ts";
import { OPEN_ID, OpenDecisions } from "./open-decisions.tsx";
import { PassBySelf } from "./pass-by-self.tsx";
import { Presets, SealedActs } from "./sealed-acts.tsx";
import { SoundOffer } from "./sound-offer.tsx";
import { UnconfirmedNote, useUnconfirmed } from "./unconfirmed.tsx";
import { useTicker } from "./use-ticker.ts";

/** The latest news for watchers, the sealed acts, and the button that closes the beat. */
export function BottomBar(): ReactNode {
  const { view } = useTable();
  const partner = usePartnerRole();
  // In a pair, the acts that the other member has sealed appear in the panel. A seat that a bot plays has none.
  const isOwn = !isLent(view) && (partner === null || view.world.beat === "season");
  const isTurning = useIsTurning();
  const { move, goOn } = useUnreadMove();
  // The decision that follows the card is a new step, which a double click on the card must not close.
  const isResting = useClickGuard(2 * view.world.clock + (move === null ? 1 : 0));
  return (
    <footer className="bottom-bar">
      <NotTaken />
      {/* A player has read on the card what happened, and finds the rest in the journal. */}
      <SoundOffer>{view.mine === null ? <Ticker /> : <span className="ticker" />}</SoundOffer>
      {isTurning ? (
        <SkipButton />
      ) : view.mine === null ? (
        <WatchButtons isResting={isResting} />
      ) : move !== null ? (
        <ReadButton isResting={isResting} onRead={goOn} />
      ) : (
        <div className="bottom-bar-acts">
          {isOwn && <Presets />}
          {isOwn && <SealedActs />}
          <ConfirmButton isResting={isResting} />
        </div>
      )}
    </footer>
  );
}

/** The only button while the picture shows what has happened. Escape does the same, wherever the focus is. */
function SkipButton(): ReactNode {
  const [shownAt] = useState(() => performance.now());
  const skip = (): void => {
    if (performance.now() - shownAt >= REST_MS) skipMotion();
  };
  return (
    <div className="confirm">
      <Button look="primary" onPress={skip}>
        {t("match.skip")}
      </Button>
    </div>
  );
}

/** Leads from what the last move did to the next decision. */
function ReadButton({ isResting, onRead }: RestProps & Readonly<{ onRead: () => void }>): ReactNode {
  const { beat } = useTable().view.world;
  return (
    <div className="confirm" data-step="read">
      <Button
        look="primary"
        onPress={() => {
          if (!isResting) onRead();
        }}
      >
        {t("move:next", { beat: t(`beat.${beat}.name`) })}
      </Button>
    </div>
  );
}

/** Why the room refused the last press, in a place that is visible at any scroll position. */
function NotTaken(): ReactNode {
  const refused = useRoom((state) => state.refused);
  return useSession() === null ? null : <Refused reason={refused} />;
}

/** `isResting`: the beat has only just opened, so a press cannot be meant for it. */
type RestProps = Readonly<{ isResting: boolean }>;

/** A spectator's buttons, which go to the next beat or to the end. */
function WatchButtons({ isResting }: RestProps): ReactNode {
  const play = usePlay();
  const isReady = useGame((game) => game.status === "ready" && !game.frozen);
  const toTheEnd = (): void => {
    play.finish();
    // A jump to the end skips everything in between.
    skipMotion();
  };
  return (
    <div className="confirm">
      <Button isDisabled={!isReady} onPress={toTheEnd}>
        {t("match.watchEnd")}
      </Button>
      <Button
        look="primary"
        isDisabled={!isReady}
        onPress={() => {
          if (!isResting) play.ready();
        }}
      >
        {t("match.goOn")}
      </Button>
    </div>
  );
}

function Ticker(): ReactNode {
  const lines = useTicker();
  return (
    <div className="ticker">
      <ul className="ticker-lines" aria-label={t("match.ticker")}>
        {lines.map((line) => (
          <li key={line.text} className="ticker-line" data-tone={line.tone}>
            {line.text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ConfirmButton({ isResting }: RestProps): ReactNode {
  const play = usePlay();
  const { view, scenario } = useTable();
  const isReady = useGame((game) => game.status === "ready" && !game.frozen);
  const isHolding = useRoom((state) => state.isHolding);
  const isPartners = usePartnerRole() !== null;
  const isInRoom = useSession() !== null;
  // Neither the part of a partner nor a seat that a bot plays is closed from this device.
  const isOthers = isPartners || isLent(view);
  const isHandedOn = !isInRoom && othersWaiting(view, scenario).length > 0;
  const { left } = useSeasonQuestions();
  const { empty, leadToPlacards } = useEmptyChair();
  const { told, stop } = useUnconfirmed();
  const hasBegun = useGame((game) => hasPlacard(game.drafts));
  const ask = useEndAsk();
  const end = (): void => {
    play.ready();
    showPanel("decide");
    selectArticle(-1);
  };
  const confirm = (): void => {
    // The button of a first match has already named what an empty chair costs, but not that a placard would be lost.
    const isNamed = empty === "costly" && !hasBegun;
    if (!isResting && !stop() && (isNamed || !ask.ask())) end();
  };
  return (
    <div className="confirm">
      {isInRoom && <RoomWaiting />}
      {!isInRoom && isWaitingForRivals(view) && <Thinking />}
      {told !== null && <UnconfirmedNote open={told} />}
      {told === null && !isOthers && !isHolding && !isWaitingForRivals(view) && <OpenDecisions />}
      {!isOthers && !isHolding && <PassBySelf key={view.world.clock} confirm={confirm} />}
      {!isInRoom && <PassOn />}
      {!isOthers && (
        <Button
          look={empty === "costly" ? "danger" : "primary"}
          isDisabled={!isReady || isHolding || isWaitingForRivals(view) || left.length > 0}
          {...(left.length > 0 || told !== null ? { "aria-describedby": OPEN_ID } : {})}
          onPress={empty === "leads" ? leadToPlacards : confirm}
        >
          {isInRoom ? t("room:bar.done") : confirmText(view, { isHandedOn, empty })}
        </Button>
      )}
      <EndQuestion ask={ask} onEnd={end} />
    </div>
  );
}

/**
 * With a guide, the first press on an empty table leads to the placards. After it the button names what an empty chair
 * costs, so that a newcomer who presses nothing else still goes on.
 */
function useEmptyChair() {
  const { view } = useTable();
  const { isOn } = useGuide();
  const [led, setLed] = useState(-1);
  const isEmpty = isOn && isLeavingChair(view);
  const leadToPlacards = (): void => {
    setLed(view.world.clock);
    showPanel("decide");
    requestAnimationFrame(leadToOpenRow);
  };
  const empty: EmptyChair = !isEmpty ? "none" : led === view.world.clock ? "costly" : "leads";
  return { empty, leadToPlacards };
}

/** The rivals whose search is still running after the player is ready. */
function Thinking(): ReactNode {
  const { view, names, scenario } = useTable();
  const countries = thinkingRivals(view.world, scenario);
  return (
    <span className="small soft confirm-open" role="status">
      {t("match.thinking", { count: countries.length, countries: names.countries(countries) })}
    </span>
  );
}

function isWaitingForRivals({ world, seat }: View): boolean {
  return world.ready.includes(seat);
}

/** Skips several months at once if nothing is left to decide. */
function PassOn(): ReactNode {
  const play = usePlay();
  const { view, scenario } = useTable();
  const waits = useGame((game) => game.status === "ready" && !game.frozen && isWaiting(game));
  if (!waits || view.world.season >= scenario.seasons || personSeats(view, scenario).length > 1) return null;
  return <Button onPress={() => skipSeasons(play, gameStore)}>{t("match.passOn")}</Button>;
}
