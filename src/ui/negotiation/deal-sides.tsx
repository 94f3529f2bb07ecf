import type { ReactNode } from "react";
import { BROKEN_TRUST } from "../../client/readings/conduct.ts";
import type { Deal } from "../../client/readings/deal.ts";
import { t } from "../../client/wording/index.ts";
import { caseTitle } from "../../client/wording/names.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks.ts";
import { Aside } from "../primitives/aside.tsx";
import { StandingTag } from "../table/floor-text.tsx";

type SidesProps = Readonly<{
  theirs: Term;
  own: Term;
  deal: Deal;
  /** Who helps the other with ratifying beside it. */
  help: "theirs" | "own" | "none";
}>;

/** Both sides of a package with what each does to the text, what it means in a case, and what the mandate makes of it. */
export function DealSides({ theirs, own, deal, help }: SidesProps): ReactNode {
  const { names } = useTable();
  const { balance, turned } = deal;
  return (
    <>
      <div className="exchange">
        <Side head={t("negotiation:offer.theyJoin")} term={theirs} lift={deal.theirs}>
          {help === "theirs" && <p className="small">{t("negotiation:offer.assistance")}</p>}
        </Side>
        <Side head={t("negotiation:offer.youJoin")} term={own} lift={deal.own}>
          {help === "own" && (
            <p className="small warning">{t("negotiation:offer.youAssist", { trust: BROKEN_TRUST })}</p>
          )}
        </Side>
      </div>
      {turned !== null && (
        <p className="small deal-case">
          {t(`negotiation:offer.turned.${turned.question}.${turned.answer}`, {
            text: names.alternative(theirs.article, theirs.alternative),
            case: caseTitle(turned.case),
          })}
        </p>
      )}
      <p className="small balance" data-balance={balance}>
        {t(`negotiation:offer.balance.${balance}`)}
      </p>
    </>
  );
}

type SideProps = Readonly<{ head: string; term: Term; lift: number; children: ReactNode }>;

/** One promise: its text, meant in plain words one press away, how it stands to the mandate, and what it does with the chair. */
function Side({ head, term: { article, alternative }, lift, children }: SideProps): ReactNode {
  const { names } = useTable();
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
        </Aside>{" "}
        <span className="small soft">{t("negotiation:offer.on", { article: names.article(article) })}</span>
      </p>
      <p className="text-tags">
        <StandingTag article={article} alternative={alternative} />
        <span className="small soft" data-lift={lift > 0}>
          {lift > 0
            ? t("negotiation:offer.likelier", { count: Math.max(1, Math.round(lift / 10)) })
            : t("negotiation:offer.unmoved")}
        </span>
      </p>
      {children}
    </div>
  );
}
