import { type ReactNode, Suspense } from "react";
import { GoalResult } from "../challenges/goal-result.tsx";
import { Counsel } from "../counsel/counsel.tsx";
import { AllAftermaths } from "../ratification/request-aftermath.tsx";
import { ThresholdMoment } from "../ratification/threshold-moment.tsx";
import { lazily } from "../shell/lazily.ts";
import { WithoutYouTable } from "../without-you/without-you-table.tsx";
import { ConferenceResult } from "./conference-result.tsx";
import { Decision } from "./decision.tsx";
import { Ending } from "./ending.tsx";
import { Figures } from "./figures.tsx";
import { LastVote } from "./last-vote.tsx";
import { Letter } from "./letter.tsx";
import { LookFrom } from "./look-from.tsx";
import { Next } from "./next.tsx";
import { Promises } from "./promises.tsx";
import { RaceEnd } from "./race-end.tsx";
import { Results } from "./results.tsx";
import { Treaty } from "./treaty.tsx";
import { Verdicts } from "./verdicts.tsx";

const FilmPart = lazily(async () => (await import("../film/film-part.tsx")).FilmPart, "film");

/**
 * The end of a match: the ending, the goal of a tough seat, a comparison with a match without the seat, eight
 * verdicts, three results, the race, the decisive moment, and what to do next.
 */
export function DebriefPanel(): ReactNode {
  return (
    <div className="debrief">
      <LookFrom />
      <ThresholdMoment />
      <Ending />
      <GoalResult />
      <WithoutYouTable />
      <Letter />
      <AllAftermaths />
      <LastVote />
      <Verdicts />
      <Results />
      <RaceEnd />
      <Decision />
      <Counsel />
      <Promises />
      <ConferenceResult />
      <Suspense>
        <FilmPart />
      </Suspense>
      <Figures />
      <Treaty />
      <Next />
    </div>
  );
}
