import type { ReactNode } from "react";
import "./slip.css";
import { t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { type Slip as SlipOf, slipOf } from "../../client/selectors/negotiation/slip.ts";
import { restText } from "../../client/sentences/bridge-words.ts";
import { useTable } from "../hooks/stores.ts";
import { clockText } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { FlaggedName } from "../table/flagged-name.tsx";
import { useMarket } from "../table/use-market.ts";
import type { TalkLeft } from "./use-talk.ts";

/** The slip of this beat; null if there is nobody to ask or nothing to ask for. */
export function useSlip(): SlipOf | null {
  const { view } = useTable();
  const market = useMarket();
  const option = optionOf(view, "offerPackage");
  return option === null ? null : slipOf(market, option);
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

/** @param left how much of the minute of talk is left; null if only the button ends it */
type SlipProps = Readonly<{ slip: SlipOf; left: TalkLeft | null; onRead: () => void }>;

/** What to look for among the other people before dealing on the page, in letters that can be read while walking. */
export function Slip({ slip, left, onRead }: SlipProps): ReactNode {
  const { names } = useTable();
  const { want, first, onWall, bridge } = slip;
  return (
    <section className="slip" aria-labelledby="slip-heading">
      <div className="slip-head">
        <h3 id="slip-heading">{t("negotiation:slip.heading")}</h3>
        {left !== null && (
          <strong className="slip-clock numbers" role="timer">
            {left.hasBegun
              ? t("negotiation:slip.left", { time: clockText(left.left) })
              : t("negotiation:slip.wallPlays")}
          </strong>
        )}
      </div>
      <dl>
        <dt>{t("negotiation:slip.want")}</dt>
        <dd className="slip-wish">
          <span className="small">{names.article(want.article)}</span>
          <span className="slip-text">{names.alternative(want.article, want.alternative)}</span>
          {first !== null && (
            <span className="small soft">
              {t("negotiation:slip.notFirst", { text: names.alternative(first.article, first.alternative) })}
            </span>
          )}
          <OnWall wish={onWall} />
        </dd>
        <Asks slip={slip} />
      </dl>
      {bridge !== null && <Together bridge={bridge} />}
      <Button onPress={onRead}>{t("negotiation:slip.deal")}</Button>
    </section>
  );
}

/** The wording that several want and that is not on the table: whom to ask for a call, and what else it needs. */
function Together({ bridge }: Readonly<{ bridge: NonNullable<SlipOf["bridge"]> }>): ReactNode {
  const { names } = useTable();
  const { term, allies, isSponsor, helpers, rest } = bridge;
  const text = names.alternative(term.article, term.alternative);
  return (
    <p>
      {isSponsor
        ? t("negotiation:slip.bridgeSponsored", { text })
        : t("negotiation:slip.bridge", { text, countries: names.countries(allies) })}{" "}
      {isSponsor && helpers.length > 0 && (
        <>{t("negotiation:bridge.sharedAsk", { countries: names.countries(helpers) })} </>
      )}
      {restText(rest, names)}
    </p>
  );
}

/** Whom to ask, with what could be given in return. If no classmate can help, a state that could. */
function Asks({ slip: { ask, others, state, isPut } }: Pick<SlipProps, "slip">): ReactNode {
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
            ? t(isPut ? "negotiation:slip.isPut" : "negotiation:slip.nobody")
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
