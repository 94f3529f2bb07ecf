import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { challengeText } from "../../client/sentences/challenge-words.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { GoalList } from "./goal-list.tsx";
import { RuleToLearn } from "./rule-to-learn.tsx";

/** The goal of a tough seat in one line. A button shows the aims, their progress and the rule. */
export function GoalLine(): ReactNode {
  const { own } = useTable();
  const challenge = useGame((game) => game.challenge);
  if (challenge === null) return null;
  return (
    <p className="goal-line small">
      {t("challenges:goalLine", { goal: challengeText(challenge.id, "short") })}{" "}
      <Aside button={t("challenges:exactly")} label={t("challenges:exactlyAbout")}>
        <GoalList goal={challenge.goal} own={own} />
        <RuleToLearn id={challenge.id} />
      </Aside>
    </p>
  );
}
