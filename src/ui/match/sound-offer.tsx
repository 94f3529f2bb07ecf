import { type ReactNode, useEffect, useId, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Volume } from "../../client/screen/cues.ts";
import { isSoundUnasked, setVolume } from "../../client/screen/sound-settings.ts";
import { showCaption } from "../../client/screen/ui-store.ts";
import { hasBigMoment } from "../../client/selectors/match/big-moment.ts";
import { useGame, useRoom } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import "./sound-offer.css";

/**
 * Offers sound once, after the picture has shown its first big moment. The offer goes with the beat and never comes
 * back. Devices of a room do not offer it: thirty of them would sound at once. The offer stands in the bar below the
 * picture, where it covers nothing, in the place of what is given as children.
 */
export function SoundOffer({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const queue = useGame((game) => game.queue);
  const clock = useGame((game) => game.view?.world.clock ?? -1);
  const isInRoom = useRoom(({ room }) => room !== null);
  const question = useId();
  const [at, offer] = useState<number | null>(null);
  const isDue = !isInRoom && hasBigMoment(queue.map(({ event }) => event));
  useEffect(() => {
    if (!isDue || !isSoundUnasked()) return;
    // What is kept now says that it has been offered, also to a player who does not answer.
    setVolume("off");
    offer(clock);
  }, [isDue, clock]);
  if (at !== clock) return children;
  const answer = (volume: Volume): void => {
    setVolume(volume);
    showCaption({ name: "gavel", strength: 1 });
    offer(null);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lie in a row with its legend
    <div className="sound-offer" role="group" aria-labelledby={question}>
      <span id={question}>{t("sound.offer")}</span>
      <Button size="small" aria-label={t("sound.yesSaid")} onPress={() => answer("quiet")}>
        {t("sound.yes")}
      </Button>
      <Button look="quiet" size="small" aria-label={t("sound.noSaid")} onPress={() => answer("off")}>
        {t("sound.no")}
      </Button>
    </div>
  );
}
