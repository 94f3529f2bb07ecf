import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import { linesCrossed, outsideCost } from "../../client/selectors/match/conduct.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import type { Vote } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { Affected } from "../table/affected.tsx";
import { Expect } from "../table/expect.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { InCommittee } from "../table/in-committee.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { SealedSlip } from "../table/sealed-slip.tsx";
import { StandChoice, type StandItem } from "../table/stand-choice.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Why } from "../widgets/reason-list.tsx";
import { PackagePage } from "./package-page.tsx";
import { PackageSummary } from "./package-summary.tsx";
import { votesWith } from "./votes.ts";
import { WhatItMeans } from "./what-it-means.tsx";

/**
 * The beat "vote": whom the text touches and the choice come first, then the package itself. It takes place if a state blocked consensus, or if the procedure has no test for consensus.
 */
export function VotePanel(): ReactNode {
  const { view, scenario } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  const { ballots } = scenario.procedure;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t("adoption:whole.heading")}</h2>
        <p className="small soft">{t(`adoption:procedure.${ballots.wholeText.majority}`)}</p>
      </div>
      <Affected />
      <InCommittee of="vote" />
      <VoteForm />
      <PackageSummary />
      <Blockers />
      <PackagePage isOpenFirst={false} />
      <WhatItMeans />
    </div>
  );
}

/** The blocking states, each with reasons based on public facts. */
function Blockers(): ReactNode {
  const play = usePlay();
  const { view, scenario, names } = useTable();
  const all = view.world.treaty.outcome?.blockers ?? [];
  const blockers = byName(scenario).filter((country) => all.includes(country));
  if (blockers.length === 0) return null;
  return (
    <Disclosure title={t("adoption:whole.blockers", { count: blockers.length })} level={3}>
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
    </Disclosure>
  );
}

function VoteForm(): ReactNode {
  const play = usePlay();
  const { view, own } = useTable();
  const sealed = sealedOf(view, "castVote");
  const isFree = linesCrossed(own.world, own.country).length > 0;
  const allowed = useAllowed();
  if (optionOf(view, "castVote") === null) return null;
  return (
    <section className="stand-card" aria-label={t("adoption:whole.yours")}>
      <Expect
        command={{ type: "castVote", vote: "yes" }}
        about={t("adoption:stand.why")}
        sentence={({ low, high }) => t("adoption:whole.expect", { low, count: high })}
      />
      <StandChoice<Vote>
        label={t("adoption:whole.yours")}
        items={allowed(
          votesWith({
            yes: isFree
              ? t("adoption:whole.yesFree")
              : t("adoption:whole.yesNote", { trust: outsideCost(own.world) }),
            abstain: t("adoption:whole.abstainNote"),
          }),
        )}
        selected={sealed?.vote ?? null}
        onSelect={(vote) => play.send({ type: "castVote", vote })}
      />
      <KeptReason command={{ type: "castVote", vote: "yes" }} />
      <KeptReason command={{ type: "castVote", vote: "no" }} />
      {sealed !== null && (
        <SealedSlip
          slot="castVote"
          text={t("adoption:vote.sealed", { vote: t(`vote.${sealed.vote}`) })}
          act={t("act.castVote")}
        />
      )}
    </section>
  );
}

/** Marks the votes that the Capital has ruled out. */
function useAllowed(): (items: readonly StandItem<Vote>[]) => readonly StandItem<Vote>[] {
  const kept = usePairRefusal();
  return (items) =>
    items.map((item) => ({
      ...item,
      isDisabled: item.isDisabled === true || kept({ type: "castVote", vote: item.id }) === "capitalHolds",
    }));
}
