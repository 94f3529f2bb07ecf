import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { BROKEN_TRUST } from "../../client/selectors/match/conduct.ts";
import type { Deal, Side as DealSide } from "../../client/selectors/negotiation/deal.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { Aside } from "../primitives/aside.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { TurnedLine, TurnedSentence } from "./turned-case.tsx";

type SidesProps = Readonly<{
  theirs: Term;
  own: Term;
  deal: Deal;
  /** The side that promises to help the other with ratification. */
  help: "theirs" | "own" | "none";
}>;

/**
 * Both sides of a package: how each affects the text and one person, and what the package gains or costs the mandate on
 * balance.
 */
export function DealSides({ theirs, own, deal, help }: SidesProps): ReactNode {
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
      <p className="small balance" data-balance={balance}>
        {t(`negotiation:offer.balance.${balance}`)}
      </p>
    </>
  );
}

type SideProps = Readonly<{ head: string; term: Term; side: DealSide; children: ReactNode }>;

/**
 * One promise: its text, how the text relates to the mandate, and the promise's effect. A button explains the text.
 */
function Side({ head, term: { article, alternative }, side, children }: SideProps): ReactNode {
  const { names } = useTable();
  const isShort = useIsLesson();
  const text = names.alternative(article, alternative);
  return (
    <div className="exchange-side">
      <span className="eyebrow">{head}</span>
      <p>
        <Aside
          className="term"
          button={<strong>{t("common.quote", { text })}</strong>}
          label={t("negotiation:offer.meaning", { text })}
          isNamedByText
        >
          <p>{names.gloss(article, alternative)}</p>
          {isShort && <Effects side={side} />}
        </Aside>{" "}
        <span className="small soft">{t("negotiation:offer.on", { article: names.article(article) })}</span>
      </p>
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
        {!isShort && <Lift lift={side.lift} />}
      </p>
      {!isShort && <TurnedLine turned={side.turned} />}
      {children}
    </div>
  );
}

/** The promise's effect on the chance of the text and on one person. */
function Effects({ side: { lift, turned } }: Readonly<{ side: DealSide }>): ReactNode {
  return (
    <>
      <p>
        <Lift lift={lift} />
      </p>
      <TurnedSentence turned={turned} />
    </>
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
