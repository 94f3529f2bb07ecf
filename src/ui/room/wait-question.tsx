import { type ReactNode, useState } from "react";
import "./before-after.css";
import { number, t } from "../../client/i18n/index.ts";
import type { Names } from "../../client/i18n/names.ts";
import { caseCalled, caseConsequence } from "../../client/i18n/people.ts";
import { type WaitQuestion as Asked, waitQuestion } from "../../client/selectors/questions/wait-question.ts";
import { usePlay, useRoom, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";

const ANSWERS = ["yes", "may", "no"] as const;

/** What a question says, its choices, and what is true. */
type Told = Readonly<{
  ask: string;
  choices: readonly Readonly<{ id: string; name: string }>[];
  right: string;
  ifRight: string;
  ifWrong: string;
}>;

/**
 * A question for a delegation that is ready and waits for the others. It stays in the panel, in the place of nothing
 * else, and goes when the beat closes. Its answer is kept only on this page.
 */
export function WaitQuestion(): ReactNode {
  const room = useRoom((state) => state.room);
  const isHolding = useRoom((state) => state.isHolding);
  const { view } = useTable();
  const { ready, isPaused, clock } = view.world;
  const isWaiting = ready.includes(view.seat) && !isPaused && !isHolding;
  return room !== null && isWaiting ? <Question key={clock} /> : null;
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
      <p className="small soft">{t("room:wait.label")}</p>
      <h3 id="wait-question">{told.ask}</h3>
      <ul>
        {told.choices.map(({ id, name }) => (
          <li key={id}>
            <Button
              size="small"
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
        ask: t("room:wait.helper", { text: names.alternative(article, wording) }),
        choices: states.map((country) => ({ id: `${country}`, name: names.country(country) })),
        right: `${right}`,
        ifRight: t("room:wait.helperRight", { state }),
        ifWrong: t("room:wait.helperWrong", { state }),
      };
    }
    case "verdict": {
      const { verdict } = asked;
      const consequence = caseConsequence(verdict);
      return {
        ask: t("room:wait.verdict", { person: caseCalled(verdict.case) }),
        choices: ANSWERS.map((answer) => ({ id: answer, name: caseConsequence({ ...verdict, answer }) })),
        right: verdict.answer,
        ifRight: t("room:wait.verdictRight"),
        ifWrong: t("room:wait.verdictWrong", { consequence }),
      };
    }
    case "missing": {
      const { choices, right, joined, needed } = asked;
      return {
        ask: t("room:wait.missing"),
        choices: choices.map((count) => ({ id: `${count}`, name: number(count) })),
        right: `${right}`,
        ifRight: t("room:wait.missingRight", { joined, needed }),
        ifWrong: t("room:wait.missingWrong", { missing: right, joined, needed }),
      };
    }
  }
}
