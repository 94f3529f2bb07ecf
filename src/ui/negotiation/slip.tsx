import type { ReactNode } from "react";
import "./slip.css";
import { t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { type Slip as SlipOf, slipOf } from "../../client/selectors/negotiation/slip.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { FlaggedName } from "../table/flagged-name.tsx";
import { useMarket } from "../table/use-market.ts";

/** The slip of this beat; null if there is nobody to ask or nothing to ask for. */
export function useSlip(): SlipOf | null {
  const { view } = useTable();
  const market = useMarket();
  const option = optionOf(view, "offerPackage");
  return option === null ? null : slipOf(market, option);
}

/** The seconds left of the minute of talk. Null where nothing ends it: without a clock, and for a seat with endless time. */
export function useTalkLeft(): number | null {
  const talk = useRoom(({ room }) => room?.talk ?? null);
  return useLeft(
    talk,
    useRoom(({ skew }) => skew),
  );
}

/** Why the wall names another wish, or none: it shows only what states said in public. */
function OnWall({ wish }: Readonly<{ wish: SlipOf["onWall"] }>): ReactNode {
  const { names } = useTable();
  if (wish === null) return null;
  return (
    <span className="small soft">
      {wish === "none"
        ? t("negotiation:slip.notOnWall")
        : t("negotiation:slip.onWall", { text: names.alternative(wish.article, wish.alternative) })}
    </span>
  );
}

/** @param left the seconds left of the minute of talk; null if only the button ends it */
type SlipProps = Readonly<{ slip: SlipOf; left: number | null; onRead: () => void }>;

/** What to look for among the other people before dealing on the page, in letters that can be read while walking. */
export function Slip({ slip, left, onRead }: SlipProps): ReactNode {
  const { names } = useTable();
  const { want, onWall, bridge } = slip;
  return (
    <section className="slip" aria-labelledby="slip-heading">
      <div className="slip-head">
        <h3 id="slip-heading">{t("negotiation:slip.heading")}</h3>
        {left !== null && (
          <strong className="slip-clock numbers" role="timer">
            {t("negotiation:slip.left", { time: clockText(left) })}
          </strong>
        )}
      </div>
      <dl>
        <dt>{t("negotiation:slip.want")}</dt>
        <dd className="slip-wish">
          <span className="small">{names.article(want.article)}</span>
          <span className="slip-text">{names.alternative(want.article, want.alternative)}</span>
          <OnWall wish={onWall} />
        </dd>
        <Asks slip={slip} />
      </dl>
      {bridge !== null && (
        <p>
          {t("negotiation:slip.bridge", {
            text: names.alternative(bridge.term.article, bridge.term.alternative),
            countries: names.countries(bridge.allies),
          })}
        </p>
      )}
      <Button onPress={onRead}>{t("negotiation:slip.deal")}</Button>
    </section>
  );
}

/** Whom to ask, with what could be given in return. If no classmate can help, a state that could. */
function Asks({ slip: { ask, others, state } }: Pick<SlipProps, "slip">): ReactNode {
  const { names } = useTable();
  return (
    <>
      <dt>{t("negotiation:slip.ask")}</dt>
      {ask.map((person) => (
        <Asked key={person.country} person={person} />
      ))}
      {others.length > 0 && (
        <dd>
          {t("negotiation:slip.askWhat", {
            countries: names.countries(others.map(({ country }) => country)),
          })}
        </dd>
      )}
      {ask.length + others.length === 0 && (
        <dd>
          {state < 0
            ? t("negotiation:slip.nobody")
            : t("negotiation:people.noneBut", { country: names.country(state) })}
        </dd>
      )}
    </>
  );
}

function Asked({ person }: Readonly<{ person: SlipOf["ask"][number] }>): ReactNode {
  const { names } = useTable();
  const { country, said, give, isGiveAsked } = person;
  const text = names.alternative(give.article, give.alternative);
  return (
    <dd>
      <span className="slip-person">
        <FlaggedName country={country} />
        <span className="small">{t(`negotiation:slip.said.${said ?? "nothing"}`)}</span>
      </span>
      <span>
        {t(isGiveAsked ? "negotiation:slip.giveAsked" : "negotiation:slip.give", {
          article: names.article(give.article),
          text,
        })}
      </span>
    </dd>
  );
}
