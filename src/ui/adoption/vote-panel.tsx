import type { ReactNode } from "react";
import { BROKEN_TRUST } from "../../client/readings/conduct.ts";
import { optionOf } from "../../client/readings/engine-values.ts";
import { t } from "../../client/wording/index.ts";
import { byName } from "../../client/wording/names.ts";
import type { Vote } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks.ts";
import { Expect } from "../table/expect.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { SealedSlip } from "../table/sealed-slip.tsx";
import { StandChoice } from "../table/stand-choice.tsx";
import { WatchedBeat } from "../table/watched-beat.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Why } from "../widgets/reason-list.tsx";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";
import { ComparedVerdicts } from "./compared-verdicts.tsx";
import { PackagePage } from "./package-page.tsx";
import { PackageSummary } from "./package-summary.tsx";
import { AtHome } from "./stand-panel.tsx";
import { votesWith } from "./votes.ts";

/** The beat "vote": somebody blocked, or the procedure knows no test for consensus, and the vote decides. */
export function VotePanel(): ReactNode {
  const { view, scenario } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  const { consensusFirst, ballots } = scenario.procedure;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t("adoption:whole.heading")}</h2>
        <p className="small soft">
          {t(consensusFirst ? "adoption:whole.afterBlock" : "adoption:whole.atOnce")}{" "}
          {t(`adoption:procedure.${ballots.wholeText.majority}`)}
        </p>
      </div>
      <Blockers />
      <PackagePage isOpenFirst={false} />
      <WithoutYouLine />
      <PackageSummary />
      <AtHome />
      <VoteForm />
      <ComparedVerdicts />
    </div>
  );
}

/** Each with its reasons, from what is public. */
function Blockers(): ReactNode {
  const play = usePlay();
  const { view, scenario, names } = useTable();
  const all = view.world.treaty.outcome?.blockers ?? [];
  const blockers = byName(scenario).filter((country) => all.includes(country));
  if (blockers.length === 0) return null;
  return (
    <section className="round-report padded stack tight" aria-labelledby="blockers-heading">
      <h3 id="blockers-heading">{t("adoption:whole.blockers")}</h3>
      <ul className="blockers">
        {blockers.map((country) => (
          <li key={country} className="blocker">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.55} />
            {names.country(country)}
            {country !== view.mine?.country && (
              <Why
                about={t("adoption:whole.whyBlocked", { country: names.country(country) })}
                of="text"
                reasons={() => play.explainVote(country)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function VoteForm(): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const sealed = sealedOf(view, "castVote");
  if (optionOf(view.options, "castVote") === null) return null;
  return (
    <section className="stand-card" aria-label={t("adoption:whole.yours")}>
      <Expect
        command={{ type: "castVote", vote: "yes" }}
        about={t("adoption:stand.why")}
        sentence={({ low, high }) => t("adoption:whole.expect", { low, count: high })}
      />
      <StandChoice<Vote>
        label={t("adoption:whole.yours")}
        items={votesWith({
          yes: t("adoption:whole.yesNote"),
          no: t("adoption:whole.noNote"),
          abstain: t("adoption:whole.abstainNote"),
        })}
        selected={sealed?.vote ?? null}
        onSelect={(vote) => play.send({ type: "castVote", vote })}
      />
      <p className="small soft">{t("adoption:whole.word", { trust: BROKEN_TRUST })}</p>
      {sealed === null ? (
        <p className="small soft">{t("adoption:whole.silent")}</p>
      ) : (
        <SealedSlip
          slot="castVote"
          text={t("adoption:vote.sealed", { vote: t(`vote.${sealed.vote}`) })}
          act={t("act.castVote")}
        />
      )}
    </section>
  );
}
