import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Offered } from "../../client/selectors/negotiation/deal.ts";
import type { AnswerOffer } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Button } from "../primitives/button.tsx";
import { HeldMark, KeptReason } from "../table/held-mark.tsx";
import { CountryName } from "../widgets/country-name.tsx";
import { DealSides } from "./deal-sides.tsx";

/**
 * A package offered to this seat: its effect on the text and the mandate, and the answer, which takes effect at once.
 */
export function OfferCard({ offered: { offer, deal } }: Readonly<{ offered: Offered }>): ReactNode {
  const play = usePlay();
  const { scenario, names } = useTable();
  const { id, from, give, ask, assistance } = offer;
  const country = names.country(from);
  const answer = (accept: boolean): void => {
    play.send({ type: "answerOffer", offer: id, accept });
  };
  const yes: AnswerOffer = { type: "answerOffer", offer: id, accept: true };
  const mayAccept = play.isAllowed(yes);
  const isKept = usePairRefusal()(yes) !== null;
  return (
    <article className="offer-card" data-balance={deal.balance}>
      <h4>
        <CountryName iso3={scenario.countries[from]?.iso3 ?? ""} />
        <span className="visually-hidden">{t("negotiation:offer.from", { country })}</span>
      </h4>
      <DealSides theirs={give} own={ask} deal={deal} help={assistance > 0 ? "theirs" : "none"} />
      <HeldMark article={ask.article} />
      <KeptReason command={yes} />
      {!mayAccept && !isKept && <p className="small">{t("negotiation:offer.wordGiven")}</p>}
      <div className="row">
        <Button
          aria-label={t("negotiation:offer.acceptFrom", { country })}
          isDisabled={!mayAccept}
          onPress={() => answer(true)}
        >
          {t("negotiation:offer.accept")}
        </Button>
        <Button aria-label={t("negotiation:offer.refuseFrom", { country })} onPress={() => answer(false)}>
          {t("negotiation:offer.refuse")}
        </Button>
      </div>
    </article>
  );
}
