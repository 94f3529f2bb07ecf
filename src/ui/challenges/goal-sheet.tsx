import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { challengeText } from "../../client/sentences/challenge-words.ts";
import { useGame } from "../hooks/stores.ts";
import { GoalList } from "./goal-list.tsx";
import { RuleToLearn } from "./rule-to-learn.tsx";

/** The part of a briefing for a tough seat: what makes it hard, the goal, and the rule to try. */
export function GoalSheet(): ReactNode {
  const challenge = useGame((game) => game.challenge);
  if (challenge === null) return null;
  const { id, goal } = challenge;
  return (
    <section className="sheet goal-sheet" aria-labelledby="goal-heading">
      <h2 id="goal-heading">{t("challenges:goal")}</h2>
      <p>{challengeText(id, "text")}</p>
      <GoalList goal={goal} />
      <RuleToLearn id={id} />
    </section>
  );
}
