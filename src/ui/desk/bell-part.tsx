import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { timeOfDay } from "../../client/sentences/desk-words.ts";
import { type BellAdvice, bellAdvice, bellAt, placeOf } from "../../client/sessions/room/bell.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { useDesk, useGive, useRoomScenario } from "./use-desk.ts";
import { useHostTime } from "./use-host-time.ts";

/** When the bell rings, whether the lesson ends before it, and what helps if it does not. */
export function BellPart(): ReactNode {
  const { bell, tables, settings, isDebriefed } = useDesk();
  const scenario = useRoomScenario();
  const now = useHostTime();
  if (isDebriefed || tables.every(({ beat }) => beat === null)) return null;
  const places = tables.flatMap((table) => placeOf(table, now) ?? []);
  const advice =
    bell === null
      ? null
      : bellAdvice(settings.scenario, scenario, places, { bell, now, pace: settings.pace });
  return (
    <div className="bell-part">
      {advice !== null && (
        <p className="bell-advice" data-advice={advice.type} role="status">
          {adviceText(advice)}
        </p>
      )}
      <BellForm key={bell} bell={bell} now={now} />
    </div>
  );
}

export function adviceText(advice: BellAdvice): string {
  switch (advice.type) {
    case "onTime":
      return advice.minutes === 0 ? t("desk:bell.onTime") : t("desk:bell.spare", { count: advice.minutes });
    case "tight":
      return t("desk:bell.tight", { count: advice.minutes });
    case "closeNow":
      return t(advice.isMandate ? "desk:bell.skipMandate" : "desk:bell.closeNow", { count: advice.minutes });
    case "endEarly":
      return t("desk:bell.endEarly", { count: advice.minutes, time: timeOfDay(advice.debriefAt) });
    case "debriefNow":
    case "rung":
      return t(`desk:bell.${advice.type}`);
  }
}

function BellForm({ bell, now }: Readonly<{ bell: number | null; now: number }>): ReactNode {
  const give = useGive();
  const [text, setText] = useState(bell === null ? "" : timeOfDay(bell));
  const at = bellAt(text, now);
  const isNew = at !== null && (bell === null || timeOfDay(bell) !== text);
  return (
    <form
      className="field-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) void give({ type: "setBell", at });
      }}
    >
      <TextField label={t("desk:bell.rings")} value={text} onChange={setText} isTime />
      <Button type="submit" size="small" isDisabled={!isNew}>
        {t("desk:bell.set")}
      </Button>
    </form>
  );
}
