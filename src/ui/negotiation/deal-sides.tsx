import type { ReactNode } from "react";
import { list, signed, t } from "../../client/i18n/index.ts";
import { caseCalled } from "../../client/i18n/people.ts";
import { BROKEN_TRUST } from "../../client/selectors/match/conduct.ts";
import { type Deal, type Side, sumsOf } from "../../client/selectors/negotiation/deal.ts";
import { objectionOf } from "../../client/selectors/negotiation/outlook.ts";
import { bridgeAgainst } from "../../client/selectors/negotiation/own-bridge.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { useMine } from "../table/own-seat.ts";
import { Facing, FacingCard, Who } from "./facing.tsx";
import { TurnedLine } from "./turned-case.tsx";

type SidesProps = Readonly<{
  /** The states that offer the package, or the one that is to get it. */
  partners: readonly number[];
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
 * Both sides of a package as two cards that face each other, and below them what the package gains or costs the mandate
 * on balance, and the answers.
 */
export function DealSides(props: SidesProps): ReactNode {
  const { partners, theirs, own, deal, help, isDead = false, children } = props;
  const { country } = useMine();
  const { names } = useTable();
  const { balance } = deal;
  return (
    <>
      <Facing
        theirs={
          <FacingCard>
            <Who countries={partners} does={t("negotiation:offer.theyJoin")} />
            <Given term={theirs} side={deal.theirs}>
              {help === "theirs" && <p className="small">{t("negotiation:offer.assistance")}</p>}
            </Given>
          </FacingCard>
        }
        own={
          <FacingCard isOwn>
            <Who countries={[country]} does={t("negotiation:offer.youJoin")} />
            <Given term={own} side={deal.own}>
              {help === "own" && (
                <p className="small warning">{t("negotiation:offer.youAssist", { trust: BROKEN_TRUST })}</p>
              )}
            </Given>
          </FacingCard>
        }
      />
      <div className="act-foot">
        {!isDead && (
          <p className="small balance" data-balance={balance}>
            {t(`negotiation:offer.balance.${balance}`, { gives: names.articleShort(own.article) })}
            <Sums deal={deal} />
          </p>
        )}
        {!isDead && <AgainstBridge own={own} />}
        {children}
      </div>
    </>
  );
}

/** Warns before a promise that works against the bridge for which this seat has called itself. */
function AgainstBridge({ own: term }: Readonly<{ own: Term }>): ReactNode {
  const { names } = useTable();
  const called = bridgeAgainst(useMine().sealed, term);
  if (called === null) return null;
  const text = names.alternative(term.article, called);
  return <p className="small warning">{t("negotiation:offer.againstBridge", { text })}</p>;
}

/** What the deal brings the mandate and what it costs it, in points of its weight. */
function Sums({ deal }: Readonly<{ deal: Deal }>): ReactNode {
  const { gain, loss } = sumsOf(deal);
  return (
    <>
      {gain > 0 && <span className="numbers">{signed(gain)}</span>}
      {loss < 0 && <span className="numbers">{signed(loss)}</span>}
    </>
  );
}

type GivenProps = Readonly<{ term: Term; side: Side; children: ReactNode }>;

/** What one side gives in a few large words, and whom it affects, or what it means if it affects nobody. */
function Given({ term, side, children }: GivenProps): ReactNode {
  const { names } = useTable();
  return (
    <>
      <p className="facing-gives">
        <TextAside term={term} side={side} />
      </p>
      <div className="facing-affects">
        {side.turned === null ? (
          <p className="wording-says">{names.gloss(term.article, term.alternative)}</p>
        ) : (
          <>
            <p className="eyebrow visually-hidden">{t("negotiation:case.affectedShort")}</p>
            <TurnedLine turned={side.turned} />
            {side.others.length > 0 && (
              <p className="small">
                {t("negotiation:case.also", { people: list(side.others.map(caseCalled)) })}
              </p>
            )}
          </>
        )}
        {children}
      </div>
    </>
  );
}

/**
 * The name of a text. A press tells its article, what it means, how it relates to the mandate, and how far this promise
 * moves the chair.
 */
function TextAside({
  term: { article, alternative },
  side,
}: Readonly<{ term: Term; side: Side }>): ReactNode {
  const { names, view } = useTable();
  const text = names.alternative(article, alternative);
  // The same figures as the close has, for the text that the objections were counted on.
  const { now, limit } = objectionOf(view.world, article);
  const isStuck = view.world.draft.chair[article] === alternative && now > limit;
  return (
    <Aside className="term" button={text} label={t("negotiation:offer.meaning", { text })} isNamedByText>
      <p>
        <strong>{names.article(article)}</strong>
      </p>
      <p className="wording-says">{names.gloss(article, alternative)}</p>
      <p>
        <StandingTag article={article} alternative={alternative} />
      </p>
      <p>
        <span className="small soft">{t(`negotiation:offer.lift.${side.effect}`)}</span>
      </p>
      {isStuck && <p className="small">{t("negotiation:close.whyObjection", { now, limit })}</p>}
    </Aside>
  );
}
