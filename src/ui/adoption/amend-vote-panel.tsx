import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { wasNotAdmitted } from "../../client/selectors/match/last-beat.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { standingOf } from "../../client/selectors/negotiation/standing.ts";
import { votesExpected } from "../../client/sentences/votes-expected.ts";
import type { Vote } from "../../engine/state/command.ts";
import type { Amendment } from "../../engine/state/treaty.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { Expect } from "../table/expect.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { sealedOf, useMine } from "../table/own-seat.ts";
import { SealedSlip } from "../table/sealed-slip.tsx";
import { Speaker } from "../table/speaker.tsx";
import { StandChoice } from "../table/stand-choice.tsx";
import { SubTabs } from "../table/sub-tabs.tsx";
import { ArticleTabName } from "../widgets/article-tab-name.tsx";
import { Wording } from "../widgets/wording.tsx";
import { AmendmentRules } from "./amendment-rules.tsx";
import { votesWith } from "./votes.ts";

/** The beat "amendVote": a vote on up to three amendments, in the order set by the procedure. */
export function AmendVotePanel(): ReactNode {
  const { view, scenario } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  const { amendments } = view.world;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t("adoption:vote.heading")}</h2>
      </div>
      <NotAdmitted />
      {amendments.length > 1 ? (
        <AmendmentTabs amendments={amendments} />
      ) : (
        amendments.map((amendment, at) => (
          <AmendmentCard key={amendment.article} amendment={amendment} at={at} />
        ))
      )}
      <Disclosure title={t("adoption:amend.rules")} level={3}>
        <p className="small soft">
          <AmendmentRules procedure={scenario.procedure} />
        </p>
      </Disclosure>
    </div>
  );
}

/** Explains to players why their own amendment is not put to the vote. */
function NotAdmitted(): ReactNode {
  const journal = useGame((game) => game.journal);
  const { country } = useMine();
  if (!wasNotAdmitted(journal, country)) return null;
  return <p className="small warning">{t("adoption:vote.notAdmitted")}</p>;
}

/** Several amendments, one at a time in the order of the votes, so that each can be read. */
function AmendmentTabs({ amendments }: Readonly<{ amendments: readonly Amendment[] }>): ReactNode {
  const { view } = useTable();
  const [chosen, choose] = useState(0);
  const isOpen = (at: number): boolean => sealedOf(view, "voteAmendment", `voteAmendment:${at}`) === null;
  return (
    <SubTabs
      label={t("adoption:vote.heading")}
      selected={String(chosen)}
      onSelect={(id) => choose(Number(id))}
      tabs={amendments.map((amendment, at) => ({
        id: String(at),
        label: <ArticleTabName article={amendment.article} />,
        isDone: !isOpen(at),
        note: t(isOpen(at) ? "negotiation:common.open" : "negotiation:common.done"),
        content: () => <AmendmentCard amendment={amendment} at={at} isUnderTab />,
      }))}
    />
  );
}

type AmendmentCardProps = Readonly<{
  amendment: Amendment;
  at: number;
  /** True if a tab above already shows the article's name. */
  isUnderTab?: boolean;
}>;

/** The new text and what it means for the mandate, the vote, and then the present text and the votes to expect. */
function AmendmentCard({ amendment, at, isUnderTab }: AmendmentCardProps): ReactNode {
  const { view, scenario, names } = useTable();
  const { article, alternative, by } = amendment;
  const mayVote = optionOf(view, "voteAmendment")?.amendments.includes(at) === true;
  return (
    <article className="stand-card">
      <div className="row-between">
        <h3 className={isUnderTab === true ? "visually-hidden" : undefined}>{names.article(article)}</h3>
        <span className="person-row small">
          <Speaker country={by} />
          <span>{t("adoption:vote.by", { country: names.country(by) })}</span>
        </span>
      </div>
      <Proposed amendment={amendment} />
      {mayVote && <VoteForm at={at} />}
      <Present article={article} />
      <Expect
        command={{ type: "proposeAmendment", article, alternative }}
        about={t("adoption:vote.why")}
        sentence={votesExpected(scenario.procedure.ballots.amendment.majority)}
      />
      <Disclosure title={t("negotiation:common.clause")} level={4}>
        <p className="treaty small">{names.clause(article, alternative)}</p>
      </Disclosure>
    </article>
  );
}

/** The new text, and whether it is better for the mandate than the present one. */
function Proposed({ amendment: { article, alternative } }: Readonly<{ amendment: Amendment }>): ReactNode {
  const { scenario } = useTable();
  const mine = useMine();
  const now = usePlay().currentText()[article] ?? 0;
  const worth = (text: number): number => standingOf(mine, scenario, article, text).worth;
  const gain = worth(alternative) - worth(now);
  const verdict = gain > 0 ? "better" : gain < 0 ? "worse" : "same";
  return (
    <>
      <Wording article={article} alternative={alternative}>
        <StandingTag article={article} alternative={alternative} />
      </Wording>
      <p className="gain" data-gain={verdict}>
        {t(`adoption:vote.${verdict}`)}
      </p>
    </>
  );
}

function Present({ article }: Readonly<{ article: number }>): ReactNode {
  const now = usePlay().currentText()[article] ?? 0;
  return (
    <div className="amended">
      <span className="eyebrow">{t("adoption:vote.from")}</span>
      <Wording article={article} alternative={now}>
        <StandingTag article={article} alternative={now} />
      </Wording>
    </div>
  );
}

function VoteForm({ at }: Readonly<{ at: number }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const slot = `voteAmendment:${at}`;
  const sealed = sealedOf(view, "voteAmendment", slot);
  const votes = votesWith();
  return (
    <>
      <StandChoice<Vote>
        label={t("adoption:vote.yours", { number: at + 1 })}
        items={votes}
        selected={sealed?.vote ?? null}
        onSelect={(vote) => play.send({ type: "voteAmendment", amendment: at, vote })}
      />
      {sealed !== null && (
        <SealedSlip
          slot={slot}
          text={t("adoption:vote.sealed", { vote: t(`vote.${sealed.vote}`) })}
          act={t("act.voteAmendment")}
        />
      )}
    </>
  );
}
