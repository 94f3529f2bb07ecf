import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Moment } from "../../client/selectors/debrief/moments.ts";
import { momentText } from "../../client/sentences/deed-words.ts";
import type { GameEvent } from "../../engine/events/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { Fork, isOtherWay } from "./fork.tsx";
import { MomentPicture } from "./moment-picture.tsx";
import type { FilmPlace } from "./use-film.ts";

type MomentProps = Readonly<{
  moment: Moment;
  events: readonly GameEvent[];
  scenario: Scenario;
  place: FilmPlace;
}>;

/**
 * Shows the picture first, then what was done, together with a question. On request it shows what would have happened
 * otherwise.
 */
export function MomentChapter({ moment, events, scenario, place }: MomentProps): ReactNode {
  const { step, played } = place;
  return (
    <div className="film-moment">
      <MomentPicture moment={moment} events={events} scenario={scenario} onPlayed={played} />
      <div className="film-words" role="status">
        {step !== "picture" && <p className="film-deed">{momentText(moment, scenario)}</p>}
        {step === "told" && (
          <p className="film-guess">{t(isOtherWay(moment) ? "film:guessInstead" : "film:guess")}</p>
        )}
        {step === "fork" && <Fork moment={moment} scenario={scenario} />}
      </div>
    </div>
  );
}
