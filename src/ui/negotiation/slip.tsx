import type { ReactNode } from "react";
import "./slip.css";
import { t } from "../../client/i18n/index.ts";
import type { Names } from "../../client/i18n/names.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { type Slip as SlipOf, slipOf } from "../../client/selectors/negotiation/slip.ts";
import type { SlipAct } from "../../client/selectors/negotiation/slip-act.ts";
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

/** Why the wall names another wish, or none: it shows only what states said in public about the texts on the table. */
function OnWall({ slip: { onWall: wish, place } }: Pick<SlipProps, "slip">): ReactNode {
  const { names } = useTable();
  if (wish === null || place !== "table") return null;
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
  const { want, first, bridge } = slip;
  const isShared = bridge?.term.article === want.article && bridge.term.alternative === want.alternative;
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
          <OnWall slip={slip} />
          {slip.place === "put" && slip.act === null && (
            <span className="small soft">{t("negotiation:slip.isPut")}</span>
          )}
          {slip.place === "off" && (
            <span className="small soft">
              {isShared && bridge !== null ? <Together bridge={bridge} /> : t("negotiation:slip.off")}
            </span>
          )}
        </dd>
        <Asks slip={slip} />
      </dl>
      {bridge !== null && !isShared && (
        <p>
          <Together bridge={bridge} />
        </p>
      )}
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
    <>
      {isSponsor
        ? t("negotiation:slip.bridgeSponsored", { text })
        : t("negotiation:slip.bridge", { text, countries: names.countries(allies) })}{" "}
      {isSponsor && helpers.length > 0 && (
        <>{t("negotiation:bridge.sharedAsk", { countries: names.countries(helpers) })} </>
      )}
      {restText(rest, names)}
    </>
  );
}

/** Whom to ask, with what could be given in return. If nobody can help, why, and what to do instead. */
function Asks({ slip }: Pick<SlipProps, "slip">): ReactNode {
  const { names } = useTable();
  const { ask, others, act, place } = slip;
  if (ask.length + others.length === 0 && act === null) return null;
  return (
    <>
      <dt>{t(act === null ? "negotiation:slip.ask" : "negotiation:slip.do")}</dt>
      {ask.map((person) => (
        <Asked key={person.country} person={person} isOnTable={place !== "off"} />
      ))}
      {others.length > 0 && (
        <dd>
          {t("negotiation:slip.askWhat", {
            countries: names.countries(others.map(({ country }) => country)),
          })}
        </dd>
      )}
      {act !== null && (
        <dd className="stack tight">
          <span>{whyNobody(slip, names)}</span>
          <strong>{actText(act, names)}</strong>
        </dd>
      )}
    </>
  );
}

function whyNobody({ place, state }: SlipOf, names: Names): string {
  if (place === "off") return "";
  if (place === "put") return t("negotiation:slip.isPut");
  return state < 0
    ? t("negotiation:slip.nobody")
    : t("negotiation:people.noneBut", { country: names.country(state) });
}

function actText(act: SlipAct, names: Names): string {
  if (act.type === "tell") return t("negotiation:slip.act.tell");
  if (act.type !== "turn")
    return t(`negotiation:slip.act.${act.type}`, { countries: names.countries(act.countries) });
  const { article, alternative } = act.give;
  return t("negotiation:slip.act.turn", {
    ...{ country: names.country(act.country), article: names.article(article) },
    text: names.alternative(article, alternative),
  });
}

type AskedProps = Readonly<{ person: SlipOf["ask"][number]; isOnTable: boolean }>;

/** @param isOnTable false for a wording on which nobody could lay a placard yet */
function Asked({ person, isOnTable }: AskedProps): ReactNode {
  const { names } = useTable();
  const { country, said, give, isGiveAsked } = person;
  const text = names.alternative(give.article, give.alternative);
  return (
    <dd>
      <span className="slip-person">
        <FlaggedName country={country} />
        {isOnTable && <span className="small">{t(`negotiation:slip.said.${said ?? "nothing"}`)}</span>}
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
