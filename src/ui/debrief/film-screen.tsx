import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import type { FilmStep, OwnEnd } from "../../client/selectors/debrief/film-steps.ts";
import { type EndedTable, madeAtTable } from "../../client/selectors/debrief/made-at-table.ts";
import { RESULTS } from "../../client/selectors/debrief/result-scale.ts";
import { GoalResult } from "../challenges/goal-result.tsx";
import { Counsel } from "../counsel/counsel.tsx";
import { Film } from "../film/film.tsx";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { useLab, useRecord } from "../hooks/use-lab-report.ts";
import { useOwnAnswer } from "../hooks/use-own-answer.ts";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { AllAftermaths } from "../ratification/request-aftermath.tsx";
import { useWithoutYou } from "../without-you/use-without-you.ts";
import { WithoutYouTable } from "../without-you/without-you-table.tsx";
import { ConferenceResult } from "./conference-result.tsx";
import { Decision } from "./decision.tsx";
import { EndingFacts } from "./ending.tsx";
import { Figures } from "./figures.tsx";
import { LastMoveCard } from "./last-move-card.tsx";
import { LastVote } from "./last-vote.tsx";
import { Letter } from "./letter.tsx";
import { ParScale } from "./par-scale.tsx";
import { Promises } from "./promises.tsx";
import { RaceEnd } from "./race-end.tsx";
import { Results } from "./results.tsx";
import { Treaty } from "./treaty.tsx";
import { Verdicts } from "./verdicts.tsx";

/** The film of the finished match at this table: how it came, with the figures of this seat behind each step. */
export function FilmScreen(): ReactNode {
  const main = useLayerRef();
  const made = useFinished();
  const end = useOwnEnd();
  return (
    <main ref={main} id="main" className="wall">
      <div className="wall-page">
        <header className="wall-head">
          <ScreenHeading>{t("film:heading")}</ScreenHeading>
        </header>
        <h2 className="visually-hidden">{t("film:list")}</h2>
        {made === null ? (
          <p className="wall-note">{t("film:unread")}</p>
        ) : (
          <Film tables={[made]} own={{ end, picture, figures }} onLeave={() => showScreen("match")} />
        )}
      </div>
    </main>
  );
}

/** Returns null if there is no record, for example because another version played the match. */
function useFinished(): EndedTable | null {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const record = useRecord();
  return useMemo(() => {
    if (record === null) return null;
    const events = journal.map(({ event }) => event);
    return madeAtTable({ table: 1, scenario, record, view, events });
  }, [view, scenario, journal, record]);
}

function useOwnEnd(): OwnEnd {
  const { view } = useTable();
  const without = useWithoutYou();
  const answer = useOwnAnswer();
  return {
    answer,
    country: view.mine?.country ?? -1,
    results: usePlay().results(),
    without: typeof without === "object" ? without : null,
  };
}

function picture(step: FilmStep): ReactNode {
  return step.id === "results" && step.results !== null ? <ThreeBars results={step.results} /> : null;
}

type BarsProps = Readonly<{ results: NonNullable<OwnEnd["results"]> }>;

/** The three results as bars, each with par on its scale. */
function ThreeBars({ results }: BarsProps): ReactNode {
  const { par } = useLab();
  return (
    <div className="bars-picture">
      {RESULTS.map((id) => (
        <div key={id}>
          <strong>{t(`debrief:results.${id}`)}</strong>
          <ParScale id={id} value={results[id]} par={typeof par === "string" ? null : par[id]} />
        </div>
      ))}
    </div>
  );
}

/** What stands behind a step of a player's own match; null for the steps that a wall shows in the same way. */
function figures(step: FilmStep): ReactNode {
  switch (step.id) {
    case "found":
      return <Treaty />;
    case "deal":
      return <Promises />;
    case "block":
    case "vote":
      return <VoteFigures />;
    case "race":
      return <RaceEnd />;
    case "force":
      return <ForceFigures />;
    case "conference":
      return <ConferenceResult />;
    case "ines":
      return <Letter />;
    case "people":
      return <Verdicts />;
    case "results":
      return <ResultFigures />;
    case "without":
      return <WithoutYouTable />;
    case "real":
      return <Figures />;
    case "moment":
    case "bridge":
    case "peopleDeal":
    case "guesses":
    case "signed":
    case "talk":
      return null;
  }
}

function VoteFigures(): ReactNode {
  return (
    <>
      <EndingFacts />
      <LastVote />
    </>
  );
}

function ForceFigures(): ReactNode {
  return (
    <>
      <AllAftermaths />
      <ConferenceResult />
    </>
  );
}

function ResultFigures(): ReactNode {
  return (
    <>
      <LastMoveCard />
      <GoalResult />
      <Results />
      <Promises />
      <Decision />
      <Counsel />
    </>
  );
}
