import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { plannedSeconds } from "../../client/sessions/single-device/clock.ts";
import type { Beat } from "../../engine/state/world.ts";
import { clockText } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** The time planned for the beat. The clerk, not the clock, closes the beat. */
export function BeatClock({ beat, clock }: Readonly<{ beat: Beat; clock: number }>): ReactNode {
  const [left, setLeft] = useState(() => plannedSeconds(beat, clock));
  const [isPaused, pause] = useState(false);
  useEffect(() => {
    if (isPaused) return;
    // Measures the elapsed time, because timers in a background page run rarely.
    let before = Date.now();
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - before) / SECOND_MS);
      before += passed * SECOND_MS;
      setLeft((now) => Math.max(0, now - passed));
    }, SECOND_MS);
    return () => clearInterval(timer);
  }, [isPaused]);
  return (
    <fieldset className="clerk-clock" aria-label={t("clerk:head.clock")}>
      <span role="timer" className="numbers" data-up={left === 0}>
        {left === 0 ? t("clerk:head.up") : clockText(left)}
      </span>
      <Button size="small" onPress={() => pause(!isPaused)}>
        {t(isPaused ? "clerk:head.goOn" : "clerk:head.pause")}
      </Button>
      <Button size="small" onPress={() => setLeft(left + MINUTE_S)}>
        {t("clerk:head.more")}
      </Button>
    </fieldset>
  );
}
