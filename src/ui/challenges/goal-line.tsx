import type { ReactNode } from "react";
import { challengeText } from "../../client/wording/challenge-words.ts";
import { t } from "../../client/wording/index.ts";
import { useGame } from "../hooks.ts";
import { Aside } from "../primitives/aside.tsx";
import { GoalList } from "./goal-list.tsx";

/** In a tough seat: the goal in a line, and its aims one press away. */
export function GoalLine(): ReactNode {
  const challenge = useGame((game) => game.challenge);
  if (challenge === null) return null;
  return (
    <p className="goal-line small">
      {t("challenges:goalLine", { goal: challengeText(challenge.id, "short") })}{" "}
      <Aside button={t("challenges:exactly")} label={t("challenges:exactlyAbout")}>
        <GoalList goal={challenge.goal} />
        <p className="small">{challengeText(challenge.id, "teaches")}</p>
      </Aside>
    </p>
  );
}
