import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import {
  countriesOn,
  grievancesOf,
  isDecisive,
  SIDES,
  type Side,
  shortfallOf,
  sideOf,
} from "../../client/selectors/match/last-vote.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import { WhyVote } from "../adoption/why-vote.tsx";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { StateSearch } from "../table/partner-choice.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { ReasonList } from "../widgets/reason-list.tsx";

/** Number of clauses named as reasons against the text. */
const CLAUSES = 3;
/** Number of states shown on each side until the user asks for all. */
const FEW = 12;

/**
 * The vote on the whole text: each state's vote and its reasons. If the vote failed, the list of no votes starts
 * expanded.
 */
export function LastVote(): ReactNode {
  const { mine, world } = useTable().view;
  const { outcome } = world.treaty;
  if (outcome === null || outcome.ballot === null) return null;
  const { ballot, blockers, how } = outcome;
  return (
    <section className="debrief-part" aria-labelledby="vote-heading" id="vote">
      <h2 id="vote-heading">{t("debrief:sections.vote")}</h2>
      <p>{how === "failed" ? shortText(ballot) : t("debrief:vote.carried", shortfallOf(ballot))}</p>
      {mine !== null && isDecisive(ballot, mine.country) && <p>{t("adoption:result.decisive")}</p>}
      <Blocked blockers={blockers} />
      <Grievances ballot={ballot} />
      <div className="vote-sides">
        {SIDES.map((side) => (
          <OneSide key={side} side={side} ballot={ballot} isOpenFirst={how === "failed" && side === "no"} />
        ))}
      </div>
      <Disclosure title={t("adoption:result.why193")}>
        <AnyState ballot={ballot} />
      </Disclosure>
    </section>
  );
}

function shortText(ballot: Ballot): string {
  const { voting, needed, missing } = shortfallOf(ballot);
  if (voting === 0) return t("debrief:vote.nobody");
  const values = { voting, needed, yes: ballot.tally.yes };
  return t(`debrief:vote.short.${ballot.majority}`, { ...values, count: missing });
}

function Blocked({ blockers }: Readonly<{ blockers: readonly number[] }>): ReactNode {
  if (blockers.length === 0) return null;
  return (
    <div className="stack tight">
      <h3>{t("debrief:vote.blocked", { count: blockers.length })}</h3>
      <States countries={blockers} />
    </div>
  );
}

/** The clauses that most often made states vote no. */
function Grievances({ ballot }: Readonly<{ ballot: Ballot }>): ReactNode {
  const play = usePlay();
  const { scenario, names } = useTable();
  const found = useMemo(() => {
    const against = countriesOn(ballot, "no", [...scenario.countries.keys()]);
    return grievancesOf(against, play.explainVote, CLAUSES);
  }, [ballot, scenario, play]);
  if (found.length === 0) return null;
  return (
    <div className="stack tight">
      <h3>{t("debrief:vote.grievances")}</h3>
      <ul className="points">
        {found.map(({ article, alternative, count }) => (
          <li key={article}>
            {t("debrief:vote.grievance", {
              article: names.article(article),
              text: names.alternative(article, alternative),
              count,
              of: ballot.tally.no,
            })}
          </li>
        ))}
      </ul>
      <p className="small soft">{t("debrief:vote.public")}</p>
    </div>
  );
}

type OneSideProps = Readonly<{ side: Side; ballot: Ballot; isOpenFirst: boolean }>;

function OneSide({ side, ballot, isOpenFirst }: OneSideProps): ReactNode {
  const { scenario } = useTable();
  const countries = countriesOn(ballot, side, byName(scenario));
  if (countries.length === 0) return null;
  return (
    <Disclosure title={t(`debrief:vote.side.${side}`, { count: countries.length })} isOpenFirst={isOpenFirst}>
      <States countries={countries} />
    </Disclosure>
  );
}

/** States, each with reasons based on public facts. */
function States({ countries }: Readonly<{ countries: readonly number[] }>): ReactNode {
  const { scenario, names } = useTable();
  const [most, setMost] = useState(FEW);
  return (
    <>
      <ul className="blockers small">
        {countries.slice(0, most).map((country) => (
          <li key={country} className="blocker">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} />
            {names.country(country)}
            <WhyVote country={country} />
          </li>
        ))}
      </ul>
      {countries.length > most && (
        <Button size="small" onPress={() => setMost(countries.length)}>
          {t("debrief:vote.all", { count: countries.length })}
        </Button>
      )}
    </>
  );
}

function AnyState({ ballot }: Readonly<{ ballot: Ballot }>): ReactNode {
  const play = usePlay();
  const { names } = useTable();
  const [country, choose] = useState(-1);
  return (
    <div className="stack">
      <StateSearch label={t("negotiation:common.state")} selected={country} onSelect={choose} />
      {country >= 0 && (
        <>
          <p>{t(`debrief:vote.stood.${sideOf(ballot, country)}`, { country: names.country(country) })}</p>
          <ReasonList of="text" reasons={play.explainVote(country)} />
        </>
      )}
    </div>
  );
}
