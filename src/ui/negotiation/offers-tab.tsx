import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { grouped, type SameOffers } from "../../client/selectors/negotiation/deal.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useGuide } from "../guide/use-guide.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Button } from "../primitives/button.tsx";
import { ShapeIcon } from "../table/shapes.tsx";
import { Speaker } from "../table/speaker.tsx";
import { useMarket } from "../table/use-market.ts";
import { useRefusalPrice } from "../table/use-refusal-price.ts";
import { Why } from "../widgets/reason-list.tsx";
import { useOwnDeals } from "./bound-deals.tsx";
import { OfferCard } from "./offer-card.tsx";

/** Number of offers shown in full: the best one. The others are one press away. */
const MOST = 1;

/** Open packages from other states, best for the mandate first. */
export function OffersTab({ offers }: Readonly<{ offers: readonly Offer[] }>): ReactNode {
  const all = useCounteredFirst(grouped(useMarket(), offers));
  const [isLong, setLong] = useState(false);
  const { isOn } = useGuide();
  const isFirstRound = useTable().view.world.round === 1;
  return (
    <section className="stack" aria-labelledby="offers-heading">
      <h3 id="offers-heading" className="visually-hidden">
        {t("negotiation:offer.heading")}
      </h3>
      {all.length === 0 && (
        <>
          <p>{t("negotiation:offer.next")}</p>
          <MyOffers />
        </>
      )}
      {all.map((same, at) => (
        <div key={same[0].offer.id} hidden={!isLong && at >= MOST}>
          <OfferCard same={same} />
        </div>
      ))}
      {all.length > 0 && isFirstRound && !isOn && <p className="small soft">{t("negotiation:offer.lead")}</p>}
      {!isLong && all.length > MOST && (
        <Button onPress={() => setLong(true)}>
          {t("negotiation:offer.more", { count: all.length - MOST })}
        </Button>
      )}
    </section>
  );
}

/** An offer whose other terms are being written keeps its place in front of a better one that comes. */
function useCounteredFirst(all: readonly SameOffers[]): readonly SameOffers[] {
  const [{ offer: countered }] = useDraft("counter", { offer: -1 });
  const isCountered = (same: SameOffers): boolean => same.some(({ offer }) => offer.id === countered);
  return [...all.filter(isCountered), ...all.filter((same) => !isCountered(same))];
}

export function openOffersFor(offers: readonly Offer[], country: number): readonly Offer[] {
  return offers.filter(({ to, status }) => to === country && status === "open");
}

/** The seat's own packages of this round with their answers, which come at once. Deals with people stand above all cards. */
export function MyOffers(): ReactNode {
  const { made: offers } = useOwnDeals();
  return (
    <div aria-live="polite">
      {offers.length > 0 && (
        <section className="stack tight" aria-labelledby="my-offers-heading">
          <h4 id="my-offers-heading">{t("negotiation:offer.mine")}</h4>
          <ul className="my-offers">
            {offers.map((offer) => (
              <MyOffer key={offer.id} offer={offer} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function MyOffer({ offer }: Readonly<{ offer: Offer }>): ReactNode {
  const play = usePlay();
  const { names, own } = useTable();
  const { id, to, give, ask, assistance, status } = offer;
  const country = names.country(to);
  const trust = useRefusalPrice(to);
  return (
    <li className="my-offer" data-status={status}>
      <Speaker country={to} />
      <span>
        <span className="row tight">
          <ShapeIcon shape={SIGNS[status]} size={15} />
          <strong>
            {t(status === "refused" && trust === 0 ? "negotiation:offer.toRefusedPerson" : ANSWERS[status], {
              country,
              trust,
            })}
          </strong>
          {!isOtherPerson(own, to) && (
            <Why
              about={t("negotiation:offer.whyAnswer", { country })}
              reasons={() => play.explainAnswer(id)}
            />
          )}
        </span>
        <span className="small soft block">
          {t(assistance === 1 ? "negotiation:package.ideaHelp" : "negotiation:package.idea", {
            country,
            ask: names.alternative(ask.article, ask.alternative),
            give: names.alternative(give.article, give.alternative),
          })}
        </span>
      </span>
      {status === "open" && (
        <Button
          size="small"
          aria-label={t("negotiation:offer.withdrawFrom", { country })}
          onPress={() => play.send({ type: "withdrawOffer", offer: id })}
        >
          {t("negotiation:offer.withdraw")}
        </Button>
      )}
    </li>
  );
}

const SIGNS = {
  open: "silent",
  accepted: "support",
  refused: "object",
  countered: "silent",
  withdrawn: "abstain",
  lapsed: "abstain",
} as const;

const ANSWERS = {
  open: "negotiation:offer.toOpen",
  accepted: "negotiation:offer.toAccepted",
  refused: "negotiation:offer.toRefused",
  countered: "negotiation:offer.toCountered",
  withdrawn: "negotiation:offer.toWithdrawn",
  lapsed: "negotiation:offer.toLapsed",
} as const;
