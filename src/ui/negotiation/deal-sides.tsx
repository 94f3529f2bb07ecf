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
}>;

/**
 * Both sides of a package: how each affects the text and one person, and what the package gains or costs the mandate on
 * balance.
 */
export function DealSides({ theirs, own, deal, help, isDead = false }: SidesProps): ReactNode {
  const { balance } = deal;
  return (
    <>
      <div className="exchange">
        <Side head={t("negotiation:offer.theyJoin")} term={theirs} side={deal.theirs}>
          {help === "theirs" && <p className="small">{t("negotiation:offer.assistance")}</p>}
        </Side>
        <Side head={t("negotiation:offer.youJoin")} term={own} side={deal.own}>
          {help === "own" && (
            <p className="small warning">{t("negotiation:offer.youAssist", { trust: BROKEN_TRUST })}</p>
          )}
        </Side>
      </div>
      {!isDead && (
        <p className="small balance" data-balance={balance}>
          {t(`negotiation:offer.balance.${balance}`)}
        </p>
      )}
    </>
  );
}

type SideProps = Readonly<{ head: string; term: Term; side: DealSide; children: ReactNode }>;

/**
 * One promise: what its text means, the text's title, and whom it would affect. Its article, how it relates to the
 * mandate, and its effect on the chance of the text are one press away: the balance below says what counts of it.
 */
function Side({ head, term: { article, alternative }, side, children }: SideProps): ReactNode {
  const { names } = useTable();
  const text = names.alternative(article, alternative);
  return (
    <div className="exchange-side">
      <span className="eyebrow">{head}</span>
      <p className="wording-says">{names.gloss(article, alternative)}</p>
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
      <TurnedLine turned={side.turned} />
      {children}
    </div>
  );
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
