import { type ReactNode, useState } from "react";
import "./before-after.css";
import "./check-card.css";
import { t } from "../../client/i18n/index.ts";
import { checkAsks, checkChoice, checkGiven, checkSaid } from "../../client/sentences/check-words.ts";
import { isUnanswered } from "../../client/sessions/room/checks.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { CheckOfDevice } from "../../room/check-view.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { Button, LinkButton } from "../primitives/button.tsx";

type CardProps = Readonly<{
  checks: readonly CheckOfDevice[];
  scenario: Scenario;
  /** Whether the answer to a question is being read. */
  onReading?: (isReading: boolean) => void;
  /** Shown when all questions are answered and read. */
  children?: ReactNode;
}>;

/**
 * The check questions one by one, each with its answer once the pupil has chosen or skipped. The host keeps the answer,
 * and it cannot be changed.
 */
export function CheckCard({ checks, scenario, onReading, children = null }: CardProps): ReactNode {
  const [reading, setReading] = useState<number | null>(null);
  const read = (number: number | null): void => {
    setReading(number);
    onReading?.(number !== null);
  };
  const check = checks.find(({ number }) => number === reading) ?? checks.find(isUnanswered);
  if (check === undefined) return children;
  return (
    <OneCheck
      key={`${check.closed}/${check.number}`}
      check={check}
      all={checks.length}
      scenario={scenario}
      onAnswered={() => read(check.number)}
      onRead={() => read(null)}
    />
  );
}

type OneProps = Readonly<{
  check: CheckOfDevice;
  all: number;
  scenario: Scenario;
  onAnswered: () => void;
  onRead: () => void;
}>;

function OneCheck({ check, all, scenario, onAnswered, onRead }: OneProps): ReactNode {
  const session = useSession();
  const isSending = useRoom((state) => state.isSending);
  const { moment, closed, number, about, given, choice, truth } = check;
  const answer = (chosen: string | null): void => {
    onAnswered();
    void session?.order({ type: "answerCheck", moment, closed, number, choice: chosen });
  };
  const isOpen = truth === null;
  // In a match the question stands below the heading of the beat, at the end below that of the page.
  const Heading = moment === "round" ? "h3" : "h2";
  return (
    <section className="wait-question check-card" aria-labelledby="check-question" data-moment={moment}>
      <p className="small soft opinion-head">
        <span>{t(`room:checks.${moment}`)}</span>
        <span>{t("room:checks.place", { at: number + 1, all })}</span>
      </p>
      <div className="person-row">
        {about.kind === "meaning" && <Portrait kind="case" id={about.case} size="medium" />}
        <Heading id="check-question" className="check-asked">
          {checkAsks(about, scenario)}
        </Heading>
      </div>
      {given != null && <p className="check-given">{checkGiven(given)}</p>}
      <Choices check={check} isSending={isSending} onChoose={answer} />
      <p role="status">{truth === null ? "" : checkSaid({ about, ...truth }, choice)}</p>
      <p className="small soft opinion-head">
        <span>{isOpen ? t("room:checks.note") : ""}</span>
        {isOpen ? (
          <LinkButton isDisabled={isSending} onPress={() => answer(null)}>
            {t("room:checks.skip")}
          </LinkButton>
        ) : (
          <Button onPress={onRead}>{t("room:checks.next")}</Button>
        )}
      </p>
    </section>
  );
}

type ChoicesProps = Readonly<{
  check: CheckOfDevice;
  isSending: boolean;
  onChoose: (choice: string) => void;
}>;

function Choices({ check, isSending, onChoose }: ChoicesProps): ReactNode {
  const { about, choices, choice, truth } = check;
  return (
    <ul>
      {choices.map((id) => (
        <li key={id} data-right={truth?.right === id}>
          <Button
            aria-pressed={choice === id}
            isDisabled={isSending || (truth !== null && choice !== id)}
            onPress={() => (truth === null ? onChoose(id) : undefined)}
          >
            {checkChoice(about, id)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
