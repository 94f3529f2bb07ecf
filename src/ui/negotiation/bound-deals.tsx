import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { offersThisBeat } from "../../client/selectors/match/last-beat.ts";
import { type OwnDeals, ownDeals } from "../../client/selectors/negotiation/own-deals.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { useMine } from "../table/own-seat.ts";
import { ShapeIcon } from "../table/shapes.tsx";
import { Speaker } from "../table/speaker.tsx";

export function useOwnDeals(): OwnDeals {
  const { own } = useTable();
  return ownDeals(own, useMine().offers, offersThisBeat(useGame((game) => game.journal)));
}

/** The deals with other people in this beat. Both sides see them, whatever card is open. */
export function BoundDeals(): ReactNode {
  const { bound } = useOwnDeals();
  return (
    <div aria-live="polite">
      {bound.length > 0 && (
        <ul className="my-offers">
          {bound.map((offer) => (
            <BoundDeal key={offer.id} offer={offer} />
          ))}
        </ul>
      )}
    </div>
  );
}

function BoundDeal({ offer: { from, to, give, ask } }: Readonly<{ offer: Offer }>): ReactNode {
  const { own, names } = useTable();
  const isMine = from === own.country;
  const other = isMine ? to : from;
  const [theirs, mine] = isMine ? [ask, give] : [give, ask];
  return (
    <li className="my-offer" data-status="accepted">
      <Speaker country={other} />
      <span>
        <span className="row tight">
          <ShapeIcon shape="support" size={15} />
          <strong>{t("negotiation:offer.bound", { country: names.country(other) })}</strong>
        </span>
        <span className="small soft block">
          {t("negotiation:offer.boundTerms", {
            country: names.country(other),
            ask: names.textOn(theirs.article, theirs.alternative),
            give: names.textOn(mine.article, mine.alternative),
          })}
        </span>
      </span>
    </li>
  );
}
