import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import { countriesOn } from "../../client/selectors/match/last-vote.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { StateSearch } from "../table/partner-choice.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { ReasonList } from "../widgets/reason-list.tsx";
import { Count } from "./count.tsx";
import { WhyVote } from "./why-vote.tsx";

const MOST = 10;

/** How the convention was adopted, which states opposed it, and why each state voted as it did. */
export function AdoptionResult(): ReactNode {
  const { outcome } = useTable().view.world.treaty;
  if (outcome === null || outcome.how === "failed") return null;
  const { ballot } = outcome;
  const title =
    ballot === null ? t("adoption:result.byConsensus") : t("adoption:result.byVote", { ...ballot.tally });
  return (
    <section className="round-report" aria-label={title}>
      <Disclosure title={title} level={2}>
        <div className="stack tight">
          {ballot !== null && <Count ballot={ballot} />}
          {(ballot?.tally.absent ?? 0) > 0 && <p className="small soft">{t("adoption:result.absentWhy")}</p>}
          {ballot !== null && <Against ballot={ballot} />}
          <h3>{t("adoption:result.why193")}</h3>
          <AnyState />
        </div>
      </Disclosure>
    </section>
  );
}

function Against({ ballot }: Readonly<{ ballot: Ballot }>): ReactNode {
  const { scenario, names } = useTable();
  const against = countriesOn(ballot, "no", byName(scenario));
  if (against.length === 0) return null;
  return (
    <ul className="blockers small" aria-label={t("adoption:result.against")}>
      {against.slice(0, MOST).map((country) => (
        <li key={country} className="blocker">
          <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} />
          {t("adoption:result.votedNo", { country: names.country(country) })}
          <WhyVote country={country} />
        </li>
      ))}
      {against.length > MOST && (
        <li className="soft">{t("common.more", { count: against.length - MOST })}</li>
      )}
    </ul>
  );
}

function AnyState(): ReactNode {
  const play = usePlay();
  const [country, choose] = useState(-1);
  return (
    <div className="stack">
      <StateSearch label={t("negotiation:common.state")} selected={country} onSelect={choose} />
      {country >= 0 && <ReasonList of="text" reasons={play.explainVote(country)} />}
    </div>
  );
}
