import type { ReactNode } from "react";
import { type Key, t } from "../../client/i18n/index.ts";
import { cardName, eventAnswer } from "../../client/i18n/names.ts";
import { type Answered, lastAnswer, lastSteps } from "../../client/selectors/match/last-beat.ts";
import { progressOn } from "../../client/selectors/ratification/capital.ts";
import { preparedFor, supportReason } from "../../client/selectors/ratification/home-reasons.ts";
import type { HomeStep } from "../../engine/state/event-parts.ts";
import type { Reason } from "../../engine/state/forecast.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Why } from "../widgets/reason-list.tsx";
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

/** Acts beyond this many are folded. */
const SHOWN = 2;

/**
 * What became of the seat's last answer to an event and of its acts in the last step, the latest first. Each act has
 * its chance, its result and the reasons for the chance.
 * @param isFolded true if something else in the season comes first
 */
export function LastActs({ isFolded }: Readonly<{ isFolded: boolean }>): ReactNode {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const own = view.mine?.country ?? -1;
  const steps = lastSteps(journal, own);
  const answered = lastAnswer(journal, own);
  if (steps.length === 0 && answered === null) return null;
  const heading = t("ratification:season.lastHeading");
  const lines = [
    ...(answered === null ? [] : [<AnswerLine key="answer" answered={answered} />]),
    ...steps.map((step) => <StepLine key={`${step.act}-${step.card}`} step={step} />).reverse(),
  ];
  return (
    <section className="last-acts" aria-label={heading}>
      {isFolded ? (
        <Disclosure title={heading} level={3}>
          <ul>{lines}</ul>
        </Disclosure>
      ) : (
        <>
          <h3 className="eyebrow">{heading}</h3>
          <ul>{lines.slice(0, SHOWN)}</ul>
          <OlderActs lines={lines.slice(SHOWN)} />
        </>
      )}
    </section>
  );
}

function OlderActs({ lines }: Readonly<{ lines: readonly ReactNode[] }>): ReactNode {
  if (lines.length === 0) return null;
  return (
    <Disclosure title={t("ratification:season.moreActs", { count: lines.length })} level={4}>
      <ul>{lines}</ul>
    </Disclosure>
  );
}

function StepLine({ step }: Readonly<{ step: HomeStep }>): ReactNode {
  const { act, card, ok, chance, support, country } = step;
  const isIn = (useTable().view.world.treaty.deposited[country] ?? -1) >= 0;
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
        <span className="soft">
          {t(resultOf(step, isIn), { chance: stepChance(chance), count: support })}
        </span>
        {!ok && <NextTry target={card} />}
      </span>
      {!isCertain(chance) && <WhyStep step={step} name={name} />}
    </li>
  );
}

/** The reasons for the chance of an act: what the seat had prepared, and what holds for its state. */
function WhyStep({ step, name }: Readonly<{ step: HomeStep; name: string }>): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const reasons = (): readonly Reason[] =>
    step.act === "callVote"
      ? [supportReason(step.support, view.mine?.home?.line ?? 0)]
      : [...preparedFor(journal, step), ...play.explainDeposit(step.country)];
  return <Why about={t("ratification:act.whyChance", { act: name })} of="chance" reasons={reasons} />;
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

/** How a group at home remembers the seat's answer to an event, with what came of it one press away. */
function AnswerLine({ answered }: Readonly<{ answered: Answered }>): ReactNode {
  const home = useTable().view.mine?.home ?? null;
  const { event } = answered.happening;
  const memory = home?.memories.findLast((one) => one.event === event) ?? null;
  const outcome = eventAnswer(event, answered.answer, "outcome");
  return (
    <li className="last-act" data-ok={memory === null || memory.points > 0}>
      {memory === null ? (
        <span>{outcome}</span>
      ) : (
        <div>
          <MemoryLine memory={memory} />
          <Disclosure title={t("ratification:event.story")} level={4}>
            <p>{outcome}</p>
          </Disclosure>
        </div>
      )}
    </li>
  );
}

/** Once the instrument is in, the points at home no longer matter. */
function resultOf({ ok, chance }: HomeStep, isIn: boolean): Key {
  if (!ok) return "ratification:season.stepLost";
  if (isIn) return isCertain(chance) ? "ratification:season.stepDone" : "ratification:season.stepDoneAt";
  return isCertain(chance) ? "ratification:season.stepSure" : "ratification:season.stepWon";
}
