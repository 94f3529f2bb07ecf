import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { BROKEN_TRUST } from "../../client/selectors/match/conduct.ts";
import type { Deal, Side as DealSide } from "../../client/selectors/negotiation/deal.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { TurnedLine } from "./turned-case.tsx";

type SidesProps = Readonly<{
  theirs: Term;
  own: Term;
  deal: Deal;
  /** The side that promises to help the other with ratification. */
  help: "theirs" | "own" | "none";
  /** True if the package can no longer be accepted, so that it is neither good nor bad. */
  isDead?: boolean;
  /** The answers, which come right after what the package does. */
  children: ReactNode;
}>;

/**
 * Both sides of a package face each other: whom each one affects and what the package gains or costs the mandate on
 * balance, then the answers, then the two texts. The answers come early, so that they fit the first screen of a phone.
 */
export function DealSides({ theirs, own, deal, help, isDead = false, children }: SidesProps): ReactNode {
  const { balance } = deal;
  return (
    <>
      <div className="exchange">
        <Effect head={t("negotiation:offer.theyJoin")} term={theirs} side={deal.theirs}>
          {help === "theirs" && <p className="small">{t("negotiation:offer.assistance")}</p>}
        </Effect>
        <Effect head={t("negotiation:offer.youJoin")} term={own} side={deal.own}>
          {help === "own" && (
            <p className="small warning">{t("negotiation:offer.youAssist", { trust: BROKEN_TRUST })}</p>
          )}
        </Effect>
      </div>
      {!isDead && (
        <p className="small balance" data-balance={balance}>
          {t(`negotiation:offer.balance.${balance}`)}
        </p>
      )}
      {children}
      <div className="exchange">
        <Text head={t("negotiation:offer.theyJoin")} term={theirs} side={deal.theirs} />
        <Text head={t("negotiation:offer.youJoin")} term={own} side={deal.own} />
      </div>
    </>
  );
}

type SideProps = Readonly<{ head: string; term: Term; side: DealSide }>;

/** What one promise does: whom it would affect, or what its text means if it affects nobody. */
function Effect({ head, term, side, children }: SideProps & Readonly<{ children: ReactNode }>): ReactNode {
  return (
    <div className="exchange-side">
      <span className="eyebrow">{head}</span>
      {side.turned === null ? <Says term={term} /> : <TurnedLine turned={side.turned} />}
      {children}
    </div>
  );
}

/**
 * The text of one promise: what it means, unless the side above says so, and its title. Its article, how it relates to
 * the mandate, and its effect on the chance of the text are one press away: the balance above says what counts of it.
 */
function Text({ head, term, side }: SideProps): ReactNode {
  const { names } = useTable();
  const { article, alternative } = term;
  const text = names.alternative(article, alternative);
  return (
    <div className="exchange-side">
      <span className="visually-hidden">{head}</span>
      {side.turned !== null && <Says term={term} />}
      <p className="wording-title">
        <Aside
          className="term"
          button={t("common.quote", { text })}
          label={t("negotiation:offer.meaning", { text })}
          isNamedByText
        >
          <p>
            <strong>{names.article(article)}</strong>
          </p>
          <p>
            <StandingTag article={article} alternative={alternative} />
          </p>
          <p>
            <Lift lift={side.lift} />
          </p>
        </Aside>
      </p>
    </div>
  );
}

function Says({ term: { article, alternative } }: Readonly<{ term: Term }>): ReactNode {
  const { names } = useTable();
  return <p className="wording-says">{names.gloss(article, alternative)}</p>;
}

function Lift({ lift }: Pick<DealSide, "lift">): ReactNode {
  return (
    <span className="small soft" data-lift={lift > 0}>
      {lift > 0
        ? t("negotiation:offer.likelier", { count: Math.max(1, Math.round(lift / 10)) })
        : t("negotiation:offer.unmoved")}
    </span>
  );
}
