import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { isDone, readBest } from "../../client/saves/best-results.ts";
import { CHALLENGES } from "../../client/selectors/challenges/challenges.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { ChallengeCard } from "./challenge-card.tsx";

/** Twelve tough seats, each with its state, its goal and the best result so far. */
export function ChallengesScreen(): ReactNode {
  const [best] = useState(readBest);
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
