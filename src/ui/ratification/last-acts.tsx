import type { ReactNode } from "react";
import { type Key, t } from "../../client/i18n/index.ts";
import { cardName, eventAnswer } from "../../client/i18n/names.ts";
import { type Answered, lastAnswer, lastSteps } from "../../client/selectors/match/last-beat.ts";
import { progressOn } from "../../client/selectors/ratification/capital.ts";
import type { HomeStep } from "../../engine/state/event-parts.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { WhyDeposit } from "../widgets/reason-list.tsx";
import { TenDots } from "../widgets/ten-dots.tsx";
import { isCertain, stepChance, toThousandths } from "./chance.ts";
import { MemoryLine } from "./memories.tsx";

const STEP_KEYS = {
  implementLaw: "ratification:season.step.implementLaw",
  holdHearing: "ratification:season.step.holdHearing",
  consultAtHome: "ratification:season.step.consultAtHome",
  enterReservation: "ratification:season.step.enterReservation",
  callVote: "ratification:season.step.callVote",
} as const;

/**
 * The seat's acts in the last step, each with its chance, its result and the reasons for the chance, and what came of
 * its answer to an event. Beside such an answer the acts are folded, to keep the season short.
 * @param isFolded true if something else comes first, such as a question of this season
 */
export function LastActs({ isFolded }: Readonly<{ isFolded: boolean }>): ReactNode {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const own = view.mine?.country ?? -1;
  const steps = lastSteps(journal, own);
  const answered = lastAnswer(journal, own);
  if (steps.length === 0 && answered === null) return null;
  const answer = answered === null ? null : <AnswerLine answered={answered} />;
  const heading = t("ratification:season.lastHeading");
  const lines = (
    <ul>
      {steps.map((step) => (
        <StepLine key={`${step.act}-${step.card}`} step={step} />
      ))}
      {isFolded && answer}
    </ul>
  );
  return (
    <section className="last-acts" aria-label={heading}>
      {!isFolded && answer !== null && <ul>{answer}</ul>}
      {isFolded || (answer !== null && steps.length > 0) ? (
        <Disclosure title={heading} level={3}>
          {lines}
        </Disclosure>
      ) : (
        steps.length > 0 && (
          <>
            <h3 className="eyebrow">{heading}</h3>
            {lines}
          </>
        )
      )}
    </section>
  );
}

function StepLine({ step }: Readonly<{ step: HomeStep }>): ReactNode {
  const { act, card, ok, chance, support, country } = step;
  if (!(act in STEP_KEYS)) return null;
  const name = t(STEP_KEYS[act as keyof typeof STEP_KEYS], { card: cardName(card) });
  return (
    <li className="last-act" data-ok={ok}>
      <svg className="mood-shape" data-mood={ok ? 2 : 0} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" className="mood-ring" />
        <path
          d={ok ? "M5.6 10.4l3 3 5.8-6.4" : "M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8"}
          className={ok ? "mood-tick" : "mood-cross"}
        />
      </svg>
      <span>
        <strong className="block">{name}</strong>
        <span className="soft">{t(resultOf(step), { chance: stepChance(chance), count: support })}</span>
        {!ok && <NextTry target={card} />}
      </span>
      {!isCertain(chance) && (
        <WhyDeposit about={t("ratification:act.whyChance", { act: name })} country={country} />
      )}
    </li>
  );
}

/** The chance of one more try, which a failed try has raised. */
function NextTry({ target }: Readonly<{ target: HomeStep["card"] }>): ReactNode {
  const home = useTable().view.mine?.home ?? null;
  const chance = home === null || target === "none" ? 0 : progressOn(home, target);
  if (chance === 0) return null;
  const words = t("ratification:season.stepNext");
  return (
    <span className="block">
      <span aria-hidden="true">{words}</span> <TenDots chance={toThousandths(chance)} label={words} />
    </span>
  );
}

/** What came of the seat's answer to an event, and how a group at home remembers it. */
function AnswerLine({ answered }: Readonly<{ answered: Answered }>): ReactNode {
  const home = useTable().view.mine?.home ?? null;
  const { event } = answered.happening;
  const memory = home?.memories.findLast((one) => one.event === event) ?? null;
  return (
    <li className="last-act" data-ok={memory === null || memory.points > 0}>
      <span>
        <strong className="block">{eventAnswer(event, answered.answer, "label")}</strong>
        <span className="soft">{eventAnswer(event, answered.answer, "outcome")}</span>
        {memory !== null && (
          <span className="block">
            <MemoryLine memory={memory} />
          </span>
        )}
      </span>
    </li>
  );
}

function resultOf({ ok, chance }: HomeStep): Key {
  if (!ok) return "ratification:season.stepLost";
  return isCertain(chance) ? "ratification:season.stepSure" : "ratification:season.stepWon";
}
