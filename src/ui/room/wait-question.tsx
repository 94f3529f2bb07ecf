import { type ReactNode, useState } from "react";
import "./before-after.css";
import { number, t } from "../../client/i18n/index.ts";
import { alternativeText, type Names } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import { type WaitQuestion as Asked, waitQuestion } from "../../client/selectors/questions/wait-question.ts";
import { checkGiven } from "../../client/sentences/check-words.ts";
import { checksAt, isUnanswered } from "../../client/sessions/room/checks.ts";
import { closedBy } from "../../client/sessions/room/room-play.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { CheckOfDevice } from "../../room/check-view.ts";
import { usePlay, useRoom, useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { CheckCard } from "./check-card.tsx";

/** What a question says, its choices, and what is true. */
type Told = Readonly<{
  /** A few words above the question, or none. */
  lead: string;
  ask: string;
  /** The wording to reason from; empty if the answer does not follow from one. */
  given: string;
  choices: readonly Readonly<{ id: string; name: string }>[];
  right: string;
  ifRight: string;
  ifWrong: string;
}>;

/**
 * A question for a delegation that is ready and waits for the others: first the check questions about round 1, then one
 * that helps with the next beat. While it still decides, the check questions are one folded line above its decision;
 * while the teacher pauses, they are open, because nothing else can be done. What the delegation has decided is folded
 * below it until the beat closes or the delegation asks for more time. The answer is kept only on this page.
 */
export function WaitQuestion({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const room = useRoom((state) => state.room);
  const isHolding = useRoom((state) => state.isHolding);
  const { view, scenario } = useTable();
  const { ready, isPaused, clock, beat } = view.world;
  const isWaiting = ready.includes(view.seat) && !isPaused && !isHolding;
  const checks = room === null || isHolding || beat === "over" ? [] : checksAt(room, "round", view.world);
  if (room === null || !isWaiting)
    return (
      <>
        {isPaused ? (
          <CheckCard checks={checks} scenario={scenario} />
        ) : (
          <FoldedChecks checks={checks} scenario={scenario} />
        )}
        {children}
      </>
    );
  // The other half of a pair can still guide or watch, so its panel stays open.
  const hasDecided = closedBy(room, beat) === null;
  return (
    <>
      <CheckCard checks={checks} scenario={scenario}>
        <Question key={clock} />
      </CheckCard>
      {hasDecided ? (
        <Disclosure title={t("room:wait.own")} level={3}>
          {children}
        </Disclosure>
      ) : (
        children
      )}
    </>
  );
}

type ChecksProps = Readonly<{ checks: readonly CheckOfDevice[]; scenario: Scenario }>;

/** The check questions in one folded line above a decision, until the answer to the last of them has been read. */
function FoldedChecks({ checks, scenario }: ChecksProps): ReactNode {
  const [isReading, setReading] = useState(false);
  if (!isReading && !checks.some(isUnanswered)) return null;
  return (
    <Disclosure title={t("room:checks.round")} level={2}>
      <CheckCard checks={checks} scenario={scenario} onReading={setReading} />
    </Disclosure>
  );
}

function Question(): ReactNode {
  const { view, scenario, names } = useTable();
  const play = usePlay();
  // The world can still change while others act. The question stays the one that was asked.
  const [asked] = useState(() => waitQuestion({ view, scenario, text: play.currentText() }));
  const [chosen, choose] = useState<string | null>(null);
  if (asked === null) return null;
  const told = toldOf(asked, names);
  return (
    <section className="wait-question" aria-labelledby="wait-question">
      <div className="person-row">
        {asked.kind === "verdict" && <Portrait kind="case" id={asked.verdict.case} size="medium" />}
        <div>
          {told.lead !== "" && <p className="small soft">{told.lead}</p>}
          <h3 id="wait-question">{told.ask}</h3>
        </div>
      </div>
      {told.given !== "" && <p className="check-given">{told.given}</p>}
      <ul>
        {told.choices.map(({ id, name }) => (
          <li key={id}>
            <Button
              aria-pressed={chosen === id}
              isDisabled={chosen !== null && chosen !== id}
              onPress={() => choose(id)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{chosen === null ? "" : chosen === told.right ? told.ifRight : told.ifWrong}</p>
    </section>
  );
}

function toldOf(asked: Asked, names: Names): Told {
  switch (asked.kind) {
    case "helper": {
      const { article, wording, states, right } = asked;
      const state = names.country(right);
      return {
        lead: "",
        given: "",
        ask: t("room:wait.helper", { text: names.alternative(article, wording) }),
        choices: states.map((country) => ({ id: `${country}`, name: names.country(country) })),
        right: `${right}`,
        ifRight: t("room:wait.helperRight", { state }),
        ifWrong: t("room:wait.helperWrong", { state }),
      };
    }
    case "verdict": {
      const { verdict, because, said } = asked;
      const text = alternativeText(because.article, because.alternative, "name");
      const values = { text, consequence: caseConsequence(verdict) };
      return {
        lead: t("room:wait.verdict"),
        given: checkGiven(because),
        ask: caseConsequence({ ...verdict, answer: said }),
        choices: [
          { id: "true", name: t("room:wait.true") },
          { id: "false", name: t("room:wait.false") },
        ],
        right: `${said === verdict.answer}`,
        ifRight: t("room:wait.verdictRight", values),
        ifWrong: t("room:wait.verdictWrong", values),
      };
    }
    case "missing": {
      const { choices, right, joined, needed } = asked;
      return {
        lead: "",
        given: "",
        ask: t("room:wait.missing"),
        choices: choices.map((count) => ({ id: `${count}`, name: number(count) })),
        right: `${right}`,
        ifRight: t("room:wait.missingRight", { joined, needed }),
        ifWrong: t("room:wait.missingWrong", { missing: right, joined, needed }),
      };
    }
  }
}
