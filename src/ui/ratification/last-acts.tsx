import type { ReactNode } from "react";
import { type Key, t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import { lastSteps } from "../../client/selectors/match/last-beat.ts";
import type { HomeStep } from "../../engine/state/event-parts.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { WhyDeposit } from "../widgets/reason-list.tsx";
import { isCertain, stepChance } from "./chance.ts";

const STEP_KEYS = {
  implementLaw: "ratification:season.step.implementLaw",
  holdHearing: "ratification:season.step.holdHearing",
  consultAtHome: "ratification:season.step.consultAtHome",
  enterReservation: "ratification:season.step.enterReservation",
  callVote: "ratification:season.step.callVote",
} as const;

/**
 * The seat's acts in the last step, each with its chance, its result and the reasons for the chance. @param isFolded
 * true if a question of this season comes first
 */
export function LastActs({ isFolded }: Readonly<{ isFolded: boolean }>): ReactNode {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const own = view.mine?.country ?? -1;
  const steps = lastSteps(journal, own);
  if (steps.length === 0) return null;
  const heading = t("ratification:season.lastHeading");
  const lines = (
    <ul>
      {steps.map((step) => (
        <StepLine key={`${step.act}-${step.card}`} step={step} />
      ))}
    </ul>
  );
  return (
    <section className="last-acts" aria-label={heading}>
      {isFolded ? (
        <Disclosure title={heading} level={3}>
          {lines}
        </Disclosure>
      ) : (
        <>
          <h3 className="eyebrow">{heading}</h3>
          {lines}
        </>
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
        <span className="soft">{t(resultOf(step), { chance: stepChance(chance), support })}</span>
      </span>
      {!isCertain(chance) && (
        <WhyDeposit about={t("ratification:act.whyChance", { act: name })} country={country} />
      )}
    </li>
  );
}

function resultOf({ ok, chance }: HomeStep): Key {
  if (!ok) return "ratification:season.stepLost";
  return isCertain(chance) ? "ratification:season.stepSure" : "ratification:season.stepWon";
}
