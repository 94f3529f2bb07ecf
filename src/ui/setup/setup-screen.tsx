import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { LengthStep } from "./length-step.tsx";
import { firstPlan, type Plan, STEPS, type Step, type StepProps } from "./plan.ts";
import { SeatStep } from "./seat-step.tsx";
import { StepFeet, StepHead } from "./step-bar.tsx";
import { TableStep } from "./table-step.tsx";

const STEP_VIEWS: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  length: LengthStep,
  table: TableStep,
  seat: SeatStep,
};

/** The three steps to a match: length, table and delegation. */
export function SetupScreen(): ReactNode {
  const [plan, setPlan] = useState<Plan>(firstPlan);
  const [step, setStep] = useState<Step>(STEPS[0]);
  const View = STEP_VIEWS[step];
  const body = useFocusOnStep(step);
  return (
    <ScreenFrame name="setup">
      <div className="setup-head">
        <ScreenHeading>{t("setup.heading")}</ScreenHeading>
        <StepHead step={step} onStep={setStep} />
      </div>
      <div ref={body} className="setup-body">
        <View plan={plan} onChange={(change) => setPlan((before) => ({ ...before, ...change }))} />
      </div>
      <StepFeet plan={plan} step={step} onStep={setStep} />
    </ScreenFrame>
  );
}

/** Moves the focus to the heading of a new step. The first step leaves it on the screen's heading. */
function useFocusOnStep(step: Step): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current !== step) body.current?.querySelector("h2")?.focus();
    shown.current = step;
  }, [step]);
  return body;
}
