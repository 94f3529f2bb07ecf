import type { ReactNode } from "react";
import { type AimResult, goalOf, isReached } from "../../client/readings/challenges.ts";
import { showScreen } from "../../client/ui-store.ts";
import { aimText, challengeText, gotText } from "../../client/wording/challenge-words.ts";
import { t } from "../../client/wording/index.ts";
import { useGame, useShelf, useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";

/** At the end of a tough seat: whether its goal was reached, by each of its aims, and what there was to learn. */
export function GoalResult(): ReactNode {
  const { own } = useTable();
  const challenge = useGame((game) => game.challenge);
  const parts = challenge === null ? null : goalOf(challenge, own);
  if (challenge === null || parts === null) return null;
  const reached = isReached(parts);
  return (
    <section className="debrief-part goal-result" aria-labelledby="goal-heading" data-reached={reached}>
      <h2 id="goal-heading">{t(reached ? "challenges:reached" : "challenges:missed")}</h2>
      <ul className="goal-parts">
        {parts.map((part) => (
          <GoalPart key={aimText(part.aim)} part={part} />
        ))}
      </ul>
      <p>{challengeText(challenge.id, "teaches")}</p>
      <OtherSeats />
    </section>
  );
}

function GoalPart({ part }: Readonly<{ part: AimResult }>): ReactNode {
  const { scenario } = useTable();
  return (
    <li data-met={part.isMet}>
      <strong>{t(part.isMet ? "challenges:met" : "challenges:unmet")}</strong> {aimText(part.aim)}{" "}
      <span className="soft">{gotText(part, scenario)}</span>
    </li>
  );
}

/** Leaves the table, which stays saved. */
function OtherSeats(): ReactNode {
  const shelf = useShelf();
  const leave = (): void => {
    showScreen("challenges");
    shelf.leave();
  };
  return <Button onPress={leave}>{t("challenges:heading")}</Button>;
}
