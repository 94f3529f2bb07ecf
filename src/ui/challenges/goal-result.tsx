import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import {
  type AimResult,
  type Challenge,
  challengeSetup,
  goalOf,
  isReached,
} from "../../client/selectors/challenges/challenges.ts";
import { timesUsed } from "../../client/selectors/challenges/rule-used.ts";
import { aimText, gotText, usedText } from "../../client/sentences/challenge-words.ts";
import { useGame, useMatchFiles, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { RuleToLearn } from "./rule-to-learn.tsx";

/** The result of a tough seat: whether the goal and each of its aims were reached, and the rule to learn. */
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
      <RuleToLearn id={challenge.id}>
        <Used challenge={challenge} />
      </RuleToLearn>
      <Ways challenge={challenge} isReached={reached} />
    </section>
  );
}

function GoalPart({ part }: Readonly<{ part: AimResult }>): ReactNode {
  const { own } = useTable();
  return (
    <li data-met={part.isMet}>
      <strong>{t(part.isMet ? "challenges:met" : "challenges:unmet")}</strong>{" "}
      {t("challenges:aimed", { aim: aimText(part.aim) })} <span className="soft">{gotText(part, own)}</span>
    </li>
  );
}

type ChallengeProps = Readonly<{ challenge: Challenge }>;

/** How often the seat used the rule. */
function Used({ challenge: { rule } }: ChallengeProps): ReactNode {
  const { own } = useTable();
  const journal = useGame((game) => game.journal);
  const events = journal.map(({ event }) => event);
  return <p>{usedText(rule, timesUsed(rule, events, own.country))}</p>;
}

/** Offers another try at this seat, and the other tough seats. If the goal was missed, another try comes first. */
function Ways({
  challenge,
  isReached: isDone,
}: ChallengeProps & Readonly<{ isReached: boolean }>): ReactNode {
  const shelf = useMatchFiles();
  const again = async (): Promise<void> => {
    await shelf.startMatch(challengeSetup(challenge), challenge.seat);
    showPanel("decide");
    showScreen("briefing");
  };
  return (
    <div className="row">
      <Button look={isDone ? "plain" : "primary"} onPress={() => void again()}>
        {t("challenges:again")}
      </Button>
      <OtherSeats isFirst={isDone} />
      <span className="small soft">{t("challenges:againNote")}</span>
    </div>
  );
}

/** Leaves the table. The match stays saved. */
function OtherSeats({ isFirst }: Readonly<{ isFirst: boolean }>): ReactNode {
  const shelf = useMatchFiles();
  const leave = (): void => {
    showScreen("challenges");
    shelf.leave();
  };
  return (
    <Button look={isFirst ? "primary" : "plain"} onPress={leave}>
      {t("challenges:heading")}
    </Button>
  );
}
