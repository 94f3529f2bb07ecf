import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { capitalWish } from "../../client/selectors/match/capital-wish.ts";
import { countParties } from "../../client/selectors/ratification/capital.ts";
import { countSigned, lastArrivals } from "../../client/selectors/ratification/race.ts";
import { whyJoinedText } from "../../client/sentences/in-committee.ts";
import { useRoom } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { Places } from "../ratification/counter.tsx";
import { LargeFigure } from "../widgets/large-figure.tsx";
import { useInTurn } from "./use-in-turn.ts";

/**
 * Progress towards the instrument that brings the treaty into force, and how many came last. While the picture counts
 * a season's instruments, this keeps its place and shows nothing: it would say 1 of 40 beside the picture's 6.
 */
export function Race({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { treaty, month } = shown.view.world;
  const hasPlayed = useHasPlayed();
  const parties = countParties(treaty.deposited);
  const isReached = treaty.reached >= 0;
  return (
    <section
      className="wall-part wall-race"
      aria-labelledby="wall-race"
      data-sealed={parties === treaty.threshold}
      data-playing={!hasPlayed}
    >
      <h3 id="wall-race" className="visually-hidden">
        {t(isReached ? "wall:race.there" : "wall:race.heading", { needed: treaty.threshold })}
      </h3>
      <p className="wall-parties">
        <LargeFigure
          figure={parties}
          sentence={
            isReached
              ? t("wall:race.joined", { count: parties })
              : t("wall:race.of", { parties, needed: treaty.threshold })
          }
        />
      </p>
      <Places filled={parties} needed={treaty.threshold} />
      <Arrivals shown={shown} />
      {parties === 0 && <BeforeTheFirst shown={shown} />}
      {isReached && (
        <p className="wall-plain">
          {t(month >= treaty.inForce ? "ratification:counter.inForce" : "ratification:counter.inForceSoon", {
            month: monthName(treaty.inForce),
          })}
        </p>
      )}
    </section>
  );
}

/** While nobody has joined: how many have signed, and what joining takes. Later the count of the joined says what is missing. */
function BeforeTheFirst({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { signed, threshold } = shown.view.world.treaty;
  return (
    <>
      <p className="wall-signed numbers">{t("wall:vote.signed", { count: countSigned(signed) })}</p>
      <p className="wall-plain">{t("wall:race.missing", { count: threshold })}</p>
    </>
  );
}

/** How many have joined in the last season. The picture shows their flags; after a committee, each says why in its turn. */
function Arrivals({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const isOfCommittee = useRoom(({ room }) => room?.committee !== undefined);
  const arrivals = lastArrivals(shown.journal);
  const [at] = useInTurn(arrivals.length);
  const now = arrivals[at];
  if (now === undefined) return null;
  const count = arrivals.length;
  const { view, scenario, names } = shown;
  const wish = capitalWish({ ...view.world, scenario }, now.country);
  const why = isOfCommittee ? whyJoinedText(names.country(now.country), wish, names) : null;
  return (
    <>
      <p className="wall-arrived">
        <LargeFigure figure={count} sentence={t("wall:race.new", { count })} />
      </p>
      {why !== null && <p className="wall-plain">{why}</p>}
    </>
  );
}
