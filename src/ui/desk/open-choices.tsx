import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { AUDIENCES } from "../../client/setup/choices.ts";
import {
  MOST_DELEGATIONS,
  MOST_TABLES,
  ofScenario,
  ROOM_SCENARIOS,
  type RoomScenario,
  SEATINGS,
  usualTalk,
  withCount,
} from "../../client/setup/room-plan.ts";
import { Choices } from "../primitives/choices.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { SeatPicks } from "../widgets/seat-picks.tsx";
import type { ChoiceProps } from "./choice-props.ts";

export function ScenarioChoice({ room, onChange }: ChoiceProps): ReactNode {
  return (
    <Choices<RoomScenario>
      label={t("desk:open.scenario")}
      look="cards"
      selected={ROOM_SCENARIOS.find((id) => id === room.scenario) ?? null}
      onSelect={(scenario) => onChange(ofScenario(room, scenario))}
      choices={ROOM_SCENARIOS.map((id) => ({
        id,
        name: t(`scenario.${id}.name`),
        text: (
          <>
            <strong className="block">{t(`desk:open.scenarios.${id}`)}</strong>
            {t(`scenario.${id}.text`)}
          </>
        ),
      }))}
    />
  );
}

export function WhoChoice({ room, onChange }: ChoiceProps): ReactNode {
  return (
    <Choices
      label={t("desk:open.audience")}
      selected={room.audience}
      onSelect={(audience) => onChange({ audience, talk: usualTalk(audience) })}
      choices={AUDIENCES.map((id) => ({
        id,
        name: t(`desk:open.audiences.${id}`),
        text: t(`audience.${id}.text`),
      }))}
    />
  );
}

const PAIRS = ["pairs", "singles"] as const;

export function SizeChoice({ room, onChange }: ChoiceProps): ReactNode {
  const { tables, seats, scenario } = room;
  return (
    <>
      <div className="open-numbers">
        <NumberBox
          label={t("desk:open.tables")}
          value={tables}
          least={1}
          most={MOST_TABLES}
          onChange={(count) => onChange({ tables: count })}
        />
        <NumberBox
          label={t("desk:open.delegations")}
          value={seats.length}
          least={1}
          most={MOST_DELEGATIONS}
          onChange={(count) => onChange({ seats: withCount(seats, scenario, count) })}
        />
      </div>
      <SeatPicks room={room} onChange={onChange} />
      <div className="open-pair">
        <PairsChoice room={room} onChange={onChange} />
        <SeatingChoice room={room} onChange={onChange} />
      </div>
    </>
  );
}

function PairsChoice({ room, onChange }: ChoiceProps): ReactNode {
  return (
    <Choices
      label={t("desk:open.pairs")}
      selected={room.pairs ? "pairs" : "singles"}
      onSelect={(id) => onChange({ pairs: id === "pairs" })}
      choices={PAIRS.map((id) => ({
        id,
        name: t(`desk:open.pairsOf.${id}`),
        text: t(`desk:open.pairsNotes.${id}`),
      }))}
    />
  );
}

function SeatingChoice({ room, onChange }: ChoiceProps): ReactNode {
  return (
    <Choices
      label={t("desk:open.seating")}
      selected={room.seating}
      onSelect={(id) => onChange({ seating: id })}
      choices={SEATINGS.map((id) => ({
        id,
        name: t(`desk:open.seatings.${id}`),
        text: t(`desk:open.seatingNotes.${id}`),
      }))}
    />
  );
}
