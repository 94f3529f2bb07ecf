import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Seated } from "../../client/lab/comparison-scores.ts";
import { type BestResults, isDone, readBest } from "../../client/saves/best-results.ts";
import { CHALLENGES, challengeSetup } from "../../client/selectors/challenges/challenges.ts";
import { usePlayPars } from "../hooks/use-par.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { ChallengeCard } from "./challenge-card.tsx";

/** Twelve tough seats, each with its state, its goal and the best result so far. */
export function ChallengesScreen(): ReactNode {
  const [best] = useState(readBest);
  usePlayPars(useMemo(() => seatsPlayed(best), [best]));
  const reached = CHALLENGES.filter(({ id }) => isDone(best[id])).length;
  return (
    <ScreenFrame name="challenges">
      <ScreenHeading>{t("challenges:heading")}</ScreenHeading>
      <p className="start-lead">{t("challenges:lead")}</p>
      <p className="numbers">{t("challenges:count", { reached, of: CHALLENGES.length })}</p>
      <ul className="challenge-cards">
        {CHALLENGES.map((challenge) => (
          <ChallengeCard key={challenge.id} challenge={challenge} best={best[challenge.id]} />
        ))}
      </ul>
      <p className="small soft">{t("challenges:real")}</p>
    </ScreenFrame>
  );
}

/** The tough seats that have a result, each of which is shown beside par. */
function seatsPlayed(best: BestResults): readonly Seated[] {
  const played = CHALLENGES.filter(({ id }) => best[id] !== undefined);
  return played.map((challenge) => ({ setup: challengeSetup(challenge), seat: challenge.seat }));
}
