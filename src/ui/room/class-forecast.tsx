import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { EVEN, GUESS_STEP, guessOf, isAskedHere } from "../../client/sessions/room/class-forecast.ts";
import { useRoom, useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Slider } from "../primitives/slider.tsx";

/**
 * Before the decision on the text, each device guesses once how likely the text is to be adopted. The debrief shows
 * all guesses.
 */
export function ClassForecast(): ReactNode {
  const room = useRoom((state) => state.room);
  const { view, scenario } = useTable();
  if (room === null || !isAskedHere(room, view.world.beat, scenario.procedure)) return null;
  return (
    <section className="class-forecast" aria-label={t("room:forecast.label")}>
      {room.guess === null ? (
        <GuessForm beat={view.world.clock} />
      ) : (
        <p className="small soft" role="status">
          {t("room:forecast.said", { percent: room.guess })}
        </p>
      )}
    </section>
  );
}

/** A value has to be chosen: a thumb that already says 50% would be sent by many who have not thought about it. */
function GuessForm({ beat }: Readonly<{ beat: number }>): ReactNode {
  const session = useSession();
  const isSending = useRoom((state) => state.isSending);
  const [chosen, choose] = useState<number | null>(null);
  const send = (): void => {
    if (chosen !== null) void session?.order({ type: "guess", beat, percent: guessOf(100 * chosen) });
  };
  return (
    <>
      <Slider
        label={t("room:forecast.ask")}
        value={chosen ?? EVEN / 100}
        unset={chosen === null ? t("room:forecast.unset") : null}
        least={0}
        most={1}
        step={GUESS_STEP / 100}
        format={{ style: "percent" }}
        onChange={choose}
      />
      <Button size="small" isDisabled={isSending || chosen === null} onPress={send}>
        {t("room:forecast.say")}
      </Button>
    </>
  );
}
