import type { ReactNode } from "react";
import { standingOf } from "../../client/readings/standing.ts";
import { t } from "../../client/wording/index.ts";
import type { Term } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useGuide } from "../guide/use-guide.ts";
import { usePlay, useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { useMine } from "../table/own-seat.ts";
import { CountryName } from "../widgets/country-name.tsx";

/** A package put to this seat: what it would gain and lose, and the answer, which acts at once. */
export function OfferCard({ offer }: Readonly<{ offer: Offer }>): ReactNode {
  const play = usePlay();
  const { scenario, names } = useTable();
  const { id, from, give, ask, assistance } = offer;
  const country = names.country(from);
  const answer = (accept: boolean): void => {
    play.send({ type: "answerOffer", offer: id, accept });
  };
  return (
    <article className="offer-card">
      <h4>
        <CountryName iso3={scenario.countries[from]?.iso3 ?? ""} />
        <span className="visually-hidden">{t("negotiation:offer.from", { country })}</span>
      </h4>
      <div className="exchange">
        <ExchangeSide head={t("negotiation:offer.theyJoin")} term={give}>
          {assistance > 0 && <p className="small">{t("negotiation:offer.assistance")}</p>}
        </ExchangeSide>
        <ExchangeSide head={t("negotiation:offer.youJoin")} term={ask} />
      </div>
      <div className="row">
        <Button
          look="primary"
          aria-label={t("negotiation:offer.acceptFrom", { country })}
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

type ExchangeSideProps = Readonly<{ head: string; term: Term; children?: ReactNode }>;

/** One side of a package, with how its text stands to the own mandate. */
export function ExchangeSide({ head, term, children }: ExchangeSideProps): ReactNode {
  const { scenario, names } = useTable();
  const { shows } = useGuide();
  const mine = useMine();
  const { article, alternative } = term;
  const { weight } = standingOf(mine, scenario, article, alternative);
  return (
    <div className="exchange-side">
      <span className="eyebrow">{head}</span>
      <p>
        <strong>{t("common.quote", { text: names.alternative(article, alternative) })}</strong>{" "}
        <span className="small soft">{t("negotiation:offer.on", { article: names.article(article) })}</span>
      </p>
      <p className="small">{names.gloss(article, alternative)}</p>
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
        {weight > 0 && shows("numbers") && (
          <span className="tag">{t("negotiation:offer.weight", { weight })}</span>
        )}
      </p>
      {children}
    </div>
  );
}
