import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { USUAL_PROCEDURE, usualClimate } from "../../client/setup/choices.ts";
import { forgetPlan, keepPlan, keptPlan } from "../../client/setup/kept-plan.ts";
import {
  MOST_DELEGATIONS,
  ROOM_SCENARIOS,
  type RoomScenario,
  withCount,
} from "../../client/setup/room-plan.ts";
import {
  LEAST_DELEGATIONS,
  ofScenario,
  papersAddress,
  type SingleDevicePlan,
} from "../../client/setup/single-device-plan.ts";
import { useConnect } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { LevelChoice } from "../widgets/level-choice.tsx";
import { SeatPicks } from "../widgets/seat-picks.tsx";

const WHO = ["class", "whole"] as const;

/** All choices for a class with one device, on one page. The choices start with the values that suit most classes. */
export function SingleDeviceSetup(): ReactNode {
  const [plan, setPlan] = useState<SingleDevicePlan>(keptPlan);
  const change = (next: SingleDevicePlan): void => setPlan(keepPlan(next));
  const start = useStart(plan);
  return (
    <ScreenFrame name="clerk-setup">
      <ScreenHeading>{t("clerk:setup.heading")}</ScreenHeading>
      <p className="start-lead">{t("clerk:setup.lead")}</p>
      <Choices<RoomScenario>
        label={t("desk:open.scenario")}
        look="cards"
        selected={plan.scenario}
        onSelect={(scenario) => change(ofScenario(plan, scenario))}
        choices={ROOM_SCENARIOS.map((id) => ({
          id,
          name: t(`scenario.${id}.name`),
          text: t(`scenario.${id}.text`),
        }))}
      />
      <div className="open-choices">
        <Delegations plan={plan} onChange={change} />
        <Who plan={plan} onChange={change} />
        <div className="stack">
          {!plan.isWhole && <LevelChoice room={plan} onChange={({ level }) => change({ ...plan, level })} />}
          <OnPaper plan={plan} />
        </div>
      </div>
      <div className="clerk-start">
        <Button look="primary" onPress={start}>
          {t("clerk:setup.start")}
        </Button>
      </div>
    </ScreenFrame>
  );
}

function useStart(plan: SingleDevicePlan): () => void {
  const connect = useConnect();
  return () => {
    void connect().then(async ({ shelf }) => {
      await shelf.startClerked(plan);
      forgetPlan();
      // A reload returns to the match, not to this page.
      history.replaceState(history.state, "", `${location.pathname}${location.search}`);
      showScreen("match");
    });
  };
}

type PlanProps = Readonly<{ plan: SingleDevicePlan; onChange: (plan: SingleDevicePlan) => void }>;

function Who({ plan, onChange }: PlanProps): ReactNode {
  return (
    <Choices
      label={t("clerk:setup.who")}
      selected={plan.isWhole ? "whole" : "class"}
      onSelect={(id) => onChange({ ...plan, isWhole: id === "whole" })}
      choices={WHO.map((id) => ({
        id,
        name: t(`clerk:setup.whoOf.${id}`),
        text: t(`clerk:setup.whoNotes.${id}`),
      }))}
    />
  );
}

function Delegations({ plan, onChange }: PlanProps): ReactNode {
  const { scenario, seats } = plan;
  return (
    <div className="stack">
      <NumberBox
        label={t("clerk:setup.count")}
        value={seats.length}
        least={LEAST_DELEGATIONS}
        most={MOST_DELEGATIONS}
        onChange={(count) => onChange({ ...plan, seats: withCount(seats, scenario, count) })}
      />
      <SeatPicks
        room={{
          seats,
          scenario,
          audience: "young",
          procedure: USUAL_PROCEDURE,
          climate: usualClimate(scenario),
        }}
        onChange={({ seats: picked }) => onChange({ ...plan, seats: picked })}
      />
    </div>
  );
}

/** Mandates and placards for exactly this match. */
function OnPaper({ plan }: Pick<PlanProps, "plan">): ReactNode {
  return (
    <section className="sheet stack" aria-labelledby="paper-heading">
      <h2 id="paper-heading">{t("clerk:setup.paper")}</h2>
      <p className="small">{t("clerk:setup.paperNote")}</p>
      <a href={papersAddress(plan)}>{t("clerk:setup.print")}</a>
    </section>
  );
}
